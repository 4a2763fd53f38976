import { describe, expect, it } from 'vitest'
import { readPerson } from '../../../src/danish/names.ts'
import { ABSENCE_PHRASES } from '../../../src/facts/meeting/absence-prose.ts'

describe.each(ABSENCE_PHRASES)('the absence phrase $id', ({ pattern, needs, examples, counterExamples }) => {
  const namesIn = (text: string) =>
    (pattern.exec(text)?.[1] ?? '').split(/,\s*|\s+og\s+/).flatMap((n) => readPerson(n) ?? [])

  it.each(examples)('finds who was away in "%s"', (text) => {
    expect(needs.some((stem) => text.includes(stem))).toBe(true)
    expect(namesIn(text.replace(/^Afbud\. (.*?\.) .*$/, 'Afbud. $1')).length).toBeGreaterThan(0)
  })

  it.each(counterExamples)('finds nobody in "%s"', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
