import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Limits } from './limits.ts'

/** How often the process is looked at. Memory grows by about a gigabyte a second at worst. */
export const LOOK_MS = 50

/** What the thread reads, in numbers that both see at once. */
export const SLOTS = { job: 0, busy: 1, cpuMs: 2, wallMs: 3, rssMb: 4, seenMb: 5 } as const

/** What the thread is given. */
export interface Watched {
  readonly shared: SharedArrayBuffer
}

/** Ends this process when a document costs more than it may: see `watchdog-thread.ts`. */
export class Watchdog {
  readonly #board: Int32Array

  constructor() {
    const shared = new SharedArrayBuffer(Object.keys(SLOTS).length * Int32Array.BYTES_PER_ELEMENT)
    this.#board = new Int32Array(shared)
    const thread = new Worker(join(import.meta.dirname, 'watchdog-thread.js'), {
      workerData: { shared } satisfies Watched,
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    })
    // Without it a document could take everything: better no reading at all.
    thread.once('error', (error) => {
      throw error
    })
    thread.unref()
  }

  /** A document begins. The thread notices at its next look: to wake it for each takes as long as reading a short one. */
  start(limits: Limits): void {
    this.allow(limits)
    Atomics.add(this.#board, SLOTS.job, 1)
    Atomics.store(this.#board, SLOTS.busy, 1)
  }

  /** More is known about it, and other limits hold. */
  allow({ cpuMs, wallMs, rssBytes }: Limits): void {
    Atomics.store(this.#board, SLOTS.cpuMs, Math.ceil(cpuMs))
    Atomics.store(this.#board, SLOTS.wallMs, Math.ceil(wallMs))
    Atomics.store(this.#board, SLOTS.rssMb, Math.ceil(rssBytes / 2 ** 20))
  }

  /** It is read. */
  stop(): void {
    Atomics.store(this.#board, SLOTS.busy, 0)
  }

  /** Memory of the whole process at the latest look, in bytes: to ask the system after each document takes long. */
  get rss(): number {
    return Atomics.load(this.#board, SLOTS.seenMb) * 2 ** 20
  }
}
