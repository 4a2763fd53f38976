import { finishRun, startRun, touchFiles } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import { type Discovery, discover } from './discover.ts'
import { inParallel } from './in-parallel.ts'
import { type FileTask, ingestBytes, ingestFile, type LoadedFile } from './ingest-file.ts'
import { isUnread, type LedgerLine } from './ledger-line.ts'
import { forgetMissing, markMissing } from './missing.ts'
import { parallelParsers } from './pool.ts'
import type { Selection } from './selection.ts'

export interface IngestOptions {
  /** Read every file again, changed or not. */
  readonly force?: boolean
  /** Forget files that are not there any more, with all that was read in them. */
  readonly prune?: boolean
  /** How many documents are read at the same time; what the database says does not depend on it. */
  readonly workers?: number
  /** Documents whose bytes are at hand (stdin). */
  readonly loaded?: readonly LoadedFile[]
  /** Called after every file. */
  readonly onFile?: (line: LedgerLine, progress: Progress) => void
  /** Aborting it ends the run after the file at hand; what is stored stays. */
  readonly signal?: AbortSignal | undefined
}

/** As {@link IngestOptions}, with what decides which files are read. */
export interface IngestPathsOptions extends IngestOptions, Selection {
  /** Folder that relative paths start from. Default: the working directory. */
  readonly cwd?: string
  readonly followLinks?: boolean
}

export interface Progress {
  readonly done: number
  readonly total: number
}

export interface IngestResult {
  readonly run: number
  readonly interrupted: boolean
  readonly files: readonly LedgerLine[]
}

/**
 * Reads files and folders into the database; every file ends in one line of the ledger, and none stops the others.
 *
 * Files that have not changed since they were read by the same rules are not opened. Each document is one transaction:
 * whenever the program ends, the database holds whole documents only.
 */
export async function ingest(
  store: Store,
  paths: readonly string[],
  options: IngestPathsOptions = {},
): Promise<IngestResult> {
  const found = await discover(paths, { ...options, cwd: options.cwd ?? process.cwd(), database: store.path })
  return ingestFiles(store, found, options)
}

/** As {@link ingest}, for files already found. */
export async function ingestFiles(store: Store, found: Discovery, options: IngestOptions = {}): Promise<IngestResult> {
  const { signal, onFile, force = false, loaded = [] } = options
  const task: FileTask = { run: startRun(store), force }
  const work = [
    ...loaded.map((file) => () => ingestBytes(store, file, task)),
    ...found.files.map((file) => () => ingestFile(store, file, task)),
  ]
  const files = await inParallel(work, {
    workers: options.workers ?? parallelParsers(),
    signal,
    onDone: (line, done) => onFile?.(line, { done, total: work.length }),
  })
  return finish(store, { task, files, found, interrupted: files.length < work.length, prune: options.prune ?? false })
}

interface Ending {
  readonly task: FileTask
  readonly files: readonly LedgerLine[]
  readonly found: Discovery
  readonly interrupted: boolean
  readonly prune: boolean
}

/** Writes down what the run saw, what it missed, and how it ended. */
function finish(store: Store, { task, files, found, interrupted, prune }: Ending): IngestResult {
  const { run } = task
  const untouched = new Set(files.filter((line) => line.change === 'unchanged').map((line) => line.path))
  const seen = found.files.filter((file) => untouched.has(file.path))
  store.transaction(() => touchFiles(store, run, seen))
  const missing = interrupted ? [] : markMissing(store, run, found)
  if (prune) forgetMissing(store)
  finishRun(store, run, interrupted ? 'interrupted' : files.some(isUnread) ? 'partial' : 'done')
  return { run, interrupted, files: [...files, ...missing] }
}
