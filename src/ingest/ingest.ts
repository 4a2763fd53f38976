import { ITEM_INDEXER } from '../search/item-indexer.ts'
import { finishRun, startRun } from '../store/ledger.ts'
import { finishIndex, indexWhenDue } from '../store/reindex.ts'
import type { Store } from '../store/store.ts'
import { type Discovery, discover, weightOf } from './discover.ts'
import { inOrder } from './in-order.ts'
import { type FileTask, ingestFile } from './ingest-file.ts'
import { isolationFor, parallelParsers } from './isolated.ts'
import type { LedgerLine } from './ledger-line.ts'
import { forgetMissing, markMissing } from './missing.ts'
import type { Selection } from './selection.ts'
import { sift } from './sift.ts'
import { Counter, type Tally } from './tally.ts'

export interface IngestOptions {
  /** Read every file again, changed or not. */
  readonly force?: boolean
  /** Read pages that are pictures with OCR, if its packages are installed. */
  readonly ocr?: boolean
  /** Forget files that are not there any more, with all that was read in them. */
  readonly prune?: boolean
  /** How many documents are read at the same time; what the database says does not depend on it. */
  readonly workers?: number
  /** Called after every file: unchanged ones first, missing ones last, each in the order in which they were found. */
  readonly onFile?: (line: LedgerLine, progress: Progress) => void
  /** Aborting it ends the run at once; what is stored stays. */
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

/** How a run ended. What became of each file comes through `onFile` and is not kept. */
export interface IngestResult {
  readonly run: number
  readonly interrupted: boolean
  readonly tally: Tally
  /** Files that were forgotten, since they are gone. */
  readonly pruned: number
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

/** Documents each worker may be ahead of the one that is saved next, and what all of them may weigh as files. */
const AHEAD = { pieces: 24, bytes: 4 << 20 } as const

/** As {@link ingest}, for files already found. */
export async function ingestFiles(store: Store, found: Discovery, options: IngestOptions = {}): Promise<IngestResult> {
  const stopped = options.signal?.aborted ?? false
  const { signal, onFile, force = false, ocr = false, prune = false, workers = parallelParsers() } = options
  const run = startRun(store)
  const tally = new Counter()
  let total = found.files.length
  const done = (line: LedgerLine) => {
    tally.add(line)
    onFile?.(line, { done: tally.files, total })
  }
  // What a power cut takes back, the ledger does not know either: the next run reads it again.
  store.forceCommits(false)
  const sifted = await sift(store, found.files, { run, force, ocr, signal, onUnchanged: done })
  const pieces = sifted.due
  const bytes = pieces.reduce((sum, file) => sum + weightOf(file), 0)
  const isolation = isolationFor({ documents: pieces.length, bytes }, workers)
  const task: FileTask = { run, force, ocr, isolation: ocr ? { ...isolation, workers } : isolation }
  total = Math.max(tally.files + pieces.length, signal?.aborted ? total : 0)
  await inOrder(pieces, {
    signal,
    ahead: { pieces: workers * AHEAD.pieces, bytes: AHEAD.bytes },
    weigh: weightOf,
    begin: async (file) => {
      const write = await ingestFile(store, file, task)
      return () => {
        done(write())
        indexWhenDue(store, ITEM_INDEXER)
      }
    },
  })
  finishIndex(store, ITEM_INDEXER)
  const interrupted = stopped || tally.files < total
  const searched = { folders: [...found.folders, ...sifted.zips], members: sifted.members }
  if (!interrupted) for (const line of markMissing(store, run, searched)) done(line)
  const pruned = prune ? forgetMissing(store) : 0
  store.forceCommits(true)
  finishRun(store, run, interrupted ? 'interrupted' : tally.unread > 0 ? 'partial' : 'done')
  return { run, interrupted, tally, pruned }
}
