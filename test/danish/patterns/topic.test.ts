import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SIGN } from '../../../src/danish/patterns/alphabet.ts'
import { allTopics, holds, Topic, topicsIn } from '../../../src/danish/patterns/topic.ts'
import '../../../src/parse.ts'

const texts = readdirSync('fixtures', { recursive: true })
  .map(String)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .flatMap((name) => readFileSync(join('fixtures', name), 'utf8').split('\n'))

describe('a topic', () => {
  const votes = new Topic(/stemte\s+imod/iu, /undlod/u)
  const any = new Topic(/\d+/u)

  it.each(['Ø STEMTE  IMOD.', 'To undlod.'])('is spoken of in "%s"', (text) => {
    expect(votes.isIn(topicsIn(text))).toBe(true)
  })

  it.each(['Ø stemte for.', ''])('is not spoken of in "%s"', (text) => {
    expect(votes.isIn(topicsIn(text))).toBe(false)
  })

  it('without words may be anywhere', () => {
    expect(any.isIn(topicsIn('Godkendt.'))).toBe(true)
  })

  it('may be named after others were looked for', () => {
    expect(new Topic(/udsat/u).isIn(topicsIn('Udsat.'))).toBe(true)
    expect(votes.isIn(topicsIn('Udsat.'))).toBe(false)
  })

  it('is spoken of wherever one of its expressions matches', () => {
    const lost = allTopics().flatMap((topic) =>
      topic.expressions.flatMap(({ source }) =>
        texts.filter((text) => new RegExp(source, 'iu').test(text) && !topic.isIn(topicsIn(text))),
      ),
    )
    expect(lost).toEqual([])
  })
})

describe('the signs of a text', () => {
  it.each([
    ['(SSU)', SIGN.bracket, true],
    ['[SSU]', SIGN.bracket, false],
    ['KB = Byrådet', SIGN.equals, true],
    ['i FU', SIGN.capitals, true],
    ['Fælles Udvalg', SIGN.capitals, false],
    ['Ø-B', SIGN.capitals, false],
  ])('in %j hold %d: %s', (text, sign, held) => {
    expect(holds(topicsIn(text), sign)).toBe(held)
  })
})
