import { describe, expect, it } from 'vitest'
import { namedExpressions } from './named-expressions.ts'

/** Rooms in which every expression with a name shows what it matches. */
const ROOMS = ['blocks', 'check', 'cli', 'danish', 'extract', 'ingest', 'render', 'search', 'store']

const expressions = await namedExpressions(ROOMS)

describe('a regular expression with a name', () => {
  it.each(expressions)('$name in $file matches its examples and nothing else that it names', (row) => {
    const { expression, examples, counterExamples } = row
    expect(examples.filter((text) => text.search(expression) < 0)).toEqual([])
    expect(counterExamples.filter((text) => text.search(expression) >= 0)).toEqual([])
  })

  it('shows two matches and one that is none', () => {
    const silent = expressions.filter((e) => e.examples.length < 2 || e.counterExamples.length < 1)
    expect(silent.map(({ file, name }) => `${name} in ${file}`)).toEqual([])
  })

  it('is found', () => {
    expect(expressions.length).toBeGreaterThan(150)
  })
})
