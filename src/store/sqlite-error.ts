import Database from 'better-sqlite3'
import { MinutesError } from '../errors.ts'

/** Runs database work and says in one line what a SQLite error means for the user. */
export function translating<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw translated(file, error)
  }
}

const EXPLANATIONS: readonly [RegExp, ConstructorParameters<typeof MinutesError>[0], string, string | null][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'locked', 'is locked by another program', 'Wait until it is done and try again.'],
  [/^SQLITE_FULL/, 'io', 'cannot grow: the disk is full', 'Free some space and run again; nothing stored is lost.'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM)/, 'io', 'cannot be written', 'Check its permissions and those of its folder.'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'bad-database', 'is damaged', 'Move it away and ingest the documents again.'],
  [/^SQLITE_IOERR/, 'io', 'cannot be read or written: the disk reports an error', null],
]

/** The error to show for one thrown by SQLite; anything else is returned as it is. */
export function translated(file: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const known = EXPLANATIONS.find(([code]) => code.test(error.code))
  return known ? new MinutesError(known[1], `${file} ${known[2]}`, known[3], { cause: error }) : error
}
