import { describe, expect, it } from 'vitest'
import { lineOfRuns } from '../../src/extract/runs.ts'
import { at } from '../../src/model/position.ts'

const line = (...runs: [string, boolean][]) =>
  lineOfRuns(
    runs.map(([text, bold]) => ({ text, bold })),
    { position: at(1) },
  )

describe('lineOfRuns', () => {
  it('is bold when every letter is', () => {
    expect(line(['Referat', true], [' ', false]).style).toEqual({ bold: true })
  })
  it('measures a bold lead-in without the space after it', () => {
    const made = line(['Indstilling: ', true], ['At sagen tages', false])
    expect(made.text.slice(0, made.style?.boldLeadIn)).toBe('Indstilling:')
    expect(made.style?.bold).toBeUndefined()
  })
  it('has no lead-in when only a word in the middle is bold', () => {
    expect(line(['Det er ', false], ['ikke', true]).style).toEqual({})
  })
  it('collapses tabs, breaks and no-break spaces', () => {
    expect(line(['Tid:\t\n', false], ['\u00A0kl. 9', false]).text).toBe('Tid: kl. 9')
  })
  it('drops soft hyphens and composes letters', () => {
    expect(line(['fælles\u00ADkommunal a\u030Ar', false]).text).toBe('fælleskommunal år')
  })
})
