import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import type { Excess } from './limits.ts'
import { LOOK_MS, SLOTS, type Watched } from './watchdog.ts'

/** Written to directly: the stream of that name belongs to the main thread, which may hang. */
const STDERR = 2

/**
 * Looks at the process it runs in, from a thread of its own: it sees WebAssembly and buffers, which limits on heaps do
 * not, works on every system, and works while the main thread hangs. Ends the process that goes beyond a limit, after
 * writing why on stderr.
 */
function look({ shared }: Watched): never {
  const board = new Int32Array(shared)
  const field = (name: keyof typeof SLOTS) => Atomics.load(board, SLOTS[name])
  for (let job = 0, since = now(); ; ) {
    // Nobody wakes it: this is how a thread sleeps.
    Atomics.wait(board, SLOTS.job, field('job'), LOOK_MS)
    const current = field('job')
    if (current !== job) [job, since] = [current, now()]
    if (field('busy') === 0) continue
    const { cpuMs, wallMs } = now()
    const late = cpuMs - since.cpuMs > field('cpuMs') || wallMs - since.wallMs > field('wallMs')
    const rssMb = Math.ceil(process.memoryUsage.rss() / 2 ** 20)
    Atomics.store(board, SLOTS.seenMb, rssMb)
    const excess = rssMb > field('rssMb') ? 'too-large' : late ? 'timeout' : null
    if (excess !== null && field('job') === job && field('busy') === 1) end(excess)
  }
}

function now(): { readonly cpuMs: number; readonly wallMs: number } {
  const { user, system } = process.cpuUsage()
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() }
}

function end(excess: Excess): void {
  writeSync(STDERR, `${excess}\n`)
  process.kill(process.pid, 'SIGKILL')
}

look(workerData as Watched)
