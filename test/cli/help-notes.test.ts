import { describe, expect, it } from 'vitest'
import { helpNotes } from '../../src/cli/help-notes.ts'

describe('the text under the options', () => {
  it('is broken at the width of the terminal, whatever the lines of the source', () => {
    expect(helpNotes('One sentence that\ngoes on here.', 20)).toBe('One sentence that\ngoes on here.')
    expect(helpNotes('One sentence that\ngoes on here.', 80)).toBe('One sentence that goes on here.')
  })
  it('keeps a command to be copied on a line of its own, and what follows it apart', () => {
    expect(helpNotes('Install:\n  npm install x\nThen it is read.\nAlways.', 80)).toBe(
      'Install:\n  npm install x\nThen it is read. Always.',
    )
  })
  it('breaks entries below what they say', () => {
    expect(helpNotes('Rules:\n  cpr  a number that tells who a person is', 30)).toBe(
      'Rules:\n  cpr  a number that tells who\n       a person is',
    )
  })
  it('keeps paragraphs apart', () => {
    expect(helpNotes('One.\n\nTwo.', 80)).toBe('One.\n\nTwo.')
  })
})
