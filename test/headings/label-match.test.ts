import { describe, expect, it } from 'vitest'
import { gluedLabelAtEnd, matchLabel } from '../../src/headings/label-match.ts'

describe('label shapes', () => {
  it.each([
    ['BeslutningGodkendt.', 'glued'],
    ['BilagIngen bilag.', 'glued'],
    ['Fraværende- Ole Holm', 'glued'],
    ['Kompetence: Byrådet', 'colon'],
    ['Høring Ingen', 'inline'],
    ['Økonomi Der søges om 1,1 mio. kr.', 'inline'],
    ['SAGSFREMSTILLING', 'alone'],
    ['Bilag (3)', 'alone'],
  ])('%s is %s', (text, shape) => {
    expect(matchLabel(text)?.shape).toBe(shape)
  })

  it.each([
    'Referat: BK / 6. maj 2015',
    'Sagen afgøres i Byrådet den 23. juni.',
    'Afbud fra Preben og Ida Holm.',
    'Beslutningstema',
    'Økonomi- og Planudvalget',
    'Referat: Bente Ebdrup',
    'Bilag 1',
    'Indstillingen godkendt.',
    'Baggrund for sagen',
  ])('%s is no label of the shorter word', (text) => {
    expect(['beslutning', 'økonomi', 'referat', 'bilag', 'indstilling', 'baggrund']).not.toContain(
      matchLabel(text)?.label.toLowerCase(),
    )
  })

  it('finds a label glued to the end of a sentence, not the end of a word', () => {
    expect(gluedLabelAtEnd('ti hold i stedet for otte.Sagsfremstilling')).toBe(26)
    expect(gluedLabelAtEnd('i den nye Sagsfremstilling')).toBe(-1)
    expect(gluedLabelAtEnd('SAGSFREMSTILLING')).toBe(-1)
  })
})
