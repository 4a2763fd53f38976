import type { Store } from './store.ts'

/** The text of an agenda item as it stands in the tables: what an indexer has to work with. */
export interface ItemText {
  readonly title: string
  readonly sections: readonly { readonly role: string; readonly text: string }[]
}

/** Turns an item into the token streams of `item_index`, one per column. The analysis lives in `search/`. */
export interface Indexer {
  /** Changes whenever the same text would give other tokens; a change makes everything be indexed again. */
  readonly version: string
  readonly columns: (item: ItemText) => Readonly<Record<string, string>>
}

/** Puts the items of current documents that are not in the index into it; resumable at any point. Returns how many. */
export function indexPending(store: Store, indexer: Indexer, limit = Number.MAX_SAFE_INTEGER): number {
  const pending = store.all<{ id: number; title: string }>(
    `SELECT i.id, i.title FROM items i JOIN meetings m ON m.id = i.meeting_id
     JOIN documents d ON d.id = m.document_id
     WHERE d.current AND m.superseded_by IS NULL AND i.indexed IS NULL LIMIT ?`,
    limit,
  )
  for (const { id, title } of pending) {
    const sections = store.all<{ role: string; text: string }>(
      'SELECT role, text FROM sections WHERE item_id = ? ORDER BY ordinal',
      id,
    )
    store.insert('item_index', { rowid: id, ...indexer.columns({ title, sections }) })
    store.run('UPDATE items SET indexed = ? WHERE id = ?', indexer.version, id)
  }
  return pending.length
}

/** Takes the items of a document out of the index. */
export function unindexDocument(store: Store, documentId: number): void {
  const meetings = store.all<{ id: number }>('SELECT id FROM meetings WHERE document_id = ?', documentId)
  for (const { id } of meetings) unindexMeeting(store, id)
}

/** Takes the items of a meeting out of the index. */
export function unindexMeeting(store: Store, meeting: number): void {
  const indexed = 'SELECT id FROM items WHERE meeting_id = ? AND indexed IS NOT NULL'
  store.run(`DELETE FROM item_index WHERE rowid IN (${indexed})`, meeting)
  store.run('UPDATE items SET indexed = NULL WHERE meeting_id = ?', meeting)
}

/** Takes items that another version of the analysis put in out of the index, so that they are pending again. */
export function unindexOutdated(store: Store, version: string): number {
  store.run('DELETE FROM item_index WHERE rowid IN (SELECT id FROM items WHERE indexed <> ?)', version)
  return store.run('UPDATE items SET indexed = NULL WHERE indexed <> ?', version)
}
