import { unindexDocument } from './index-items.ts'
import type { Store } from './store.ts'

/** Formats in the order in which they speak for the same text: the more a format knows, the better the reading. */
const PREFERENCE = ['docx', 'odt', 'html', 'md', 'txt', 'eml', 'doc', 'pdf', 'unknown']
const RANK = `CASE d.format ${PREFERENCE.map((format, rank) => `WHEN '${format}' THEN ${rank}`).join(' ')} ELSE 99 END`

const BEST_FIRST = `SELECT d.id, d.current FROM documents d LEFT JOIN files f ON f.document_id = d.id
  WHERE d.text_key = ? GROUP BY d.id ORDER BY min(f.path) IS NULL, ${RANK}, min(f.path), d.sha256`

/** Exactly one document of those with the same text becomes current; returns those that changed sides. */
export function electDocument(store: Store, textKey: string): readonly number[] {
  const all = store.all<{ id: number; current: number }>(BEST_FIRST, textKey)
  const flipped = all.filter(({ current }, place) => current !== Number(place === 0))
  for (const { id, current } of flipped) {
    store.run('UPDATE documents SET current = ? WHERE id = ?', Number(!current), id)
    unindexDocument(store, id)
  }
  return flipped.map((document) => document.id)
}
