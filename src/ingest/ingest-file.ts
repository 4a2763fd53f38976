import type { ParsedDocument } from '../model/document.ts'
import { ITEM_INDEXER } from '../search/item-indexer.ts'
import { type Change, type FileRow, fileAt, recordFile, touchFile } from '../store/ledger.ts'
import { meetingThatStandsFor, saveFile } from '../store/save-file.ts'
import type { Store } from '../store/store.ts'
import type { FoundFile } from './discover.ts'
import { type Isolation, parseIsolated } from './isolated.ts'
import { type LedgerLine, ledgerLine } from './ledger-line.ts'
import { otherKind } from './other-kinds.ts'
import { parserVersion } from './parser-version.ts'
import { readBytes, sha256Of } from './read-bytes.ts'
import { reasonOf } from './read-document.ts'
import { mayNeedOcr, unchanged } from './sift.ts'
import type { Refused } from './zip.ts'

/** The run a file is read in, and whether it is parsed even when its bytes have not changed. */
export interface FileTask {
  readonly run: number
  readonly force: boolean
  readonly ocr: boolean
  /** How documents are read outside this process. */
  readonly isolation: Isolation
}

/** Writes down what was read, and returns the file's line of the ledger. */
export type Writing = () => LedgerLine

/** Reads one file; what is returned brings it into the database. */
export async function ingestFile(store: Store, file: FoundFile, task: FileTask): Promise<Writing> {
  const kind = file.named ? null : otherKind(file.path)
  if (kind) return () => unread(store, file, { ...task, status: 'unsupported', reason: `a ${kind} file` })
  const read = file.problem ?? (file.load ? loaded(file.load()) : await readBytes(file.path, file.at))
  if (!('bytes' in read)) return () => unread(store, file, { ...task, ...read })
  return ingestBytes(store, { ...file, ...read }, task)
}

function loaded(bytes: Uint8Array | Refused): { readonly bytes: Uint8Array } | Refused {
  return 'status' in bytes ? bytes : { bytes }
}

interface LoadedFile extends FoundFile {
  readonly bytes: Uint8Array
}

async function ingestBytes(store: Store, { bytes, ...file }: LoadedFile, task: FileTask): Promise<Writing> {
  const known = fileAt(store, file.path)
  const again = task.force || (task.ocr && mayNeedOcr(known))
  if (known && !again && known.sha256 === sha256Of(bytes) && known.parser_version === parserVersion())
    return () => sameBytes(store, known, { ...file, run: task.run })
  const document = await parseIsolated(bytes, file.path, { ...task.isolation, ocr: task.ocr })
  return () => save(store, { file, document, run: task.run })
}

interface ParsedFile {
  readonly file: FoundFile
  readonly document: ParsedDocument
  readonly run: number
}

function save(store: Store, { file, document, run }: ParsedFile): LedgerLine {
  const { path, named, size, mtimeMs } = file
  const { sha256 } = document.source
  const change = changeOf(fileAt(store, path), sha256)
  const reason = reasonOf(document)
  const row = { path, change, reason, size, mtime_ms: mtimeMs, sha256, parser_version: parserVersion() }
  const saved = saveFile(store, { run, row, document, indexer: ITEM_INDEXER })
  return ledgerLine({ ...saved, named, messages: document.messages })
}

/** A file that cannot be opened keeps what was read in it before. */
function unread(
  store: Store,
  file: FoundFile,
  why: FileTask & { status: FileRow['status']; reason: string },
): LedgerLine {
  const { path, named, size, mtimeMs } = file
  const { run, status, reason } = why
  const known = fileAt(store, path)
  const document_id = known?.document_id ?? null
  // What could not be opened may be opened the next time, however it looks; what was looked into stays what it is.
  const parser_version = status === 'unreadable' ? null : parserVersion()
  const change = sameAs(known, why) ? 'unchanged' : changeOf(known, null)
  const row = { path, status, change, reason, size, mtime_ms: mtimeMs, sha256: null, parser_version, document_id }
  store.transaction(() => recordFile(store, run, row))
  return ledgerLine({ ...row, named, meetingId: meetingThatStandsFor(store, document_id).meetingId })
}

/** Only its time is another: noted, so that the next run need not open it. */
function sameBytes(store: Store, known: FileRow, file: FoundFile & { readonly run: number }): LedgerLine {
  touchFile(store, file.run, file)
  return unchanged(known, meetingThatStandsFor(store, known.document_id).meetingId, file.named)
}

function sameAs(known: FileRow | undefined, { status, reason }: Pick<FileRow, 'status' | 'reason'>): boolean {
  return known !== undefined && known.change !== 'missing' && known.status === status && known.reason === reason
}

function changeOf(known: FileRow | undefined, sha256: string | null): Change {
  if (!known || known.change === 'missing') return 'new'
  return sha256 !== null && known.sha256 === sha256 ? 'unchanged' : 'changed'
}
