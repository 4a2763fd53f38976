import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neededWords } from '../../../src/danish/patterns/needed-words.ts'
import { allPatterns, Pattern, rowsFor } from '../../../src/danish/patterns/pattern.ts'
import { sentences } from '../../../src/danish/sentences.ts'
import { ACTION_FORMS } from '../../../src/facts/actions/action-forms.ts'
import { OPERATIVE_FORMS } from '../../../src/facts/decisions/operative/table.ts'
import { DECISION_PHRASES } from '../../../src/facts/decisions/phrases/table.ts'
import { DISSENT_FORMS } from '../../../src/facts/votes/dissent.ts'
import { VOTE_FORMS } from '../../../src/facts/votes/forms/table.ts'
import '../../../src/parse.ts'

const ROWS = [...DECISION_PHRASES, ...OPERATIVE_FORMS, ...VOTE_FORMS, ...ACTION_FORMS, ...DISSENT_FORMS]

const texts = readdirSync('fixtures', { recursive: true })
  .map(String)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(join('fixtures', name), 'utf8'))

/** Patterns that match a text although their own words say that they cannot. */
const dropped = (text: string): readonly string[] =>
  allPatterns()
    .filter((pattern) => !pattern.mayMatch(text) && pattern.regexp.test(text))
    .map((pattern) => `${pattern.regexp} matches ${text}`)

describe('a pattern', () => {
  it('matches what its expression matches', () => {
    const pattern = new Pattern('ikke\\s+(nået)', 'iu')
    expect(pattern.test('Ikke nået.')).toBe(true)
    expect(pattern.exec('Ikke nået.')?.[1]).toBe('nået')
    expect(pattern.test('Nået.')).toBe(false)
    expect(pattern.exec('Nået.')).toBeNull()
    expect(pattern.all('ikke nået, ikke nået').map((m) => m.index)).toEqual([0, 11])
  })

  it('may be made after others have been asked', () => {
    expect(new Pattern(/først/u).mayMatch('først')).toBe(true)
    expect(new Pattern(/sidst/u).mayMatch('først')).toBe(false)
    expect(new Pattern(/først/u).mayMatch('først')).toBe(true)
  })
})

describe('the rows of a table for a text', () => {
  const row = (id: string, pattern: RegExp) => ({ id, pattern: new Pattern(pattern) })
  const table = [row('vote', /stemte\s+imod/u), row('any', /^\d+$/u), row('refused', /forkastet/iu), row('no', /imod/u)]
  const idsFor = (text: string) => rowsFor(table, text).map(({ id }) => id)

  it('are those whose words stand in it, in the order of the table', () => {
    expect(idsFor('Forkastet: 4 stemte imod.')).toEqual(['vote', 'any', 'refused', 'no'])
    expect(idsFor('FORKASTET')).toEqual(['any', 'refused'])
  })

  it('are at least those that need no words', () => {
    expect(idsFor('17')).toEqual(['any'])
    expect(rowsFor([row('only', /godkendt/u)], '17')).toEqual([])
  })

  it('are told anew when a pattern is made later', () => {
    expect(idsFor('imod')).toEqual(['any', 'no'])
    expect(rowsFor([row('later', /udsat/u)], 'udsat').map(({ id }) => id)).toEqual(['later'])
    expect(idsFor('imod')).toEqual(['any', 'no'])
  })

  it('hold every row that matches an example', () => {
    const lost = DECISION_PHRASES.flatMap((r) =>
      r.examples.filter((text) => r.pattern.test(text) && !rowsFor(DECISION_PHRASES, text).includes(r)),
    )
    expect(lost).toEqual([])
  })
})

describe('the words read off the patterns of the program', () => {
  it('drop no example and no counter-example of any row', () => {
    expect(ROWS.flatMap((row) => [...row.examples, ...row.counterExamples]).flatMap(dropped)).toEqual([])
  })

  it('drop no line and no sentence of the fixtures', () => {
    const all = new Set(texts.flatMap((text) => text.split('\n')).flatMap((line) => [line, ...sentences(line)]))
    expect([...all].flatMap(dropped)).toEqual([])
  })

  it('drop no sentence made of such words', () => {
    const words = [...new Set(allPatterns().flatMap((p) => neededWords(p).flat()))]
    const part = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('at', 'A', 'Hans Holm (C)', '3', 'Udvalget', 'blev', 'Ørsted', ',', '. ', '\u212a', 'ſ'),
    )
    const separator = fc.constantFrom(' ', '  ', '', ', ', '.', '\n', '7')
    const sentence = fc.array(fc.tuple(part, separator), { maxLength: 12 }).map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(sentence, (text) => {
        expect(dropped(text)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('rule out nearly every row on a text that decides nothing', () => {
    const idle = 'Kommunen har i de seneste år oplevet stigende trafik på de mindre veje omkring skolen.'
    expect(ROWS.filter((row) => row.pattern.mayMatch(idle)).length).toBeLessThan(ROWS.length / 10)
  })
})
