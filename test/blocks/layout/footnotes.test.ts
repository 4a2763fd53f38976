import { describe, expect, it } from 'vitest'
import { layoutBlocks } from '../../../src/blocks/layout/layout-blocks.ts'
import { page, type Setting } from './place.ts'

const FULL = 'Udvalget drøftede sagen og de økonomiske følger for de berørte kommuner på øerne i'
const GOES_ON = ['det vestlige hav.', { page: 2 }] as const
/** A paragraph that goes on over the page break, and what stands under its first part. */
const under = (...foot: readonly (readonly [string, Setting])[]) => page([FULL, { y: 700 }], ...foot, GOES_ON)
const blocks = (lines: ReturnType<typeof page>) =>
  layoutBlocks(lines).map((b) => (b.label ? `${b.label} ${b.text}` : b.text))

describe('footnotes', () => {
  it('stand apart with their number as label, and the text goes on over them', () => {
    const lines = under(
      ['1 Jf. referat af 4. december.', { y: 740, size: 8 }],
      ['2 Bekendtgørelse om kommunernes samarbejde, som', { y: 750, size: 8 }],
      ['ændret den 5. maj.', { y: 760, size: 8 }],
    )
    expect(blocks(lines)).toEqual([
      `${FULL} det vestlige hav.`,
      '[1] Jf. referat af 4. december.',
      '[2] Bekendtgørelse om kommunernes samarbejde, som ændret den 5. maj.',
    ])
  })
  it('are read column by column where they stand side by side', () => {
    const edges = [50, 260]
    const lines = under(
      ['1 Jf. referat af\t2 Bekendtgørelse om', { y: 740, size: 8, edges }],
      ['4. december.\tsamarbejde.', { y: 750, size: 8, edges }],
    )
    expect(blocks(lines)).toEqual([
      `${FULL} det vestlige hav.`,
      '[1] Jf. referat af 4. december.',
      '[2] Bekendtgørelse om samarbejde.',
    ])
  })
  it('are no small table', () => {
    const lines = under(
      ['1 Drift\t100', { y: 740, size: 8, edges: [50, 260] }],
      ['2 Anlæg\t20', { y: 750, size: 8, edges: [50, 260] }],
    )
    expect(blocks(lines)).toContain('1 Drift\t100')
  })
  it('keep the place of each line', () => {
    const lines = under(['1 Jf. referat', { y: 740, size: 8 }], ['af 4. maj.', { y: 750, size: 8 }])
    const note = layoutBlocks(lines).find(({ label }) => label === '[1]')
    expect(note?.origin.map(({ start, position }) => [start, position.line])).toEqual([
      [0, 2],
      [12, 3],
    ])
  })
  it.each([
    ['text of the usual size', '1 Jf. referat af 4. december.', { y: 740, size: 10 }],
    ['numbered in another way', '1. Budget for 2026', { y: 740, size: 8 }],
    ['a number that does not come next', '7 Jf. referat af 4. december.', { y: 740, size: 8 }],
    ['a number of things', '1 medlem var fraværende', { y: 740, size: 8 }],
    ['close under the text', '1 Jf. referat af 4. december.', { y: 709, size: 8 }],
  ])('are not made of %s', (_, text, setting) => {
    expect(layoutBlocks(under([text, setting])).some(({ label }) => label === '[1]')).toBe(false)
  })
})
