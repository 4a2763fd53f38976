import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { formatOf } from '../extract/registry.ts'
import { unseenIn } from '../extract/unseen/unseen.ts'
import type { ParsedDocument } from '../model/document.ts'
import { type ParseOptions, parseStages, type Stages } from '../parse.ts'
import type { ParseJob } from './parse-worker.ts'
import { ParserPool } from './parser-pool.ts'
import type { StagesAndUnseen } from './sent-stages.ts'

const PROGRAM = join(import.meta.dirname, 'parse-worker.js')
const MOST_PROCESSES = 4
/** Reading so many texts takes as long as starting a child. */
const FEW_TEXTS = 12
/** A child that has less than this to read costs more than it saves: it takes a second of processor time to get warm. */
const SHARE = { documents: 200, bytes: 1 << 20 } as const
/** On documents that are smaller on average the main process works two thirds as long as the child that reads them. */
const SMALL_DOCUMENT = 16 * 1024
/** Larger ones would hold up the program, which could not be stopped meanwhile. */
const SHORT_TEXT = 128 * 1024

const pools = new Map<number, ParserPool>()
let texts = 0

/** How documents are read outside this process. */
export interface Isolation {
  /** Children that read at the same time. */
  readonly workers?: number | undefined
  /** It is one of so many that a child will be needed: then it is not worth warming up this process, too. */
  readonly oneOfMany?: boolean | undefined
}

/** Parses one document outside this process; whatever becomes of the parser, the answer has an honest status. */
export async function parseIsolated(
  bytes: Uint8Array,
  path: string,
  how: Isolation & ParseOptions = {},
): Promise<ParsedDocument> {
  const { workers, oneOfMany, ...options } = how
  return (await isolated({ bytes, path, options, want: 'document' }, { workers, oneOfMany })).document
}

/** As {@link parseIsolated}, with the value of every stage. */
export async function stagesIsolated(bytes: Uint8Array, path: string, options: ParseOptions = {}): Promise<Stages> {
  return (await isolated({ bytes, path, options, want: 'stages' })) as Stages
}

/** As {@link stagesIsolated}, with what the document does not show. */
export async function unseenIsolated(bytes: Uint8Array, path: string, how: Isolation = {}): Promise<StagesAndUnseen> {
  return (await isolated({ bytes, path, options: {}, want: 'unseen' }, how)) as StagesAndUnseen
}

/** A few short texts are read in place: no library touches them. */
async function isolated(
  job: ParseJob,
  { workers = parallelParsers(), oneOfMany = false }: Isolation = {},
): Promise<Stages | Pick<Stages, 'document'>> {
  const pool = pools.get(workers) ?? new ParserPool(PROGRAM, workers)
  pools.set(workers, pool)
  const few = !oneOfMany && !pool.started && texts < FEW_TEXTS
  const small = job.bytes.length <= SHORT_TEXT
  if (canStart() && small && !few) return pool.stages(job)
  // What nothing can read is not sent to a child: it may be large.
  const format = formatOf(job.bytes, basename(job.path))
  const short = small && (format === 'txt' || format === 'md')
  if (canStart() && format !== 'unknown' && !short) return pool.stages(job)
  if (short) texts++
  return readHere(job)
}

let built: boolean | undefined

/** From sources that are not built no child can be started. */
function canStart(): boolean {
  built ??= existsSync(PROGRAM)
  return built
}

async function readHere({ bytes, path, options, want }: ParseJob): Promise<StagesAndUnseen> {
  const stages = await parseStages(bytes, path, options)
  return want === 'unseen' ? { ...stages, unseen: await unseenIn(bytes, stages.extraction) } : stages
}

/**
 * How so many documents are best read: by fewer children than allowed when there is little to read, and while they are
 * small one processor is left to the main process, which would only wait for its turn.
 */
export function isolationFor(
  { documents, bytes }: { documents: number; bytes: number },
  workers: number,
  processors = availableParallelism(),
): Isolation {
  const shares = Math.ceil(Math.max(documents / SHARE.documents, bytes / SHARE.bytes))
  const free = bytes < documents * SMALL_DOCUMENT ? processors - 1 : workers
  return { workers: Math.max(1, Math.min(workers, shares, free)), oneOfMany: documents > FEW_TEXTS }
}

/** How many documents {@link parseIsolated} reads at the same time. */
export function parallelParsers(): number {
  return Math.min(MOST_PROCESSES, availableParallelism())
}
