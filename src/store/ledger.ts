import type { ReadStatus } from '../model/document.ts'
import { thisProcess } from './running-process.ts'
import type { Store } from './store.ts'

/** What became of a file: a reading status, or `not-minutes` for text without meeting and items. */
export type FileStatus = ReadStatus | 'not-minutes'

/** How a file stands to the run before. `duplicate`: its text is already there under another name. */
export type Change = 'new' | 'changed' | 'unchanged' | 'duplicate' | 'missing'

/** One line of the ledger. */
export interface FileRow {
  readonly path: string
  readonly status: FileStatus
  readonly change: Change
  readonly reason: string | null
  readonly size: number | null
  readonly mtime_ms: number | null
  readonly sha256: string | null
  readonly parser_version: string | null
  readonly document_id: number | null
}

export type RunOutcome = 'running' | 'done' | 'partial' | 'interrupted'

/** Writes down that this process has begun a run, and returns its number. */
export function startRun(store: Store): number {
  return store.transaction(() => store.insert('runs', { started: new Date().toISOString(), process: thisProcess() }))
}

/** A run without this is one that was killed, or is still running. */
export function finishRun(store: Store, run: number, outcome: RunOutcome): void {
  store.run('UPDATE runs SET finished = ?, outcome = ? WHERE id = ?', new Date().toISOString(), outcome, run)
}

const FILE = 'path, status, change, reason, size, mtime_ms, sha256, parser_version, document_id'

const FILE_AT = `SELECT ${FILE} FROM files WHERE path = ?`

/** What the ledger says about a file, by absolute path. */
export function fileAt(store: Store, path: string): FileRow | undefined {
  return store.get<FileRow>(FILE_AT, path)
}

/** A line of the ledger with the reference of the (first) meeting that stands for the file. */
export interface KnownFile extends FileRow {
  readonly meetingId: string | null
}

/** What the ledger says about many files, in one query; files it does not know are left out. */
export function knownFiles(store: Store, paths: readonly string[]): ReadonlyMap<string, KnownFile> {
  const rows = store.all<KnownFile>(
    `SELECT ${FILE}, (SELECT m.ref FROM documents d JOIN documents c ON c.text_key = d.text_key AND c.current
       JOIN meetings m ON m.document_id = c.id WHERE d.id = f.document_id ORDER BY m.ordinal LIMIT 1) AS meetingId
     FROM files f WHERE path IN (SELECT value FROM json_each(?))`,
    JSON.stringify(paths),
  )
  return new Map(rows.map((row) => [row.path, row]))
}

const RECORD = `INSERT INTO files (${FILE}, first_run, last_run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (path) DO UPDATE SET status = excluded.status, change = excluded.change, reason = excluded.reason,
    size = excluded.size, mtime_ms = excluded.mtime_ms, sha256 = excluded.sha256,
    parser_version = excluded.parser_version, document_id = excluded.document_id, last_run = excluded.last_run`

/** Writes a file's line; the run that saw it first is kept. */
export function recordFile(store: Store, run: number, file: FileRow): void {
  const { path, status, change, reason, size, mtime_ms, sha256, parser_version, document_id } = file
  store.run(RECORD, ...[path, status, change, reason, size, mtime_ms, sha256, parser_version, document_id, run, run])
}

/** Marks files as seen by this run and found as they were. */
export function touchFiles(store: Store, run: number, paths: readonly string[]): void {
  if (paths.length === 0) return
  const sql =
    "UPDATE files SET change = 'unchanged', last_run = ? WHERE path IN (SELECT value FROM json_each(?)) AND last_run < ?"
  store.transaction(() => store.run(sql, run, JSON.stringify(paths), run))
}

/** As {@link touchFiles}, for one whose time has changed though its bytes have not; in an archive its size, too. */
export function touchFile(
  store: Store,
  run: number,
  file: { path: string; size: number; mtimeMs: number | null },
): void {
  const sql = "UPDATE files SET change = 'unchanged', size = ?, mtime_ms = ?, last_run = ? WHERE path = ?"
  store.transaction(() => store.run(sql, file.size, file.mtimeMs, run, file.path))
}

/** Does any file still hold this document? */
export function hasFile(store: Store, documentId: number): boolean {
  return store.get('SELECT 1 FROM files WHERE document_id = ? LIMIT 1', documentId) !== undefined
}

/**
 * What the ledger knows below a folder; `folder` ends with the path separator. With `unseenBy` only files that neither
 * this run nor a later one has met.
 */
export function filesBelow(store: Store, folder: string, unseenBy = Number.MAX_SAFE_INTEGER): readonly FileRow[] {
  const end = `${folder.slice(0, -1)}${String.fromCharCode(folder.charCodeAt(folder.length - 1) + 1)}`
  return store.all<FileRow>(
    `SELECT ${FILE} FROM files WHERE path >= ? AND path < ? AND last_run < ? ORDER BY path`,
    ...[folder, end, unseenBy],
  )
}

/** Notes that a file is gone; its text stays. */
export function markFileMissing(store: Store, run: number, path: string): void {
  store.run("UPDATE files SET change = 'missing', last_run = ? WHERE path = ?", run, path)
}

/** Files that were not there when a run last looked, by path. */
export function missingFiles(store: Store): readonly string[] {
  return store
    .all<{ path: string }>("SELECT path FROM files WHERE change = 'missing' ORDER BY path")
    .map((row) => row.path)
}

/** Every file whose text is in the archive, by path. */
export function readPaths(store: Store): readonly string[] {
  return store
    .all<{ path: string }>("SELECT path FROM files WHERE status = 'ok' AND change <> 'missing' ORDER BY path")
    .map((row) => row.path)
}

/** The number of the last run, 0 before the first. */
export function lastRun(store: Store): number {
  return store.get<{ id: number | null }>('SELECT max(id) AS id FROM runs')?.id ?? 0
}
