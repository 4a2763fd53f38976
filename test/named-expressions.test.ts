import { describe, expect, it } from 'vitest'
import { matches, namedExpressions } from './named-expressions.ts'

/** Rooms in which every expression with a name shows what it matches. */
const ROOMS = [
  'blocks',
  'check',
  'cli',
  'danish',
  'extract',
  'facts',
  'headings',
  'ingest',
  'render',
  'search',
  'store',
]

/** Their expressions are still to be given examples; no file is added here. */
const LATER = [
  'headings/body-labels.ts',
  'headings/groups-above.ts',
  'headings/groups.ts',
  'headings/item-head.ts',
  'headings/item-tokens.ts',
  'headings/own-labels.ts',
  'headings/sections.ts',
  'headings/title.ts',
]

const all = await namedExpressions(ROOMS)
const expressions = all.filter(({ file }) => !LATER.includes(file))

describe('a regular expression with a name', () => {
  it.each(expressions)('$name in $file matches its examples and nothing else that it names', (row) => {
    const { expression, examples, counterExamples } = row
    expect(examples.filter((text) => !matches(expression, text))).toEqual([])
    expect(counterExamples.filter((text) => matches(expression, text))).toEqual([])
  })

  it('shows two matches and one that is none', () => {
    const silent = expressions.filter(
      // What is cut off where it is there matches every text.
      (e) => e.examples.length < 2 || (e.counterExamples.length < 1 && !e.expression.test('')),
    )
    expect(silent.map(({ file, name }) => `${name} in ${file}`)).toEqual([])
  })

  it('is found, also where its examples are still to come', () => {
    const silent = new Set(all.map(({ file }) => file))
    expect(LATER.filter((file) => !silent.has(file))).toEqual([])
  })
})
