import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { count } from '../render/count.ts'
import { FORMATS } from '../render/formats.ts'
import type { Listing } from '../render/listing.ts'
import type { PrintStyle } from '../render/style.ts'
import { wrap } from '../render/wrap.ts'
import { openStore } from '../store/open.ts'
import { unreadCount } from '../store/status.ts'
import type { Store } from '../store/store.ts'
import { styleFor } from './colour.ts'
import { databasePath, existingDatabase } from './database.ts'
import { freshIndex } from './fresh-index.ts'
import { EXIT, type Io } from './io.ts'
import type { GlobalOptions, ListOptions } from './options.ts'

/** What a command works with: the outside world, the database and the wishes that hold for every command. */
export class Context {
  readonly io: Io
  readonly options: GlobalOptions
  /** How stdout looks; talk on stderr is plain. */
  readonly style: PrintStyle

  private constructor(io: Io, options: GlobalOptions, style: PrintStyle) {
    this.io = io
    this.options = options
    this.style = style
  }

  static async of(io: Io, options: GlobalOptions): Promise<Context> {
    const { env, terminal } = io
    const style = await styleFor({ env, color: options.color, columns: terminal.columns, terminal: terminal.out })
    return new Context(io, options, style)
  }

  /** Tells the user something on stderr that is not an error; `--quiet` silences it. */
  say(text: string): void {
    if (!this.options.quiet) this.io.err(this.wrapped(text))
  }

  /** A long line of talk: broken at the width of a terminal, and whole where a program may look for it. */
  wrapped(text: string): string {
    const { err, columns } = this.io.terminal
    return err ? `${wrap(text, { columns, indent: 2 }).trimStart()}\n` : `${text}\n`
  }

  /** Asks the database something. */
  reading<T>(work: (store: Store) => T): T {
    const store = openStore(existingDatabase(this.io, this.options.db))
    return closing(store, work)
  }

  /** Changes an existing database. */
  changing<T>(work: (store: Store) => T): T {
    const store = openStore(existingDatabase(this.io, this.options.db), { mode: 'write' })
    return closing(store, work)
  }

  /** As {@link reading}, and says on stderr when unread files may hide answers. */
  asking<T>(work: (store: Store) => T): T {
    return this.reading((store) => {
      freshIndex(store, (text) => this.say(text))
      const answer = work(store)
      this.tellUnread(store)
      return answer
    })
  }

  /** Says how many of the files that the database knows are not in it. */
  tellUnread(store: Store): void {
    const unread = unreadCount(store)
    if (unread > 0) this.say(`${count(unread, 'file')} could not be read and may hide answers: minutes status`)
  }

  /** As {@link reading}, with `null` where there is no database yet. */
  maybeReading<T>(work: (store: Store | null) => T): T {
    return existsSync(this.databasePath()) ? this.reading(work) : work(null)
  }

  /** Absolute path of the database, whether it is there or not. */
  databasePath(): string {
    return databasePath(this.io, this.options.db)
  }

  /** Opens the database for `ingest`, which makes it when there is none; it waits `busyMs` for another run. */
  create(busyMs?: number): Store {
    return openStore(this.databasePath(), { mode: 'create', ...(busyMs === undefined ? {} : { busyMs }) })
  }

  /** A stored path as the user would type it: relative to the working directory where that is shorter, else absolute. */
  shownPath(path: string): string {
    const short = relative(this.io.cwd, path)
    return short === '' || short.length >= path.length ? path : short
  }

  /** Rows with their paths as the user would type them. */
  withPaths<Row extends { readonly source: { readonly path: string } }>(rows: readonly Row[]): readonly Row[] {
    return rows.map((row) => this.withPath(row))
  }

  withPath<Row extends { readonly source: { readonly path: string } }>(row: Row): Row {
    return { ...row, source: { ...row.source, path: this.shownPath(row.source.path) } }
  }

  /** Prints a listing in the wanted format; the exit code says whether there was anything in it. */
  print<Row>(listing: Listing<Row>, { format, ...form }: ListOptions): number {
    this.io.out(FORMATS[format](listing, this.style, form))
    return listing.rows.length > 0 ? EXIT.ok : EXIT.nothing
  }
}

function closing<T>(store: Store, work: (store: Store) => T): T {
  try {
    return work(store)
  } finally {
    store.close()
  }
}
