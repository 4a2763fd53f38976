import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unreadable } from '../extract/extractor.ts'
import { formatOf } from '../extract/registry.ts'
import type { ParsedDocument } from '../model/document.ts'
import { type ParseOptions, parseStages, type Stages, stagesOf } from '../parse.ts'
import type { ParseJob } from './parse-worker.ts'
import { type Outcome, ParserProcess } from './parser-process.ts'
import { type LimitsFor, limitsFor } from './watchdog.ts'

/** A child is replaced after so many documents: what leaks in libraries never adds up. */
const MOST_JOBS = 500
const MOST_PROCESSES = 4

export interface PoolOptions {
  /** Default: one per processor, up to four. */
  readonly size?: number
  readonly limits?: LimitsFor
}

/** Child processes that read documents. A file that hangs, crashes or fills the memory costs its child, nothing else. */
export class ParserPool {
  /** How many documents are read at the same time. */
  readonly size: number
  private readonly program: string
  private readonly processes = new Set<ParserProcess>()
  private readonly idle: ParserProcess[] = []
  private readonly waiting: (() => void)[] = []
  private busy = 0

  private readonly limits: LimitsFor

  constructor(program: string, { size = parallelParsers(), limits = limitsFor }: PoolOptions = {}) {
    this.program = program
    this.size = size
    this.limits = limits
    process.once('exit', () => this.close())
  }

  /** Reads one document. Never rejects: a file that cannot be read has a status that says why. */
  async stages(job: ParseJob): Promise<Stages | Pick<Stages, 'document'>> {
    if (this.busy >= this.size) await new Promise<void>((turn) => this.waiting.push(turn))
    this.busy++
    try {
      const outcome = await this.attempt(job)
      return outcome.type === 'done' ? outcome.stages : failed(job, outcome)
    } finally {
      this.busy--
      this.waiting.shift()?.()
    }
  }

  close(): void {
    for (const child of this.processes) child.stop()
    this.processes.clear()
    this.idle.length = 0
  }

  /** A child that has read other documents may have suffered from them: then the file has one more try, alone. */
  private async attempt(job: ParseJob): Promise<Outcome> {
    const child = this.take()
    const used = child.jobs > 0
    const outcome = await child.run(job)
    this.release(child, outcome)
    const timeout = outcome.type === 'stopped' && outcome.why === 'timeout'
    if (!used || timeout || isSound(outcome)) return outcome
    const fresh = this.start()
    const second = await fresh.run(job)
    this.release(fresh, second)
    return second
  }

  private take(): ParserProcess {
    for (;;) {
      const child = this.idle.pop()
      if (!child) return this.start()
      if (child.alive) return child
      this.processes.delete(child)
    }
  }

  private start(): ParserProcess {
    const child = new ParserProcess(this.program, this.limits)
    this.processes.add(child)
    return child
  }

  private release(child: ParserProcess, outcome: Outcome): void {
    if (isSound(outcome) && child.alive && child.jobs < MOST_JOBS) {
      this.idle.push(child)
      return
    }
    child.stop()
    this.processes.delete(child)
  }
}

/** Did the child come out of it as it went in? */
function isSound(outcome: Outcome): boolean {
  return outcome.type === 'done' && !['crashed', 'too-large'].includes(outcome.stages.document.status)
}

/** What the user reads when a child did not survive, or failed at what we did not foresee. */
const REASONS = {
  timeout: 'reading it takes far longer than any real document',
  'too-large': 'reading it takes more memory than any real document',
  crashed: 'the reading of it broke down',
} as const

function failed(job: ParseJob, outcome: Exclude<Outcome, { type: 'done' }>): Stages {
  const status = outcome.type === 'stopped' ? outcome.why : 'crashed'
  const reason = outcome.type === 'failed' ? `${REASONS.crashed}: ${outcome.message}` : REASONS[status]
  const format = formatOf(job.bytes, basename(job.path))
  return stagesOf(unreadable(format, status, reason), job)
}

const PROGRAM = fileURLToPath(new URL('./parse-worker.js', import.meta.url))

let shared: ParserPool | undefined

/** Parses one document outside this process; whatever becomes of the parser, the answer has an honest status. */
export async function parseIsolated(
  bytes: Uint8Array,
  path: string,
  options: ParseOptions = {},
): Promise<ParsedDocument> {
  return (await isolated({ bytes, path, options, want: 'document' })).document
}

/** As {@link parseIsolated}, with the value of every stage. */
export async function stagesIsolated(bytes: Uint8Array, path: string, options: ParseOptions = {}): Promise<Stages> {
  return (await isolated({ bytes, path, options, want: 'stages' })) as Stages
}

/** Plain text goes through no library and needs no child; neither can one be started from sources that are not built. */
async function isolated(job: ParseJob): Promise<Stages | Pick<Stages, 'document'>> {
  const format = formatOf(job.bytes, basename(job.path))
  if (format === 'txt' || format === 'md' || format === 'unknown' || !existsSync(PROGRAM)) {
    return parseStages(job.bytes, job.path, job.options)
  }
  shared ??= new ParserPool(PROGRAM)
  return shared.stages(job)
}

/** How many documents {@link parseIsolated} reads at the same time. */
export function parallelParsers(): number {
  return Math.min(MOST_PROCESSES, availableParallelism())
}

/** Ends the child processes; the next document starts new ones. */
export function closeParsers(): void {
  shared?.close()
}
