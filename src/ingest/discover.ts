import { type Dirent, statSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { MinutesError } from '../errors.ts'
import { Disk } from './disk.ts'
import { type FilePlace, filePlace, placeIn } from './place.ts'
import { notAFile, problemOf } from './problem.ts'
import { type Selection, Selector } from './selection.ts'
import { isZip, type Refused } from './zip.ts'

/** A file to read. `named`: the user gave its very path, so that silence about it would be wrong. */
export interface FoundFile {
  readonly path: string
  readonly named: boolean
  readonly size: number
  /** `null` for what does not lie on the disk. */
  readonly mtimeMs: number | null
  /** Its bytes, where they do not lie on the disk but came on stdin. */
  readonly load?: () => Uint8Array | Refused
  /** Why it is known already that it cannot be read, or `null`. */
  readonly problem: Refused | null
  /** What the system opens, where that is not the path. */
  readonly at?: Buffer
  /** Bytes it takes when it is read, where that is not its size: of a document in an archive. */
  readonly weight?: number
  /** Of an archive: is this member wanted? */
  readonly wants?: ((path: string) => boolean) | undefined
}

/** Bytes that a document takes in memory. */
export function weightOf({ weight, size }: Pick<FoundFile, 'weight' | 'size'>): number {
  return weight ?? size
}

/** What was found under the given paths. */
export interface Discovery {
  /** Each once, sorted by path. */
  readonly files: readonly FoundFile[]
  /** The given folders: what the ledger knows below them and is not there any more is missing. */
  readonly folders: readonly string[]
  /** Symbolic links that were not followed. */
  readonly links: readonly string[]
}

/** Where and how to look. */
export interface DiscoverOptions extends Selection {
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** The database itself: it may lie among the documents. */
  readonly database: string
  /** More paths, from a list: one that is not there is a file that cannot be read, and stops nothing. */
  readonly listed?: readonly string[]
  /** Follow symbolic links inside folders too; each folder is entered once. */
  readonly followLinks?: boolean
  /** Aborting it ends the search; what was found till then is not all. */
  readonly signal?: AbortSignal | undefined
}

/** Throws `not-found` for a path that does not exist, before anything is done with the others. */
export async function refuseAbsent(paths: readonly string[], cwd: string): Promise<void> {
  for (const path of paths) if (!(await stat(resolve(cwd, path)).catch(() => null))) throw absent(path)
}

function absent(path: string): MinutesError {
  return new MinutesError('not-found', `there is no file or folder ${path}`)
}

/**
 * Every file under the given files and folders.
 *
 * A link is followed when it is given itself. Throws `not-found` for a path that does not exist.
 */
export async function discover(paths: readonly string[], look: DiscoverOptions): Promise<Discovery> {
  const walk = new Walk(look)
  const typed = new Set(paths)
  for (const given of [...paths, ...(look.listed ?? [])]) {
    const path = resolve(look.cwd, given)
    const kind = await stat(path).catch(() => null)
    if (!kind && typed.has(given)) throw absent(given)
    if (kind?.isDirectory()) await walk.start(filePlace(path))
    else await walk.file(filePlace(path), { named: true, selector: Selector.at(dirname(path), look) })
  }
  for (const suffix of ['', '-wal', '-shm', '-journal']) walk.files.delete(`${resolve(look.database)}${suffix}`)
  const files = [...walk.files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return { files, folders: walk.folders, links: walk.links }
}

/** One walk over the given paths; collects what it meets. */
class Walk {
  readonly files = new Map<string, FoundFile>()
  readonly folders: string[] = []
  readonly links: string[] = []
  readonly #look: DiscoverOptions
  readonly #entered = new Set<string>()
  readonly #disk = new Disk()

  constructor(look: DiscoverOptions) {
    this.#look = look
  }

  async start(folder: FilePlace): Promise<void> {
    this.folders.push(folder.path)
    await this.#enter(folder, Selector.at(folder.path, this.#look))
  }

  async file({ path, at }: FilePlace, { named, selector }: { named: boolean; selector: Selector }): Promise<void> {
    const asked = this.#disk.ask(
      () => statSync(at),
      () => stat(at),
    )
    const found = await asked.catch((error: NodeJS.ErrnoException) => error)
    const reason = found instanceof Error ? problemOf(found) : found.isFile() ? null : notAFile(found)
    const { size, mtimeMs } = found instanceof Error ? { size: 0, mtimeMs: 0 } : found
    this.files.set(path, {
      path,
      size,
      mtimeMs,
      named: named || (this.files.get(path)?.named ?? false),
      problem: reason === null ? null : { status: 'unreadable', reason },
      ...(typeof at === 'string' ? {} : { at }),
      ...(isZip(path) ? { wants: (member: string) => selector.wantsFile(member) } : {}),
    })
  }

  async #enter(folder: FilePlace, above: Selector): Promise<void> {
    try {
      const real = (await realpath(folder.at, 'buffer')).toString('latin1')
      if (this.#entered.has(real)) return
      this.#entered.add(real)
      const entries = await readdir(folder.at, { withFileTypes: true, encoding: 'buffer' })
      await this.#entries(folder, entries, await above.inside(folder.path))
    } catch (error) {
      const reason = `the folder cannot be opened: ${problemOf(error as NodeJS.ErrnoException)}`
      const problem = { status: 'unreadable', reason } as const
      this.files.set(folder.path, { path: folder.path, named: true, size: 0, mtimeMs: 0, problem })
    }
  }

  async #entries(folder: FilePlace, entries: readonly Dirent<Buffer>[], selector: Selector): Promise<void> {
    for (const entry of entries) {
      if (this.#look.signal?.aborted) return
      const place = placeIn(folder, entry.name)
      if (entry.isDirectory()) await this.#folder(place, selector)
      else if (entry.isFile()) await this.#wanted(place, selector)
      else if (entry.isSymbolicLink()) await this.#link(place, selector)
    }
  }

  async #folder(place: FilePlace, selector: Selector): Promise<void> {
    if (selector.wantsFolder(place.path)) await this.#enter(place, selector)
  }

  async #wanted(place: FilePlace, selector: Selector): Promise<void> {
    const { path } = place
    const wanted = isZip(path) ? selector.wantsFolder(path) : selector.wantsFile(path)
    if (wanted) await this.file(place, { named: false, selector })
  }

  /** A link that leads nowhere is a file that cannot be opened, once links are followed. */
  async #link(place: FilePlace, selector: Selector): Promise<void> {
    if (!this.#look.followLinks) {
      if (selector.wantsFile(place.path)) this.links.push(place.path)
      return
    }
    const target = await stat(place.at).catch(() => null)
    if (target?.isDirectory()) await this.#folder(place, selector)
    else if (target === null || target.isFile()) await this.#wanted(place, selector)
  }
}
