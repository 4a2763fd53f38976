import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { foldText } from '../danish/fold.ts'
import { MinutesError } from '../errors.ts'
import { MIGRATIONS } from './migrations.ts'
import { translating } from './sqlite-error.ts'
import { Store } from './store.ts'

/** "MINU" in ASCII: tells `file` and us that a SQLite file is ours. */
const APPLICATION_ID = 0x4d494e55
const SQLITE_HEADER = 'SQLite format 3\0'
/** How long to wait for another run before saying that the database is locked. */
const BUSY_MS = 10_000
/** How long to wait before asking again, where SQLite does not wait by itself. */
const RETRY_MS = 20

export interface OpenOptions {
  /** `create` makes the file when there is none (only `ingest` does); `write` and `read` want an existing one. Default `read`. */
  readonly mode?: 'read' | 'write' | 'create'
  /** Milliseconds to wait for another writer. */
  readonly busyMs?: number
}

/**
 * Opens the database at `path` and brings its schema up to date.
 *
 * Throws `MinutesError`: `no-database`, `bad-database` (no SQLite file, not ours, or written by a newer version),
 * `locked`, `io`.
 */
export function openStore(path: string, options: OpenOptions = {}): Store {
  const mode = options.mode ?? 'read'
  const file = resolve(path)
  checkFile(file, mode)
  return translating(file, () => {
    try {
      return new Store(file, prepared(connect(file, options.busyMs), { file, mode, busyMs: options.busyMs }))
    } catch (error) {
      if (mode !== 'read' || !isReadOnly(error)) throw error
      return new Store(file, prepared(inMemory(file), { file, mode }))
    }
  })
}

/** An empty database that is gone when it is closed: for questions to files that are not in any. */
export function openTemporaryStore(): Store {
  const file = ':memory:'
  return new Store(file, prepared(connect(file), { file, mode: 'create' }))
}

/** Where SQLite itself lies in its package; the package would look in a dozen places for it, at every start. */
const BINDING = createRequire(import.meta.filename).resolve('better-sqlite3/build/Release/better_sqlite3.node')

function connect(database: string | Buffer, timeout = BUSY_MS): Database.Database {
  return new Database(database, { timeout, nativeBinding: BINDING })
}

/** `SQLITE_READONLY`, `SQLITE_CANTOPEN_ISDIR`; not `SQLITE_BUSY`. */
const READ_ONLY = /^SQLITE_(CANTOPEN|READONLY)/

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function isReadOnly(error: unknown): boolean {
  return error instanceof Database.SqliteError && READ_ONLY.test(error.code)
}

/** Where the header says how the file is journalled: 2 is WAL, 1 is the rollback journal. */
const JOURNAL_BYTES = [18, 19]

/** A database in WAL mode cannot be opened where nothing can be written; there it is read into memory. */
function inMemory(file: string): Database.Database {
  const bytes = readFileSync(file)
  for (const at of JOURNAL_BYTES) bytes[at] = 1
  return connect(bytes)
}

function checkFile(file: string, mode: OpenOptions['mode']): void {
  if (existsSync(file)) {
    if (statSync(file).isDirectory()) throw new MinutesError('bad-database', `${file} is a folder, not a database`)
    if (!['', SQLITE_HEADER].includes(head(file)))
      throw new MinutesError('bad-database', `${file} is not a minutes database`, 'Give another file with --db.')
    return
  }
  if (mode !== 'create')
    throw new MinutesError('no-database', `there is no database ${file}`, 'Make one: minutes ingest <folder> --db FILE')
  if (!existsSync(dirname(file)))
    throw new MinutesError('io', `cannot make ${file}: the folder does not exist`, `mkdir -p ${dirname(file)}`)
}

function head(file: string): string {
  const bytes = Buffer.alloc(SQLITE_HEADER.length)
  const handle = openSync(file, 'r')
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0)).toString('latin1')
  } finally {
    closeSync(handle)
  }
}

interface Opening {
  readonly file: string
  readonly mode: OpenOptions['mode']
  readonly busyMs?: number | undefined
}

function prepared(db: Database.Database, opening: Opening): Database.Database {
  try {
    prepare(db, opening)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function prepare(db: Database.Database, { file, mode, busyMs = BUSY_MS }: Opening): void {
  const { version, owner, tables } = headOf(db)
  // A run that was killed in its first moment leaves a database with nothing in it; the next run fills it.
  if (owner !== APPLICATION_ID && tables === 0 && mode !== 'create')
    throw new MinutesError(
      'no-database',
      `there is nothing in ${file} yet`,
      `Fill it: minutes ingest <folder> --db ${file}`,
    )
  if (owner !== APPLICATION_ID && tables > 0)
    throw new MinutesError('bad-database', `${file} is not a minutes database`, 'Give another file with --db.')
  if (version > MIGRATIONS.length)
    throw new MinutesError('bad-database', `${file} was written by a newer version of minutes`, 'Upgrade minutes.')
  db.function('fold', { deterministic: true }, (text) => (text === null ? null : foldText(String(text))))
  if (mode === 'read' && version === MIGRATIONS.length) return
  writeAhead(db, busyMs)
  db.pragma('synchronous = FULL')
  migrate(db, version)
}

/** Whose database it is, its version and how many tables it has: of one moment, for another run may be making it. */
function headOf(db: Database.Database): { version: number; owner: number; tables: number } {
  return db.transaction(() => ({
    version: db.pragma('user_version', { simple: true }) as number,
    owner: db.pragma('application_id', { simple: true }) as number,
    tables: db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number,
  }))()
}

/**
 * Puts the database in WAL mode. Where two processes do that to a new one at the same moment, SQLite tells one of them at
 * once that it is busy, however long it was told to wait.
 */
function writeAhead(db: Database.Database, busyMs: number): void {
  for (const start = Date.now(); ; Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS)) {
    try {
      db.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || Date.now() - start > busyMs) throw error
    }
  }
}

function migrate(db: Database.Database, from: number): void {
  db.pragma('foreign_keys = ON')
  if (from === MIGRATIONS.length) return
  db.transaction(() => {
    // Another process may have migrated while this one waited for the lock.
    const version = db.pragma('user_version', { simple: true }) as number
    for (const step of MIGRATIONS.slice(version)) db.exec(step.sql)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${MIGRATIONS.length}`)
  }).immediate()
}
