import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Message } from '../model/message.ts'
import { ITEM_INDEXER } from '../search/item-indexer.ts'
import type { Change, FileRow, FileStatus } from '../store/ledger.ts'
import { fileAt, finishRun, recordFile, startRun, touchFiles } from '../store/ledger.ts'
import { saveFile, speakerOf } from '../store/save-file.ts'
import type { Store } from '../store/store.ts'
import { discover, type FoundFile } from './discover.ts'
import { parserVersion } from './parser-version.ts'
import { parseIsolated } from './pool.ts'
import { problemOf, reasonOf } from './read-document.ts'

export interface IngestOptions {
  /** Folder that relative paths start from. Default: the working directory. */
  readonly cwd?: string
  /** Read every file again, changed or not. */
  readonly force?: boolean
  /** Called after every file. */
  readonly onFile?: (line: LedgerLine, progress: Progress) => void
  /** Aborting it ends the run after the file at hand; what is stored stays. */
  readonly signal?: AbortSignal
}

export interface Progress {
  readonly done: number
  readonly total: number
}

/** What became of one file. */
export interface LedgerLine {
  readonly path: string
  readonly status: FileStatus
  readonly change: Change
  readonly meetingId: string | null
  /** Why it is unread, in words. */
  readonly reason: string | null
  readonly messages: readonly Message[]
  /** The user gave its very path. */
  readonly named: boolean
}

export interface IngestResult {
  readonly run: number
  readonly interrupted: boolean
  readonly files: readonly LedgerLine[]
}

/**
 * Reads files and folders into the database; every file ends in one line of the ledger, and none stops the others.
 *
 * Files that have not changed since they were read by the same rules are not opened. Each document is one transaction:
 * whenever the program ends, the database holds whole documents only.
 */
export async function ingest(
  store: Store,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestResult> {
  return ingestFiles(store, await discover(paths, { cwd: options.cwd ?? process.cwd(), database: store.path }), options)
}

/** As {@link ingest}, for files already found. */
export async function ingestFiles(
  store: Store,
  found: readonly FoundFile[],
  { force = false, onFile, signal }: IngestOptions = {},
): Promise<IngestResult> {
  const run = startRun(store)
  const files: LedgerLine[] = []
  for (const file of found) {
    if (signal?.aborted) break
    const line = await ingestFile(store, file, { run, force })
    files.push(line)
    onFile?.(line, { done: files.length, total: found.length })
  }
  const interrupted = files.length < found.length
  const unchanged = new Set(files.filter((line) => line.change === 'unchanged').map((line) => line.path))
  store.transaction(() =>
    touchFiles(
      store,
      run,
      found.filter((file) => unchanged.has(file.path)),
    ),
  )
  finishRun(store, run, interrupted ? 'interrupted' : files.some(isUnread) ? 'partial' : 'done')
  return { run, interrupted, files }
}

/** Is this a document whose text is missing from the database? Files of other kinds in a folder are not. */
export function isUnread({ status, named }: LedgerLine): boolean {
  return status !== 'ok' && status !== 'not-minutes' && (named || status !== 'unsupported')
}

async function ingestFile(store: Store, file: FoundFile, how: { run: number; force: boolean }): Promise<LedgerLine> {
  const known = fileAt(store, file.path)
  if (known && !how.force && sameFile(known, file)) return unchanged(store, known, file)
  const bytes = file.problem ?? (await readFile(file.path).catch(problemOf))
  if (typeof bytes === 'string') return unreadable(store, { run: how.run, file, reason: bytes })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (known && !how.force && known.sha256 === sha256 && known.parser_version === parserVersion())
    return unchanged(store, known, file)
  const document = await parseIsolated(bytes, file.path)
  const row = {
    ...stats(file),
    change: changeOf(known, sha256),
    reason: reasonOf(document),
    sha256,
    parser_version: parserVersion(),
  }
  const saved = saveFile(store, { run: how.run, row, document, indexer: ITEM_INDEXER })
  return { ...saved, named: file.named, messages: document.messages }
}

/** A file that cannot be opened keeps what was read in it before. */
function unreadable(store: Store, at: { run: number; file: FoundFile; reason: string }): LedgerLine {
  const { run, file, reason } = at
  const known = fileAt(store, file.path)
  const kept = { sha256: null, parser_version: null, document_id: known?.document_id ?? null }
  const row = { ...kept, ...stats(file), status: 'unreadable', change: changeOf(known), reason } as const
  store.transaction(() => recordFile(store, run, row))
  return { ...row, named: file.named, meetingId: speakerOf(store, row.document_id).meetingId, messages: [] }
}

function stats({ path, size, mtimeMs }: FoundFile) {
  return { path, size, mtime_ms: mtimeMs }
}

function sameFile(known: FileRow, { size, mtimeMs, problem }: FoundFile): boolean {
  return (
    problem === null &&
    known.size === size &&
    known.mtime_ms === mtimeMs &&
    known.parser_version === parserVersion() &&
    known.status !== 'unreadable'
  )
}

function unchanged(store: Store, known: FileRow, file: FoundFile): LedgerLine {
  const { path, status, reason, document_id } = known
  const { meetingId } = speakerOf(store, document_id)
  return { path, status, reason, change: 'unchanged', named: file.named, meetingId, messages: [] }
}

function changeOf(known: FileRow | undefined, sha256?: string): Change {
  if (!known || known.change === 'missing') return 'new'
  return known.sha256 === sha256 ? 'unchanged' : 'changed'
}
