import { describe, expect, it } from 'vitest'
import { matchLabel } from '../../src/headings/label-match.ts'

describe('a section label with one wrong letter', () => {
  it.each([
    ['Beslutnng:', 'decision', 'Beslutnng'],
    ['Besluttning', 'decision', 'Besluttning'],
    ['Referrat: Godkendt.', 'decision', 'Referrat'],
    ['Sagsfremstiling:', 'background', 'Sagsfremstiling'],
    ['Indstlling :', 'recommendation', 'Indstlling'],
    ['KONKLUSOIN', 'decision', 'KONKLUSOIN'],
  ])('is read: %s', (text, role, label) => {
    expect(matchLabel(text)).toMatchObject({ rule: { role }, label })
  })

  it.each(['Referent: Bo Lund', 'Udstilling', 'Indskoling:', 'Beslutnng i sagen', 'Baggage', 'beslutnng:'])(
    'is not seen in %s',
    (text) => {
      expect(matchLabel(text)).toBeNull()
    },
  )

  it('leaves a minute taker alone behind the whole label', () => {
    expect(matchLabel('Referat: Bente Holm')).toBeNull()
  })
})

it('reads a label before a colon that stands apart', () => {
  expect(matchLabel('Beslutning : Til efterretning.')).toMatchObject({ label: 'Beslutning', shape: 'colon', rest: 13 })
})
