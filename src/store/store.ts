import type Database from 'better-sqlite3'
import { MinutesError } from '../errors.ts'
import type { Position } from '../model/position.ts'
import { isGone } from './running-process.ts'
import { translated } from './sqlite-error.ts'

/** A value that SQLite can hold; bytes are text for the full-text index, in UTF-8. */
export type SqlValue = string | number | null | Uint8Array

export type SqlRow = Readonly<Record<string, SqlValue>>

/** An open database. The functions of this folder take it as their first argument; nothing else speaks SQL. */
export class Store {
  /** Absolute path of the database file. */
  readonly path: string
  readonly #db: Database.Database
  readonly #statements = new Map<string, Database.Statement>()
  /** The latest insertion into each table: rows of a table nearly always have the same columns. */
  readonly #inserts = new Map<string, { readonly columns: readonly string[]; readonly statement: Database.Statement }>()

  constructor(path: string, db: Database.Database) {
    this.path = path
    this.#db = db
  }

  /** Every row of a query. `T` is the shape the query promises. */
  all<T>(sql: string, ...values: SqlValue[]): T[] {
    return this.#prepare(sql).all(...values) as T[]
  }

  /** As {@link all}, each row as the list of its values: half the work where there are many. */
  lists<T extends readonly SqlValue[]>(sql: string, ...values: SqlValue[]): T[] {
    return this.#prepare(sql)
      .raw()
      .all(...values) as T[]
  }

  /** The first row, or `undefined`. */
  get<T>(sql: string, ...values: SqlValue[]): T | undefined {
    return this.#prepare(sql).get(...values) as T | undefined
  }

  /** Runs a statement and returns how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number {
    return this.#prepare(sql).run(...values).changes
  }

  /**
   * Inserts one row and returns its rowid: `insert('bodies', { key, name })`. With a position its columns follow. A row
   * is written property by property: one put together from others takes longer than SQLite.
   */
  insert(table: string, row: SqlRow, position?: Position): number {
    const columns = Object.keys(row)
    const values = Object.values(row)
    if (position) {
      columns.push('page', 'line', 'end_page', 'end_line')
      values.push(position.page, position.line, position.endPage, position.endLine)
    }
    const known = this.#inserts.get(table)
    const statement = known && isSame(known.columns, columns) ? known.statement : this.#insertion(table, columns)
    return Number(statement.run(values).lastInsertRowid)
  }

  #insertion(table: string, columns: readonly string[]): Database.Statement {
    const values = columns.map(() => '?').join(', ')
    const statement = this.#prepare(`INSERT INTO ${table} ("${columns.join('", "')}") VALUES (${values})`)
    this.#inserts.set(table, { columns, statement })
    return statement
  }

  /** All or nothing; takes the write lock at once, so that two writers queue instead of failing half-way. */
  transaction<T>(work: () => T): T {
    try {
      return this.#db.transaction(work).immediate()
    } catch (error) {
      throw this.#explained(translated(this.path, error))
    }
  }

  /**
   * Is every commit forced to the disk before it counts (as it is from the start)? If not, a power cut may take the last
   * transactions back, each as a whole; the next forced commit makes all before it safe. A killed process loses nothing.
   */
  forceCommits(each: boolean): void {
    this.#db.pragma(`synchronous = ${each ? 'FULL' : 'NORMAL'}`)
  }

  /** A lock is explained by who holds it: the run that has not finished, nor was killed. */
  #explained(error: unknown): unknown {
    if (!(error instanceof MinutesError) || error.code !== 'locked') return error
    const run = this.all<{ started: string; process: string }>(
      "SELECT started, process FROM runs WHERE outcome = 'running' ORDER BY id DESC",
    ).find(({ process }) => !isGone(process))
    if (!run) return error
    const since = run.started.slice(0, 16).replace('T', ' ')
    const holder = `another run of minutes (${run.process}, since ${since} UTC)`
    return new MinutesError(
      'locked',
      error.message.replace('another program', () => holder),
      error.hint,
      {
        cause: error.cause,
      },
    )
  }

  close(): void {
    this.#statements.clear()
    this.#inserts.clear()
    this.#db.close()
  }

  #prepare(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const fresh = this.#db.prepare(sql)
    this.#statements.set(sql, fresh)
    return fresh
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
