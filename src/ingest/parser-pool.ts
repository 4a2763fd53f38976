import { basename } from 'node:path'
import { unreadable } from '../extract/extractor.ts'
import { formatOf } from '../extract/registry.ts'
import { type Stages, stagesOf } from '../parse.ts'
import type { ParseJob } from './parse-worker.ts'
import { type JobEnd, ParserProcess } from './parser-process.ts'
import { running } from './running-children.ts'
import { fromSent } from './sent-stages.ts'

/** A child is replaced after so many documents, or when it has grown so far: what leaks in libraries never adds up. */
const MOST_JOBS = 5000
const MOST_RSS = 400 * 2 ** 20

/** Documents a child is given at a time, so that it need not wait for the parent between them. */
const BATCH = 6

/** Child processes that read documents. A file that hangs, crashes or fills the memory costs its child, nothing else. */
export class ParserPool {
  readonly #program: string
  readonly #size: number
  readonly #processes = new Set<ParserProcess>()
  /** Children that have been told to end. */
  readonly #ending = new Set<Promise<void>>()
  readonly #queue: (() => void)[] = []

  /** `size`: how many children read at the same time. */
  constructor(program: string, size: number) {
    this.#program = program
    this.#size = Math.max(1, size)
    running.add(this)
    process.once('exit', this.close)
  }

  /** Has it child processes already? */
  get started(): boolean {
    return this.#processes.size > 0
  }

  /** Reads one document. Never rejects: a file that cannot be read has a status that says why. */
  async stages(job: ParseJob): Promise<Stages | Pick<Stages, 'document'>> {
    const outcome = await this.#read(job)
    this.#queue.shift()?.()
    if (outcome.type !== 'done') return failed(job, outcome)
    return 'headings' in outcome.stages ? fromSent(outcome.stages) : outcome.stages
  }

  /** Ends the children and resolves when they are gone; the next document starts new ones. */
  readonly close = async (): Promise<void> => {
    for (const child of this.#processes) this.#dismiss(child)
    await Promise.all(this.#ending)
  }

  #dismiss(child: ParserProcess): void {
    this.#processes.delete(child)
    const gone = child.stop()
    this.#ending.add(gone)
    void gone.then(() => this.#ending.delete(gone))
  }

  async #read(job: ParseJob): Promise<ReadJobEnd> {
    for (;;) {
      const child = await this.#free()
      const first = child.jobs === 0
      const outcome = await this.#runIn(child, job)
      if (outcome.type === 'unread') continue
      return first || !isCrash(outcome) ? outcome : this.#alone(job, outcome)
    }
  }

  /** A child that has read other documents may have suffered from them: then the file has one more try, alone. */
  async #alone(job: ParseJob, before: ReadJobEnd): Promise<ReadJobEnd> {
    const child = new ParserProcess(this.#program)
    const outcome = await child.run(job)
    this.#dismiss(child)
    return outcome.type === 'unread' ? before : outcome
  }

  async #runIn(child: ParserProcess, job: ParseJob): Promise<JobEnd> {
    const outcome = await child.run(job)
    const tired = child.jobs >= MOST_JOBS || (outcome.type === 'done' && outcome.rss > MOST_RSS)
    if (tired || !child.alive || isCrash(outcome)) this.#dismiss(child)
    return outcome
  }

  /** The child with the least to do, or a new one while there may be more; waits for its turn when all have enough. */
  async #free(): Promise<ParserProcess> {
    for (;;) {
      const [child] = [...this.#processes].toSorted((a, b) => a.load - b.load)
      if (child?.load === 0) return child
      if (this.#processes.size < this.#size) return this.#start()
      if (child && child.load < BATCH) return child
      await new Promise<void>((turn) => this.#queue.push(turn))
    }
  }

  #start(): ParserProcess {
    const child = new ParserProcess(this.#program)
    this.#processes.add(child)
    return child
  }
}

type ReadJobEnd = Exclude<JobEnd, { type: 'unread' }>

/** Did the child come out of it other than it went in? pdfium answers nothing sensible after it has given up once. */
function isCrash(outcome: JobEnd): boolean {
  if (outcome.type === 'done') return outcome.stages.document.status === 'crashed'
  return outcome.type === 'failed' || (outcome.type === 'stopped' && outcome.why === 'crashed')
}

/** What the user reads when a child did not survive, or failed at what we did not foresee. */
const REASONS = {
  timeout: 'reading it takes far longer than any real document',
  'too-large': 'reading it takes more memory than any real document',
  crashed: 'the reading of it broke down',
} as const

function failed(job: ParseJob, outcome: Exclude<ReadJobEnd, { type: 'done' }>): Stages {
  const status = outcome.type === 'stopped' ? outcome.why : 'crashed'
  const reason = outcome.type === 'failed' ? `${REASONS.crashed}: ${outcome.message}` : REASONS[status]
  const format = formatOf(job.bytes, basename(job.path))
  return stagesOf(unreadable(format, status, reason), job)
}
