import { describe, expect, it } from 'vitest'
import { layoutBlocks } from '../../../src/blocks/layout/layout-blocks.ts'
import { page, type Setting } from './place.ts'

const EDGES = [50, 200, 350]
const row = (text: string, y: number, setting: Setting = {}) => [text, { edges: EDGES, y, ...setting }] as const
const HEAD = 'Emne\tAnsvarlig\tFrist'
/** Two rows at the foot of a page; the last is broken by the page break. */
const FIRST_PAGE = [
  row(HEAD, 600, { bold: true }),
  row('Opdatere varslingsplan\tÅge Thorhauge\tUge 14', 614),
  row('Sende et høringssvar\tSigne Overgård\t1. maj 2025', 628),
] as const
const cells = (lines: ReturnType<typeof page>) =>
  layoutBlocks(lines)
    .filter((block) => block.kind === 'row')
    .map((block) => block.cells)

describe('a table row broken by the end of the page', () => {
  it('goes on in the column in which text stands alone', () => {
    const lines = page(
      ...FIRST_PAGE,
      ['og Lars Bøgh', { page: 2, left: 200, y: 40 }],
      row('Evaluere\tAlle\tUge 20', 54),
    )
    expect(cells(lines)).toEqual([
      ['Emne', 'Ansvarlig', 'Frist'],
      ['Opdatere varslingsplan', 'Åge Thorhauge', 'Uge 14'],
      ['Sende et høringssvar', 'Signe Overgård og Lars Bøgh', '1. maj 2025'],
      ['Evaluere', 'Alle', 'Uge 20'],
    ])
  })
  it('has its place from the first page to the second', () => {
    const lines = page(...FIRST_PAGE, ['og Lars Bøgh', { page: 2, left: 200, y: 40 }], ['Slut.', { left: 50 }])
    const block = layoutBlocks(lines).find(({ text }) => text.includes('Bøgh'))
    expect(block?.position).toEqual({ page: 1, line: 3, endPage: 2, endLine: 1 })
  })
  it('goes on in the middle of a sentence, not with a new row whose first cell begins in lower case', () => {
    const long = 'Sende et høringssvar om de'
    const onNextPage = (text: string, y = 40) => row(text, y, { page: 2 })
    const broken = [...FIRST_PAGE.slice(0, 2), row(`${long}\tSigne Overgård\t1. maj 2025`, 628)]
    const goesOn = page(
      ...broken,
      ['kystnære områder', { page: 2, left: 50, y: 40 }],
      row('Evaluere\tAlle\tUge 20', 54),
    )
    expect(cells(goesOn).map((row) => row?.[0])).toContain(`${long} kystnære områder`)
    const isNew = page(
      ...broken,
      onNextPage('udarbejde et notat\tLars Bøgh\tUge 20'),
      row('evaluere\tAlle\tUge 20', 54),
    )
    expect(cells(isNew).map((row) => row?.[0])).toContain('udarbejde et notat')
  })
  it('goes on under the first row of the table, printed again, which is furniture there', () => {
    const again = row(HEAD, 40, { page: 2, bold: true })
    const lines = page(...FIRST_PAGE, again, ['og Lars Bøgh', { left: 200, y: 54 }], row('Evaluere\tAlle\tUge 20', 68))
    expect(cells(lines)).toHaveLength(4)
    expect(
      layoutBlocks(lines)
        .filter((block) => block.kind === 'furniture')
        .map(({ position }) => position.page),
    ).toEqual([2])
  })
  it('does not swallow the paragraph that follows the table on the next page', () => {
    const lines = page(...FIRST_PAGE, ['Udvalget godkendte planen.', { page: 2, left: 50, y: 40 }])
    expect(layoutBlocks(lines).at(-1)).toMatchObject({ kind: 'paragraph', text: 'Udvalget godkendte planen.' })
  })
})

describe('the first row of a table', () => {
  it('is a row above cells that are drawn one after the other', () => {
    const lines = page(
      row(HEAD, 100),
      ['Sende et høringssvar', { left: 50, y: 120 }],
      ['til ministeriet.', { left: 50, y: 134 }],
      ['Signe Overgård', { left: 200, y: 120 }],
      ['Uge 14', { left: 350, y: 120 }],
    )
    expect(cells(lines)[0]).toEqual(['Emne', 'Ansvarlig', 'Frist'])
  })
  it('is a row when its last cell hangs under itself', () => {
    const lines = page(
      row('Indstilling\tDet indstilles, at udvalget', 100),
      ['godkender planen.', { left: 200, y: 114 }],
      ['Sag 2', { left: 50, y: 200 }],
    )
    expect(cells(lines)).toEqual([['Indstilling', 'Det indstilles, at udvalget godkender planen.']])
  })
})
