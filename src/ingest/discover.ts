import { lstat, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { MinutesError } from '../errors.ts'

/** A file to read. `named`: the user gave its very path, so that silence about it would be wrong. */
export interface FoundFile {
  readonly path: string
  readonly named: boolean
  readonly size: number
  readonly mtimeMs: number
  /** Why it could not even be looked at, or `null`. */
  readonly problem: string | null
}

/** Lock files, editors' and systems' leftovers: never documents. */
const LEFTOVER = /^(~\$|\.~lock\.|\.|~.*\.tmp$)|\.(tmp|swp|part|crdownload)$|^(Thumbs\.db|desktop\.ini)$/i

/** Where to look. */
export interface Where {
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** The database itself: it may lie among the documents. */
  readonly database: string
}

/**
 * Every file under the given files and folders, each once, sorted by path.
 *
 * Symbolic links are followed only when given themselves. Throws `not-found` for a path that does not exist.
 */
export async function discover(paths: readonly string[], { cwd, database }: Where): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>()
  for (const given of paths) {
    const path = resolve(cwd, given)
    const kind = await stat(path).catch(() => null)
    if (!kind) throw new MinutesError('not-found', `there is no file or folder ${given}`)
    if (kind.isDirectory()) for await (const file of walk(path)) found.set(file.path, found.get(file.path) ?? file)
    else found.set(path, { path, named: true, size: kind.size, mtimeMs: kind.mtimeMs, problem: null })
  }
  for (const suffix of ['', '-wal', '-shm', '-journal']) found.delete(`${resolve(database)}${suffix}`)
  return [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

async function* walk(folder: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error)
  if (entries instanceof Error) {
    yield { path: folder, named: false, size: 0, mtimeMs: 0, problem: `the folder cannot be opened (${entries.code})` }
    return
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (LEFTOVER.test(entry.name)) continue
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile()) {
      const { size, mtimeMs } = await lstat(path)
      yield { path, named: false, size, mtimeMs, problem: null }
    }
  }
}
