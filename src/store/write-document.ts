import { bodyKey, nameInArchive } from '../danish/bodies.ts'
import type { ParsedDocument } from '../model/document.ts'
import { baseReference } from './base-reference.ts'
import { learnAlias } from './bodies.ts'
import { unindexDocument } from './index-items.ts'
import type { SqlRow, Store } from './store.ts'
import { textKeyOf } from './text-key.ts'
import { writeItem } from './write-item.ts'
import { writeMeeting } from './write-meeting.ts'

/** The run a document is read in, and the version of the rules that read it. */
export interface ParseRun {
  readonly run: number
  readonly parserVersion: string
}

/** What the archive knows of bytes: their document, the rules that read it, and the first path it is known under. */
export interface KnownDocument {
  readonly id: number
  readonly parser_version: string
  readonly first_path: string
}

/**
 * Stores everything that was read in a document and returns its key; `before` is {@link documentWith} its bytes.
 *
 * A document is known by the hash of its bytes. Where several files hold the same bytes, the one whose path comes
 * first is the one that was read, since a file name may tell what the text does not. Call it inside a transaction.
 */
export function writeDocument(
  store: Store,
  document: ParsedDocument,
  { run, parserVersion, before }: ParseRun & { readonly before: KnownDocument | undefined },
): number {
  if (before?.parser_version === parserVersion && before.first_path < document.source.path) return before.id
  const textKey = textKeyOf(document)
  const { sha256, format, bytes, pages, ocrPages } = document.source
  const row = {
    format,
    bytes,
    pages,
    ocr_pages: JSON.stringify(ocrPages),
    status: document.status,
    text_key: textKey,
    parser_version: parserVersion,
  }
  const id = before ? rewrite(store, before.id, row) : add(store, { sha256, first_run: run, ...row }, textKey)
  for (const { ruleId, severity, text, position } of document.messages)
    store.insert('messages', { document_id: id, rule_id: ruleId, severity, text }, position ?? undefined)
  const keys = document.meetings.map((meeting, index) =>
    writeMeeting(store, meeting, {
      document_id: id,
      ordinal: index,
      base_ref: baseReference(document, meeting, textKey),
    }),
  )
  for (const item of document.items) writeItem(store, item, keys[item.meeting] ?? null)
  for (const { position, ...alias } of aliasesOf(document)) learnAlias(store, { ...alias, documentId: id, position })
  return id
}

/** What the document calls its bodies by; a body's own acronym is one of them, known as such. */
function aliasesOf({ aliases, meetings }: ParsedDocument) {
  const meant = aliases.map((alias) => {
    const met = meetings.find((m) => m.body !== null && bodyKey(m.body) === bodyKey(alias.body))
    return { alias: { ...alias, body: met ? (nameInArchive(met) ?? alias.body) : alias.body }, met }
  })
  const acronyms = meant.filter(({ alias, met }) => met?.acronym === alias.alias)
  return [...meant, ...acronyms.map(({ alias }) => ({ alias: { ...alias, source: 'acronym' as const } }))].map(
    ({ alias }) => alias,
  )
}

/** The document with these bytes, if some file has them. */
export function documentWith(store: Store, sha256: string | null): KnownDocument | undefined {
  return store.get(
    `SELECT d.id, d.parser_version, min(f.path) AS first_path FROM documents d JOIN files f ON f.document_id = d.id
     WHERE d.sha256 = ? GROUP BY d.id`,
    sha256,
  )
}

/** Nobody else says the same: then it speaks, and nothing is to be elected. */
function add(store: Store, row: SqlRow, textKey: string): number {
  const isFirst = store.get('SELECT 1 FROM documents WHERE text_key = ?', textKey) === undefined
  return store.insert('documents', { ...row, current: Number(isFirst) })
}

/** Makes room for another reading of the same bytes; the files that hold it keep it. */
function rewrite(store: Store, id: number, row: SqlRow): number {
  unindexDocument(store, id)
  for (const table of ['messages', 'aliases', 'meetings']) store.run(`DELETE FROM ${table} WHERE document_id = ?`, id)
  for (const [column, value] of Object.entries(row))
    store.run(`UPDATE documents SET ${column} = ? WHERE id = ?`, value, id)
  return id
}

/** Removes a document and all that was read in it; the ledger keeps the file. What it leaves behind is to be settled. */
export function deleteDocument(store: Store, id: number): void {
  unindexDocument(store, id)
  store.run('DELETE FROM documents WHERE id = ?', id)
}
