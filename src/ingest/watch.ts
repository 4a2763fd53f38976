import { setTimeout as pause } from 'node:timers/promises'
import { MinutesError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { type DiscoverOptions, type Discovery, discover, type FoundFile } from './discover.ts'
import { type IngestOptions, type IngestResult, ingestFiles } from './ingest.ts'
import { planIngest } from './plan.ts'

/** What is watched, and how often it is looked at. */
export interface Watching extends DiscoverOptions {
  readonly paths: readonly string[]
  readonly intervalMs: number
  readonly signal?: AbortSignal | undefined
  readonly onFile?: IngestOptions['onFile']
  /** Told why a look failed; the next one tries again. */
  readonly onTrouble?: (message: string) => void
}

/** A file that could not be opened is tried again after so many looks. */
const LOOKS_BEFORE_RETRY = 10

/**
 * Looks at folders again and again, which works on network drives too, and gives the result of every run that read
 * something. A file is read once it has stood still from one look to the next. Ends when the signal is aborted.
 *
 * Throws what goes wrong with the first look; later on a drive may go away and a database be locked: that is told to
 * `onTrouble`, and the next look tries again.
 */
export async function* watch(store: Store, watching: Watching): AsyncGenerator<IngestResult> {
  const { intervalMs, signal, onTrouble } = watching
  const looks = new SeenFiles(store, watching)
  for (let look = 0; !signal?.aborted; look++) {
    try {
      const result = await looks.next()
      if (result) yield result
    } catch (error) {
      if (look === 0 || !(error instanceof MinutesError)) throw error
      onTrouble?.(error.message)
    }
    await pause(intervalMs, undefined, { signal }).catch(() => undefined)
  }
}

/** What was seen in the looks before. */
class SeenFiles {
  readonly #store: Store
  readonly #watching: Watching
  readonly #tried = new Map<string, number>()
  #before = new Map<string, string>()
  #count = 0

  constructor(store: Store, watching: Watching) {
    this.#store = store
    this.#watching = watching
  }

  /** Looks once; reads what has stood still since the look before and is new or changed, if there is any. */
  async next(): Promise<IngestResult | null> {
    const { paths, signal, onFile } = this.#watching
    const look = this.#count++
    const found = await discover(paths, this.#watching)
    const still = found.files.filter((file) => this.#before.get(file.path) === stamp(file))
    this.#before = new Map(found.files.map((file) => [file.path, stamp(file)]))
    const due = changedOf(this.#store, { ...found, files: still }).filter((file) => this.#isDue(file, look))
    if (due.length === 0) return null
    for (const file of due) this.#tried.set(`${file.path} ${stamp(file)}`, look)
    return ingestFiles(this.#store, { files: due, folders: [], links: [] }, { signal, ...(onFile ? { onFile } : {}) })
  }

  #isDue(file: FoundFile, look: number): boolean {
    const last = this.#tried.get(`${file.path} ${stamp(file)}`) ?? Number.NEGATIVE_INFINITY
    return look - last >= LOOKS_BEFORE_RETRY
  }
}

function stamp({ size, mtimeMs }: FoundFile): string {
  return `${size} ${mtimeMs}`
}

function changedOf(store: Store, found: Discovery): readonly FoundFile[] {
  const wanted = new Set(
    planIngest(store, found).flatMap(({ path, change }) => (change === 'new' || change === 'changed' ? [path] : [])),
  )
  return found.files.filter((file) => wanted.has(file.path))
}
