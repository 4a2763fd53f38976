import type { Indexer, ItemText } from '../store/index-items.ts'
import { ANALYSER_VERSION, analyse } from './analyse.ts'

/** What goes into each column of the full-text index. Every section is in exactly one. */
export const ITEM_INDEXER: Indexer = {
  version: ANALYSER_VERSION,
  columns: (item) => ({
    title: analyse(item.title),
    decision: analyse(textOf(item, (role) => role === 'decision')),
    recommendation: analyse(textOf(item, (role) => role === 'recommendation')),
    text: analyse(textOf(item, (role) => role !== 'decision' && role !== 'recommendation')),
  }),
}

function textOf(item: ItemText, wanted: (role: string) => boolean): string {
  return item.sections
    .filter((section) => wanted(section.role))
    .map((section) => section.text)
    .join('\n')
}
