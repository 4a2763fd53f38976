import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toTokens } from '../../src/headings/to-tokens.ts'
import { toTree } from '../../src/tree/to-tree.ts'
import { blocksOf } from '../blocks/build.ts'

const LINES = [
  '1. Velkomst',
  '2. Økonomi',
  '3) Evt.',
  'Ad 1. Valg',
  'Pkt. 2',
  'Beslutning',
  'Indstilling:',
  'Bilag',
  '• 1',
  'Sag nr. 3',
  'a) Anna',
  '1. maj 2020 kom',
  'Beslutning i Byrådet den 3. maj 2021',
  'Fraværende: Ole',
  'BeslutningGodkendt.',
  'Til toppen',
  'Side 2 af 3',
  '2',
  'A. Valg',
  'Sagsnr.: 12/345',
  'Åbent',
  'Godkendt.',
  'Kl. 10.15 - Pause',
  '2.1. Plan',
  '6. Evt.1. Velkomst',
  '',
]

describe('line soup', () => {
  it('never throws, and puts every line in exactly one place, in order', () => {
    const soup = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 30 })), { maxLength: 60 })
    fc.assert(
      fc.property(soup, (lines) => {
        const blocks = blocksOf(...lines)
        const { tokens } = toTokens(blocks).value
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
        const kept = tokens.map((t) =>
          t.type === 'item'
            ? t.heading
            : t.type === 'section'
              ? t.label
              : t.type === 'meeting'
                ? ''
                : `${t.block.label ?? ''}${t.block.text}`,
        )
        const printed = blocks.map((b) => `${b.label ?? ''}${b.text}`).join('')
        expect(letters(kept.join(''))).toBe(letters(printed))
        const tree = toTree(tokens)
        for (const item of tree.meetings.flatMap((m) => m.items)) {
          for (const section of item.sections)
            expect(section.position.endLine).toBeLessThanOrEqual(item.position.endLine)
        }
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it.each([
    ['digits', '1234567890'],
    ['numbers with dots', '1.2.3. '],
    ['spaces', 'a          '],
    ['label words', 'Beslutning Indstilling '],
    ['labels with dates', 'Beslutning i Byrådet den 3. maj 2014: '],
    ['Ad', 'Ad 1. '],
    ['colons', 'Titel: tekst. '],
    ['lines of numbers', '1. Takst\n'],
    ['lines of labels', 'Beslutning\n'],
    ['short lines', 'Eventuelt\n\nIntet.\n\n'],
  ])('of %s comes to an end, 200 kB long', (_, piece) => {
    const lines = piece.repeat(200_000 / piece.length).split('\n')
    const { tokens } = toTokens(blocksOf(...lines)).value
    expect(tokens.length).toBeGreaterThan(0)
  })
})
