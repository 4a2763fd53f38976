import { unindexDocument } from './index-items.ts'
import type { Store } from './store.ts'

/** Formats in the order in which they speak for the same text: the more a format knows, the better the reading. */
const PREFERENCE = ['docx', 'odt', 'html', 'md', 'txt', 'eml', 'doc', 'pdf', 'unknown']
const RANK = `CASE d.format ${PREFERENCE.map((format, rank) => `WHEN '${format}' THEN ${rank}`).join(' ')} ELSE 99 END`

/** The groups of documents and meetings that a change may have unsettled. */
export interface Unsettled {
  readonly textKeys: readonly string[]
  readonly baseRefs: readonly string[]
}

/** What must be settled again when this document (if there is one) comes or goes. */
export function unsettledBy(store: Store, documentId: number | null): Unsettled {
  const textKeys = store.all<{ key: string }>('SELECT text_key AS key FROM documents WHERE id = ?', documentId)
  const baseRefs = store.all<{ key: string }>(
    'SELECT DISTINCT base_ref AS key FROM meetings WHERE document_id = ?',
    documentId,
  )
  return { textKeys: textKeys.map((row) => row.key), baseRefs: baseRefs.map((row) => row.key) }
}

/**
 * Decides which document speaks for each text and gives every meeting its reference.
 *
 * Depends on what is stored only, never on the order in which it came.
 */
export function settle(store: Store, groups: Unsettled): void {
  const baseRefs = new Set(groups.baseRefs)
  for (const key of new Set(groups.textKeys)) for (const ref of electDocument(store, key)) baseRefs.add(ref)
  for (const base of baseRefs) giveReferences(store, base)
}

/** Exactly one document of those with the same text becomes current; returns the base references this touches. */
function electDocument(store: Store, textKey: string): string[] {
  const all = store.all<{ id: number; current: number }>(
    `SELECT d.id, d.current FROM documents d LEFT JOIN files f ON f.document_id = d.id
     WHERE d.text_key = ? GROUP BY d.id ORDER BY min(f.path) IS NULL, ${RANK}, min(f.path), d.sha256`,
    textKey,
  )
  const touched: string[] = []
  for (const [place, document] of all.entries()) {
    const current = Number(place === 0)
    if (document.current === current) continue
    store.run('UPDATE documents SET current = ? WHERE id = ?', current, document.id)
    if (!current) unindexDocument(store, document.id)
    touched.push(...unsettledBy(store, document.id).baseRefs)
  }
  return touched
}

/** The first meeting gets the base itself ("fu-2022-03-15"), the next "…-2", in an order that the content decides. */
function giveReferences(store: Store, base: string): void {
  store.run('UPDATE meetings SET ref = NULL WHERE base_ref = ?', base)
  const meetings = store.all<{ id: number }>(
    `SELECT m.id FROM meetings m JOIN documents d ON d.id = m.document_id
     WHERE m.base_ref = ? AND d.current
     ORDER BY m.start IS NULL, m.start, (SELECT min(f.path) FROM files f WHERE f.document_id = d.id), d.sha256, m.ordinal`,
    base,
  )
  let next = 1
  for (const { id } of meetings) {
    let ref = next === 1 ? base : `${base}-${next}`
    while (store.get('SELECT 1 FROM meetings WHERE ref = ?', ref)) ref = `${base}-${++next}`
    store.run('UPDATE meetings SET ref = ? WHERE id = ?', ref, id)
    next++
  }
}
