import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { answerCell } from '../../../src/facts/sentence/answer-cell.ts'
import type { Block } from '../../../src/model/block.ts'
import { item, meeting, paragraph, section } from '../build.ts'

/** A table below some talk. */
function table(...rows: readonly (readonly string[])[]): readonly Block[] {
  const talk = paragraph('Der er kommet tre ønsker.', 11)
  return [talk, ...rows.map((cells, i) => ({ ...paragraph(cells.join('\t'), 12 + i), kind: 'row' as const, cells }))]
}

const HEAD = ['Hvem', 'Hvad', 'Svar']

describe('a table with a column for answers', () => {
  it('answers row by row', () => {
    const rows = [
      HEAD,
      ['Nr. 3', 'Drivhus', 'Ja, i glas'],
      ['Nr. 8', 'Skur', 'Nej, naboen er imod'],
      ['Nr. 9', 'Hegn', 'Afventer en tegning'],
    ]
    const found = decisionsOf(item('Ønsker', [section('intro', table(...rows))]), meeting({ body: 'Bestyrelsen' }))
    expect(found.map(({ outcome, quote }) => [outcome, quote])).toEqual([
      ['approved', 'Nr. 3\tDrivhus\tJa, i glas'],
      ['rejected', 'Nr. 8\tSkur\tNej, naboen er imod'],
      ['postponed', 'Nr. 9\tHegn\tAfventer en tegning'],
    ])
  })

  it('says nothing in its head, in an empty cell, in a shorter row and outside', () => {
    const blocks = table(HEAD, ['Nr. 3', 'Drivhus', ''], ['Nr. 8', 'Skur'], ['Nr. 9', 'Hegn', 'Ja'])
    expect(blocks.map((_, i) => answerCell(blocks, i))).toEqual([null, null, null, null, 'Ja'])
  })

  it('has to name the column', () => {
    const blocks = table(['Hvem', 'Hvad', 'Indstilling'], ['Nr. 3', 'Drivhus', 'Ja'])
    expect(answerCell(blocks, 2)).toBeNull()
  })
})
