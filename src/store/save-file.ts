import type { ParsedDocument } from '../model/document.ts'
import { type Indexer, postponeIndexing } from './index-items.ts'
import { type FileRow, type FileStatus, fileAt, hasFile, recordFile } from './ledger.ts'
import { settle, unsettledBy } from './settle.ts'
import type { Store } from './store.ts'
import { deleteDocument, documentWith, writeDocument } from './write-document.ts'

/** A file that was read, and what was read in it. */
export interface ReadFile {
  readonly run: number
  readonly row: Pick<FileRow, 'path' | 'change' | 'reason' | 'size' | 'mtime_ms' | 'sha256'> & {
    readonly parser_version: string
  }
  readonly document: ParsedDocument
  readonly indexer: Indexer
}

/** The file's line in the ledger as it was written. */
export interface SavedFile extends FileRow {
  /** Reference of the (first) meeting that stands for this file. */
  readonly meetingId: string | null
}

/**
 * Writes a read file, its document and its line in the ledger in ONE transaction: all of it is there or nothing.
 *
 * Its items go into the index later, those of many documents at a time (`indexWhenDue`, `finishIndex`): one document at a
 * time the index takes half as long again, most of it merging small pieces. Until then the index is known to be incomplete.
 */
export function saveFile(store: Store, { run, row, document, indexer }: ReadFile): SavedFile {
  return store.transaction(() => {
    const before = fileAt(store, row.path)
    const status = statusOf(document)
    const replaced = before?.document_id ?? null
    const known = documentWith(store, document.source.sha256)
    const unsettled = [replaced, known?.id ?? null].map((id) => unsettledBy(store, id))
    const reading = { run, parserVersion: row.parser_version, before: known }
    const document_id = status === 'ok' ? writeDocument(store, document, reading) : null
    const line = { ...row, status, document_id }
    recordFile(store, run, line)
    if (replaced !== null && replaced !== document_id && !hasFile(store, replaced)) deleteDocument(store, replaced)
    settle(store, [...unsettled, unsettledBy(store, document_id)])
    postponeIndexing(store, indexer)
    const { path, meetingId } = meetingThatStandsFor(store, document_id)
    const change = path !== null && path !== line.path ? 'duplicate' : line.change
    if (change !== line.change) recordFile(store, run, { ...line, change })
    return { ...line, change, meetingId }
  })
}

/** A document without items that names no body and no date is no minutes, and nothing of it is stored. */
function statusOf({ status, items, meetings }: ParsedDocument): FileStatus {
  const silent = items.length === 0 && meetings.every(({ body, date }) => body === null && date === null)
  return status === 'ok' && silent ? 'not-minutes' : status
}

/** The meeting that stands for a document, and the file it is read in: another one when both say the same. */
export function meetingThatStandsFor(
  store: Store,
  documentId: number | null,
): { meetingId: string | null; path: string | null } {
  const speaker = store.get<{ ref: string; path: string }>(
    `SELECT m.ref, (SELECT min(f.path) FROM files f WHERE f.document_id = c.id) AS path
     FROM documents d JOIN documents c ON c.text_key = d.text_key AND c.current JOIN meetings m ON m.document_id = c.id
     WHERE d.id = ? ORDER BY m.ordinal LIMIT 1`,
    documentId,
  )
  return { meetingId: speaker?.ref ?? null, path: speaker?.path ?? null }
}
