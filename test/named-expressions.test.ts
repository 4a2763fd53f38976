import { describe, expect, it } from 'vitest'
import { matches, namedExpressions } from './named-expressions.ts'

const expressions = await namedExpressions()

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
})
