import type { ParsedDocument } from '../model/document.ts'
import { type Indexer, indexPending } from './index-items.ts'
import { type FileRow, type FileStatus, fileAt, hasFile, recordFile } from './ledger.ts'
import { settle, type Unsettled, unsettledBy } from './settle.ts'
import type { Store } from './store.ts'
import { deleteDocument, writeDocument } from './write-document.ts'

/** A file that was read, and what was read in it. */
export interface ReadFile {
  readonly run: number
  readonly row: Pick<FileRow, 'path' | 'change' | 'size' | 'mtime_ms' | 'sha256'> & { readonly parser_version: string }
  readonly document: ParsedDocument
  readonly indexer: Indexer
}

/** The file's line in the ledger as it was written. */
export interface SavedFile extends FileRow {
  /** Reference of the (first) meeting that stands for this file. */
  readonly meetingId: string | null
}

/** Writes a read file, its document and its line in the ledger in ONE transaction: all of it is there or nothing. */
export function saveFile(store: Store, { run, row, document, indexer }: ReadFile): SavedFile {
  return store.transaction(() => {
    const before = fileAt(store, row.path)
    const status = statusOf(document)
    const replaced = before?.document_id ?? null
    const unsettled: Unsettled[] = replaced === null ? [] : [unsettledBy(store, replaced)]
    const document_id = status === 'ok' ? writeDocument(store, document, row.parser_version) : null
    const line = { ...row, status, reason: reasonOf(document), document_id }
    recordFile(store, run, line)
    if (replaced !== null && replaced !== document_id && !hasFile(store, replaced)) deleteDocument(store, replaced)
    if (document_id !== null) unsettled.push(unsettledBy(store, document_id))
    for (const groups of unsettled) settle(store, groups)
    indexPending(store, indexer)
    return { ...line, ...standing(store, { run, line }) }
  })
}

/** A document without items is no minutes, and nothing of it is stored. */
function statusOf(document: ParsedDocument): FileStatus {
  return document.status === 'ok' && document.items.length === 0 ? 'not-minutes' : document.status
}

/** Why a file is unread: what the reader said about it. */
function reasonOf({ status, messages }: ParsedDocument): string | null {
  if (status === 'ok') return null
  return messages.find((message) => message.severity === 'error')?.text ?? messages[0]?.text ?? null
}

/** The meeting that speaks for a file, and whether another file said the same before. */
function standing(store: Store, { run, line }: { run: number; line: FileRow }) {
  if (line.document_id === null) return { change: line.change, meetingId: null }
  const speaker = store.get<{ ref: string; path: string }>(
    `SELECT m.ref, min(f.path) AS path FROM documents d JOIN documents c ON c.text_key = d.text_key AND c.current
     JOIN meetings m ON m.document_id = c.id JOIN files f ON f.document_id = c.id WHERE d.id = ? GROUP BY m.id ORDER BY m.ordinal`,
    line.document_id,
  )
  const change = speaker && speaker.path !== line.path ? 'duplicate' : line.change
  if (change !== line.change) recordFile(store, run, { ...line, change })
  return { change, meetingId: speaker?.ref ?? null }
}
