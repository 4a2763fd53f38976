import { describe, expect, it } from 'vitest'
import { lateness, VERSION_WORDS } from '../../src/danish/version-words.ts'

describe.each(VERSION_WORDS)('the version word $id', ({ pattern, examples, counterExamples }) => {
  it.each(examples)('is in "%s"', (text) => expect(text).toMatch(pattern))
  it.each(counterExamples)('is not in "%s"', (text) => expect(text).not.toMatch(pattern))
})

describe('lateness', () => {
  it('puts a corrected version after a plain one, and that after a draft', () => {
    const versions = ['referat udkast.docx', 'referat.docx', 'referat rettet.docx']
    expect(versions.toSorted((a, b) => lateness(a) - lateness(b))).toEqual(versions)
  })
})
