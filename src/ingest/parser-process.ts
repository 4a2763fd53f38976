import { type ChildProcess, fork } from 'node:child_process'
import type { ParseAnswer, ParseJob } from './parse-worker.ts'
import { type Excess, type LimitsFor, watch } from './watchdog.ts'

/** How a job ended: with an answer, or with the end of the process. */
export type Outcome = ParseAnswer | { readonly type: 'stopped'; readonly why: Excess | 'crashed' }

/** JavaScript memory of a child; the rest is for WebAssembly and what is being read. */
const HEAP_MB = 640

/** A child process that reads documents, one at a time. It does not keep the program alive while it is idle. */
export class ParserProcess {
  /** Documents it has been given. */
  jobs = 0
  alive = true
  private readonly child: ChildProcess

  private readonly limits: LimitsFor

  constructor(program: string, limits: LimitsFor) {
    this.limits = limits
    this.child = fork(program, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.child.once('exit', () => {
      this.alive = false
    })
    this.child.on('error', () => {
      this.alive = false
    })
    this.rest()
  }

  run(job: ParseJob): Promise<Outcome> {
    this.jobs++
    this.child.ref()
    this.child.channel?.ref()
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        stopWatching()
        this.child.off('message', onMessage)
        this.child.off('exit', onExit)
        this.child.off('error', onExit)
        this.rest()
        resolve(outcome)
      }
      const onMessage = (answer: unknown) => settle(answer as ParseAnswer)
      const onExit = () => settle({ type: 'stopped', why: 'crashed' })
      const stopWatching = watch(this.child.pid ?? 0, this.limits(job.bytes.length), (excess) => {
        this.stop()
        settle({ type: 'stopped', why: excess })
      })
      this.child.once('message', onMessage)
      this.child.once('exit', onExit)
      this.child.once('error', onExit)
      this.child.send(job, (error) => {
        if (error) onExit()
      })
    })
  }

  stop(): void {
    this.alive = false
    this.child.kill('SIGKILL')
  }

  private rest(): void {
    this.child.unref()
    this.child.channel?.unref()
  }
}
