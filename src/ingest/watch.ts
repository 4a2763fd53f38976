import { setTimeout as pause } from 'node:timers/promises'
import type { Store } from '../store/store.ts'
import { type Discovery, discover, type FoundFile, type Look } from './discover.ts'
import { type IngestOptions, type IngestResult, ingestFiles } from './ingest.ts'
import { planIngest } from './plan.ts'

/** What is watched, and how often it is looked at. */
export interface Watching extends Look {
  readonly paths: readonly string[]
  readonly intervalMs: number
  readonly signal?: AbortSignal | undefined
  readonly onFile?: IngestOptions['onFile']
}

/** A file that could not be opened is tried again after so many looks. */
const LOOKS_BEFORE_RETRY = 10

/**
 * Looks at folders again and again, which works on network drives too, and gives the result of every run that read
 * something. A file is read once it has stood still from one look to the next. Ends when the signal is aborted.
 */
export async function* watch(store: Store, watching: Watching): AsyncGenerator<IngestResult> {
  const { paths, intervalMs, signal, onFile } = watching
  const tried = new Map<string, number>()
  let before = new Map<string, string>()
  for (let look = 0; !signal?.aborted; look++) {
    const found = await discover(paths, watching)
    const now = new Map(found.files.map((file) => [file.path, stamp(file)]))
    const still = found.files.filter((file) => before.get(file.path) === stamp(file))
    const due = changedOf(store, { ...found, files: still }).filter(
      (file) => look - (tried.get(`${file.path} ${stamp(file)}`) ?? Number.NEGATIVE_INFINITY) >= LOOKS_BEFORE_RETRY,
    )
    for (const file of due) tried.set(`${file.path} ${stamp(file)}`, look)
    if (due.length > 0)
      yield await ingestFiles(store, { files: due, folders: [], links: [] }, { signal, ...(onFile ? { onFile } : {}) })
    before = now
    await pause(intervalMs, undefined, { signal }).catch(() => undefined)
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
