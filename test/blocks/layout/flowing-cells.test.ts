import { describe, expect, it } from 'vitest'
import { layoutBlocks } from '../../../src/blocks/layout/layout-blocks.ts'
import { PITCH, page } from './place.ts'

const EDGES = [50, 150, 400]
const CELL = 'Bestyrelsen drøftede de nye regler for kajpladser.'
/** Minutes set as a table: number or title, what was said, who does it; drawn cell by cell. */
const minutes = (title: string, paragraphs: readonly (readonly string[])[]) => {
  const lines = paragraphs.flatMap((paragraph, i) =>
    paragraph.map((text, n) => [text, { left: EDGES[1] ?? 0, y: 206 + i * (2 * PITCH + 6) + n * PITCH }] as const),
  )
  return page([title, { left: 50, y: 206 }], ...lines, ['Åse', { left: EDGES[2] ?? 0, y: 206 }])
}
const shown = (lines: ReturnType<typeof page>) => layoutBlocks(lines).map((b) => [b.kind, b.label, b.cells ?? b.text])

describe('a table that is there for the layout', () => {
  const two = [
    [CELL, 'De gælder fra foråret for alle både i havnen.'],
    [CELL, 'Bestyrelsen godkendte dem uden ændringer nu.'],
  ]
  it('is read cell by cell, paragraph by paragraph', () => {
    expect(shown(minutes('1. Kajpladser', two))).toEqual([
      ['list-item', '1.', 'Kajpladser'],
      ['paragraph', null, `${CELL} De gælder fra foråret for alle både i havnen.`],
      ['paragraph', null, `${CELL} Bestyrelsen godkendte dem uden ændringer nu.`],
      ['paragraph', null, 'Åse'],
    ])
  })
  it('has the number in a cell of its own as label of the text beside it', () => {
    expect(shown(minutes('7.', two))[0]).toEqual([
      'list-item',
      '7.',
      `${CELL} De gælder fra foråret for alle både i havnen.`,
    ])
  })
  it('keeps the place of each line', () => {
    const block = layoutBlocks(minutes('1. Kajpladser', two))[1]
    expect(block?.origin.map(({ position }) => position.line)).toEqual([2, 3])
  })
  it('is a row when its cells hold one paragraph each', () => {
    expect(shown(minutes('1. Kajpladser', two.slice(0, 1)))).toEqual([
      ['row', null, ['1. Kajpladser', `${CELL}\nDe gælder fra foråret for alle både i havnen.`, 'Åse']],
    ])
  })
})
