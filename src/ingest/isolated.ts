import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { formatOf } from '../extract/registry.ts'
import type { ParsedDocument } from '../model/document.ts'
import { type ParseOptions, parseStages, type Stages } from '../parse.ts'
import type { ParseJob } from './parse-worker.ts'
import { ParserPool } from './parser-pool.ts'

const PROGRAM = join(import.meta.dirname, 'parse-worker.js')
const MOST_PROCESSES = 4
/** Reading so many texts takes as long as starting a child. */
const FEW_TEXTS = 12
/** Larger ones would hold up the program, which could not be stopped meanwhile. */
const SHORT_TEXT = 128 * 1024

const pools = new Map<number, ParserPool>()
let texts = 0

/** How a document is read outside this process. */
export interface Isolation extends ParseOptions {
  /** Children that read at the same time. */
  readonly workers?: number
}

/** Parses one document outside this process; whatever becomes of the parser, the answer has an honest status. */
export async function parseIsolated(bytes: Uint8Array, path: string, how: Isolation = {}): Promise<ParsedDocument> {
  const { workers, ...options } = how
  return (await isolated({ bytes, path, options, want: 'document' }, workers)).document
}

/** As {@link parseIsolated}, with the value of every stage. */
export async function stagesIsolated(bytes: Uint8Array, path: string, options: ParseOptions = {}): Promise<Stages> {
  return (await isolated({ bytes, path, options, want: 'stages' })) as Stages
}

/** A few short texts are read in place: no library touches them. Nor can a child be started from sources that are not built. */
async function isolated(job: ParseJob, workers = parallelParsers()): Promise<Stages | Pick<Stages, 'document'>> {
  const pool = pools.get(workers) ?? new ParserPool(PROGRAM, workers)
  pools.set(workers, pool)
  const format = formatOf(job.bytes, basename(job.path))
  const short = (format === 'txt' || format === 'md') && job.bytes.length <= SHORT_TEXT
  const inPlace = format === 'unknown' || (short && !pool.started && texts++ < FEW_TEXTS) || !existsSync(PROGRAM)
  return inPlace ? parseStages(job.bytes, job.path, job.options) : pool.stages(job)
}

/** How many documents {@link parseIsolated} reads at the same time. */
export function parallelParsers(): number {
  return Math.min(MOST_PROCESSES, availableParallelism())
}

/** Ends the child processes and resolves when they are gone; the next document starts new ones. */
export async function closeParsers(): Promise<void> {
  await Promise.all([...pools.values()].map((pool) => pool.close()))
}
