import { describe, expect, it } from 'vitest'
import { layoutBlocks } from '../../../src/blocks/layout/layout-blocks.ts'
import { withOutline } from '../../../src/blocks/layout/outline.ts'
import { page } from './place.ts'

const TEXT = 'Udvalget drøftede sagen og de økonomiske følger for de berørte kommuner på øerne.'
const blocks = layoutBlocks(
  page(
    ...['1. Budget', '2. Høring', 'Eventuelt'].flatMap((title, i) => [
      [title, { y: 100 + 90 * i, size: 14 }] as const,
      [TEXT, { y: 120 + 90 * i, size: 10 }] as const,
    ]),
  ),
)
const entry = (title: string, onPage = 1, level = 1) => ({ title, level, page: onPage })
const headings = (...outline: ReturnType<typeof entry>[]) =>
  withOutline(blocks, outline).flatMap(({ kind, level, text }) => (kind === 'heading' ? [[level, text]] : []))

describe('an outline', () => {
  it('names headings, with or without their numbers', () => {
    expect(headings(entry('1. BUDGET'), entry('Høring', 1, 2), entry('Eventuelt'))).toEqual([
      [1, 'Budget'],
      [2, 'Høring'],
      [1, 'Eventuelt'],
    ])
  })
  it('keeps the number of a heading apart', () => {
    const [first] = withOutline(blocks, [entry('1. Budget'), entry('2. Høring'), entry('Eventuelt')])
    expect(first).toMatchObject({ kind: 'heading', label: '1.', text: 'Budget' })
  })
  it.each([
    ['leads to other pages', [entry('1. Budget', 2), entry('2. Høring', 3), entry('Eventuelt', 4)]],
    ['is that of other documents', [entry('Eventuelt'), entry('Bilag 1'), entry('Notat'), entry('Kort')]],
    ['has hardly an entry', [entry('1. Budget')]],
    ['names the text itself', [entry('1. Budget'), entry('2. Høring'), entry('Eventuelt'), entry(TEXT)]],
  ])('names none when it %s', (_, outline) => {
    expect(headings(...outline)).toEqual([])
  })
})
