import { expect, test } from 'vitest'
import { ITEM_INDEXER } from '../../src/search/item-indexer.ts'
import type { ItemText } from '../../src/store/index-items.ts'

/** The columns that hold anything, as text. */
function columns(item: Partial<ItemText>): Record<string, string> {
  const all = ITEM_INDEXER.columns({ title: '', caseNumber: null, sections: [], attachments: [], ...item })
  const texts = Object.entries(all).map(([name, bytes]) => [name, Buffer.from(bytes).toString().trim()] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

test('a column holds the lemmas of all words in order, the one beside it the parts of compounds', () => {
  expect(columns({ title: "KL's høring om Sundhedsaftalerne i 2024" })).toEqual({
    title: 'kl høring om sundhedsaftale i 2024',
    title_parts: 'sundhed aftale',
  })
})

test('words tied by a hyphen are one compound', () => {
  expect(columns({ title: 'KKR-sekretariatet, klynge - råd' })).toEqual({
    title: 'kkr sekretariat klynge råd',
    title_parts: 'kkr sekretariat',
  })
  expect(columns({ title: 'valg af budget-' }).title_parts).toBeUndefined()
})

test('sections go to the column of their role, attachments to their own', () => {
  const section = (role: string, text: string) => ({ role, text })
  const sections = [section('decision', 'Godkendt.'), section('background', 'Byskov'), section('other', 'rev. 1.200')]
  expect(columns({ sections, attachments: ['Notat', 'Kort'] })).toEqual({
    decision: 'godkende',
    text: 'byskov rev 1200',
    text_parts: 'by skov',
    attachments: 'notat kort',
  })
})

test('any text has columns, however long and of whatever alphabet', () => {
  const long = Array.from({ length: 30_000 }, (_, i) => `нотат${i}`)
  expect(columns({ title: long.join(' ') }).title).toBe(long.join(' '))
  expect(columns({ title: '\ud800 \u0000 ﬁn' })).toEqual({ title: 'fin' })
})
