import type { Store } from './store.ts'

/** The text of an agenda item as it stands in the tables: what an indexer has to work with. */
export interface ItemText {
  readonly title: string | null
  readonly caseNumber: string | null
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

/** How many items are read from the tables at a time. */
const BATCH = 100
const NEXT = 'SELECT id, title, case_number FROM items WHERE indexed IS NULL ORDER BY id LIMIT ?'

/** Puts the items of current documents that are not in the index into it; resumable at any point. Returns how many. */
export function indexPending(store: Store, indexer: Indexer, limit = Number.MAX_SAFE_INTEGER): number {
  store.run(`UPDATE items SET indexed = ? WHERE indexed IS NULL AND NOT ${SPEAKS}`, SILENT)
  let done = 0
  for (let last = BATCH; last === BATCH && done < limit; done += last)
    last = indexBatch(store, indexer, Math.min(BATCH, limit - done))
  if (done < limit) note(store, indexer.version(), { complete: true })
  return done
}

/** Says that items will be put into the index later: until then whoever asks does it first. */
export function postponeIndexing(store: Store, indexer: Indexer): void {
  note(store, indexer.version(), { complete: false })
}

/** What is known of an index of another version stays: it is made again as a whole. */
function note(store: Store, version: string, { complete }: { complete: boolean }): void {
  store.run(
    `INSERT INTO index_state(id, version, complete) VALUES (1, ?, ?)
     ON CONFLICT DO UPDATE SET complete = excluded.complete WHERE version = excluded.version AND complete <> excluded.complete`,
    ...[version, Number(complete)],
  )
}

const WAITING = (order: 'ASC' | 'DESC') => `(SELECT id FROM items WHERE indexed IS NULL ORDER BY id ${order} LIMIT 1)`
const SPAN = `SELECT ${WAITING('DESC')} - ${WAITING('ASC')} + 1 AS n`

/** Are so many items waiting for {@link indexPending}, or others between them? To count them all the time would take longer. */
export function isIndexDue(store: Store, items: number): boolean {
  return (store.get<{ n: number | null }>(SPAN)?.n ?? 0) >= items
}

function indexBatch(store: Store, indexer: Indexer, limit: number): number {
  const items = pendingItems(store, limit)
  for (const [rowid, item] of items) store.insert('item_index', { rowid, ...indexer.columns(item) })
  const last = [...items.keys()].at(-1)
  if (last !== undefined)
    store.run('UPDATE items SET indexed = ? WHERE indexed IS NULL AND id <= ?', indexer.version(), last)
  return items.size
}

type SectionRow = readonly [
  id: number,
  title: string | null,
  caseNumber: string | null,
  role: string | null,
  text: string,
]

/** The texts of the next items by their rowid. A label with nothing under it is all the text there is. */
function pendingItems(store: Store, limit: number): ReadonlyMap<number, ItemText> {
  const items = new Map<number, ItemText & { sections: ItemText['sections'][number][]; attachments: string[] }>()
  const sections = store.lists<SectionRow>(
    `SELECT i.id, i.title, i.case_number, s.role, iif(s.text = '', coalesce(s.label, ''), s.text)
     FROM (${NEXT}) i LEFT JOIN sections s ON s.item_id = i.id ORDER BY i.id, s.ordinal`,
    limit,
  )
  for (const [id, title, caseNumber, role, text] of sections) {
    const item = items.get(id) ?? { title, caseNumber, sections: [], attachments: [] }
    if (role !== null) item.sections.push({ role, text })
    items.set(id, item)
  }
  const attachments = store.lists<readonly [item: number, title: string]>(
    `SELECT a.item_id, a.title FROM (${NEXT}) i JOIN attachments a ON a.item_id = i.id ORDER BY i.id, a.ordinal`,
    limit,
  )
  for (const [item, title] of attachments) items.get(item)?.attachments.push(title)
  return items
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
