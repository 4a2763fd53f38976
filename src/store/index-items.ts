import type { Store } from './store.ts'

/** The text of an agenda item as it stands in the tables: what an indexer has to work with. */
export interface ItemText {
  readonly title: string
  readonly sections: readonly { readonly role: string; readonly text: string }[]
  /** Titles of its attachments. */
  readonly attachments: readonly string[]
}

/** Turns an item into the token streams of `item_index`, one per column, in UTF-8. The analysis lives in `search/`. */
export interface Indexer {
  /** Changes whenever the same text would give other tokens; a change makes everything be indexed again. */
  readonly version: () => string
  /** What it returns holds until it is called again. */
  readonly columns: (item: ItemText) => Readonly<Record<string, Uint8Array>>
}

/**
 * `items.indexed` of an item that belongs in no index, since another document speaks for it. So the items to be looked
 * at are always few, however many duplicates the archive holds.
 */
const SILENT = ''
const SPEAKS = `EXISTS (SELECT 1 FROM meetings m JOIN documents d ON d.id = m.document_id
  WHERE m.id = items.meeting_id AND d.current AND m.superseded_by IS NULL)`

/** Puts the items of current documents that are not in the index into it; resumable at any point. Returns how many. */
export function indexPending(store: Store, indexer: Indexer, limit = Number.MAX_SAFE_INTEGER): number {
  const version = indexer.version()
  store.run(`UPDATE items SET indexed = ? WHERE indexed IS NULL AND NOT ${SPEAKS}`, SILENT)
  const pending = store.all<{ id: number; title: string }>(
    'SELECT id, title FROM items WHERE indexed IS NULL LIMIT ?',
    limit,
  )
  for (const { id, title } of pending) {
    store.insert('item_index', { rowid: id, ...indexer.columns({ title, ...textsOf(store, id) }) })
    store.run('UPDATE items SET indexed = ? WHERE id = ?', version, id)
  }
  if (pending.length > 0)
    store.run('INSERT OR IGNORE INTO index_state(id, version, complete) VALUES (1, ?, 1)', version)
  return pending.length
}

/** A label with nothing under it is all the text there is. */
function textsOf(store: Store, itemId: number): Omit<ItemText, 'title'> {
  const sections = store.all<ItemText['sections'][number]>(
    "SELECT role, iif(text = '', coalesce(label, ''), text) AS text FROM sections WHERE item_id = ? ORDER BY ordinal",
    itemId,
  )
  const attachments = store.all<{ title: string }>('SELECT title FROM attachments WHERE item_id = ?', itemId)
  return { sections, attachments: attachments.map((row) => row.title) }
}

/** Takes the items of a document out of the index; the earlier versions that it kept silent are looked at anew, too. */
export function unindexDocument(store: Store, documentId: number): void {
  const meetings = store.all<{ id: number }>('SELECT id FROM meetings WHERE document_id = ?', documentId)
  for (const { id } of meetings) {
    unindexMeeting(store, id)
    const earlier = 'SELECT id FROM meetings WHERE superseded_by = ?'
    store.run(`UPDATE items SET indexed = NULL WHERE indexed = ? AND meeting_id IN (${earlier})`, SILENT, id)
  }
}

/** Takes the items of a meeting out of the index; whether they belong in there is looked at anew. */
export function unindexMeeting(store: Store, meeting: number): void {
  const indexed = "SELECT id FROM items WHERE meeting_id = ? AND indexed > ''"
  store.run(`DELETE FROM item_index WHERE rowid IN (${indexed})`, meeting)
  store.run('UPDATE items SET indexed = NULL WHERE meeting_id = ?', meeting)
}
