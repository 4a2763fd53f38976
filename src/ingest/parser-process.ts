import { type ChildProcess, fork } from 'node:child_process'
import type { Excess } from './limits.ts'
import type { ParseAnswer, ParseJob } from './parse-worker.ts'

/** How a job ended: with an answer, with the end of the process, or `unread`, when the process ended before its turn. */
export type JobEnd =
  | ParseAnswer
  | { readonly type: 'stopped'; readonly why: Excess | 'crashed' }
  | { readonly type: 'unread' }

/** JavaScript memory of a child; the rest is for WebAssembly and what is being read. */
const HEAP_MB = 640
/** The last words of a child, in which it says why it ended. */
const LAST_WORDS = 4000
/** A line of them: `timeout`, `Node.js v20\ntimeout`; not `timeouts`. */
const TIMEOUT = /^timeout$/m
/** `too-large`, `FATAL ERROR: JavaScript heap out of memory`; not `not too-large`. */
const TOO_LARGE = /^too-large$|heap out of memory/m
/** The child watches over itself. This is for one whose watchdog does not bark. */
const LONGEST_MS = 60 * 60_000

interface Waiting {
  readonly resolve: (outcome: JobEnd) => void
  readonly alarm: NodeJS.Timeout
}

/** A child process that reads documents in the order they are given. It does not keep the program alive while it is idle. */
export class ParserProcess {
  /** Documents it has been given. */
  jobs = 0
  alive = true
  readonly #child: ChildProcess
  readonly #gone: Promise<void>
  readonly #waiting: Waiting[] = []
  #lastWords = ''

  constructor(program: string) {
    this.#child = fork(program, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#child.stderr?.on('data', (words: Buffer) => {
      this.#lastWords = (this.#lastWords + words.toString('latin1')).slice(-LAST_WORDS)
    })
    this.#child.on('message', (answer) => {
      this.#settle(answer as ParseAnswer)
    })
    this.#child.once('close', () => this.#end())
    this.#child.on('error', () => this.#end())
    this.#gone = new Promise((resolve) => this.#child.once('exit', () => resolve()).once('error', () => resolve()))
    this.#rest()
  }

  /** Documents it has not finished. */
  get load(): number {
    return this.#waiting.length
  }

  run(job: ParseJob): Promise<JobEnd> {
    this.jobs++
    this.#child.ref()
    this.#child.channel?.ref()
    return new Promise((resolve) => {
      this.#waiting.push({ resolve, alarm: setTimeout(() => this.#child.kill('SIGKILL'), LONGEST_MS) })
      this.#child.send(job, (error) => {
        if (error) this.#end()
      })
    })
  }

  /** Ends it; what it has not finished is unread. Resolves when the process is gone: only then its costs are counted. */
  stop(): Promise<void> {
    this.#end('unread')
    this.#child.ref()
    this.#child.kill('SIGKILL')
    return this.#gone
  }

  #settle(outcome: JobEnd): void {
    const first = this.#waiting.shift()
    if (this.#waiting.length === 0) this.#rest()
    clearTimeout(first?.alarm)
    first?.resolve(outcome)
  }

  /** It was the first document that ended the process; the others are innocent. */
  #end(first: JobEnd['type'] = 'stopped'): void {
    this.alive = false
    if (first === 'stopped' && this.#waiting.length > 0) this.#settle({ type: 'stopped', why: this.#cause() })
    while (this.#waiting.length > 0) this.#settle({ type: 'unread' })
  }

  #cause(): Excess | 'crashed' {
    if (TIMEOUT.test(this.#lastWords)) return 'timeout'
    return TOO_LARGE.test(this.#lastWords) ? 'too-large' : 'crashed'
  }

  #rest(): void {
    this.#child.unref()
    this.#child.channel?.unref()
    const { stderr } = this.#child
    if (stderr && 'unref' in stderr) (stderr as typeof stderr & { unref(): void }).unref()
  }
}
