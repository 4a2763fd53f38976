import { readFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Which files of a folder the user wants; patterns as in `.gitignore`. */
export interface Selection {
  /** Only files that one of these fits: `*.pdf`. Empty: all. */
  readonly include?: readonly string[]
  /** No files or folders that one of these fits: `kladder/`. */
  readonly exclude?: readonly string[]
}

/** Patterns and the folder they count from. */
interface Rules {
  readonly folder: string
  readonly patterns: Ignore
}

const IGNORE_FILE = '.minutesignore'
/**
 * Lock files, hidden files, editors' and systems' leftovers, never documents: `~$referat.docx`, `.DS_Store`,
 * `Thumbs.db`; not `referat.docx`.
 */
const LEFTOVER = /^(~\$|\.|~.*\.tmp$)|\.(tmp|swp|part|crdownload)$|^(Thumbs\.db|desktop\.ini)$/i

/** Decides about every entry below one folder that the user gave. */
export class Selector {
  readonly #include: Rules | null
  readonly #exclude: readonly Rules[]

  private constructor(include: Rules | null, exclude: readonly Rules[]) {
    this.#include = include
    this.#exclude = exclude
  }

  static at(folder: string, { include = [], exclude = [] }: Selection): Selector {
    return new Selector(
      include.length > 0 ? { folder, patterns: ignore().add(include) } : null,
      exclude.length > 0 ? [{ folder, patterns: ignore().add(exclude) }] : [],
    )
  }

  /** The selector for what is inside `folder`: its `.minutesignore` counts too. */
  async inside(folder: string): Promise<Selector> {
    const text = await readFile(join(folder, IGNORE_FILE), 'utf8').catch(() => null)
    if (text === null) return this
    return new Selector(this.#include, [...this.#exclude, { folder, patterns: ignore().add(text) }])
  }

  /** Does the user want this file? */
  wantsFile(path: string): boolean {
    if (LEFTOVER.test(basename(path)) || this.#excludes(path, '')) return false
    return this.#include === null || fits(this.#include, path, '')
  }

  /** May there be wanted files in this folder? */
  wantsFolder(path: string): boolean {
    return !LEFTOVER.test(basename(path)) && !this.#excludes(path, '/')
  }

  #excludes(path: string, suffix: '' | '/'): boolean {
    return this.#exclude.some((rules) => fits(rules, path, suffix))
  }
}

function fits({ folder, patterns }: Rules, path: string, suffix: '' | '/'): boolean {
  return patterns.ignores(relative(folder, path).split(sep).join('/') + suffix)
}
