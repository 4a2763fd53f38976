import { describe, expect, it } from 'vitest'
import { splitMarker } from '../../src/blocks/list-markers.ts'

describe('the marker of a list item', () => {
  it.each([
    ['1. Økonomi', '1.', 'Økonomi'],
    ['12)Valg', '12)', 'Valg'],
    ['2. Behandling af klager', null, null],
    ['2. Beretning', '2.', 'Beretning'],
    ['3. Ogsaa Bo', '3.', 'Ogsaa Bo'],
    ['(3) Evt.', '(3)', 'Evt.'],
    ['a) Valg', 'a)', 'Valg'],
    ['• Kaffe', '•', 'Kaffe'],
    ['➡ Kaffe', '➡', 'Kaffe'],
    ['=> Kaffe', '=>', 'Kaffe'],
    ['3.1. Drift', null, null],
  ])('of "%s" is %s', (text, label, rest) => {
    expect(splitMarker(text)).toEqual(label === null ? null : { label, text: rest })
  })

  it.each(['1. maj er fri', '2. og 3. klasse', '1.240.000 kr.', '1.', '12)', '1234. Sag', '5,5 mio. kr.', '15 haver'])(
    'is none in "%s"',
    (text) => {
      expect(splitMarker(text)).toBeNull()
    },
  )
})
