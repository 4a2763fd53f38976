import { readFileSync } from 'node:fs'

/** What reading one document may cost before it is given up. Real documents stay far below. */
export interface Limits {
  /** Processor time; where it cannot be seen, waiting time. */
  readonly cpuMs: number
  /** Waiting time: longer, because the machine may be busy. */
  readonly wallMs: number
  /** Memory of the whole process, WebAssembly included. */
  readonly rssBytes: number
}

export type LimitsFor = (bytes: number) => Limits

/** For a document of `bytes` bytes: pages are not known before it is read, and 20 kB is little for one. */
export function limitsFor(bytes: number): Limits {
  const cpuMs = 7000 + Math.min(120_000, (bytes / 20_000) * 100)
  return { cpuMs, wallMs: 4 * cpuMs, rssBytes: 1000 * 2 ** 20 }
}

/** Why a process was stopped. */
export type Excess = 'timeout' | 'too-large'

/** How often the process is looked at. Memory grows by about a gigabyte a second at worst. */
const LOOK_MS = 50

/** Looks at a process until stopped; calls `onExcess` once when it goes beyond a limit. Returns the way to stop. */
export function watch(pid: number, limits: Limits, onExcess: (excess: Excess) => void): () => void {
  const started = performance.now()
  const before = usageOf(pid)
  const timer = setInterval(() => {
    const waited = performance.now() - started
    const now = usageOf(pid)
    const spent = now && before ? now.cpuMs - before.cpuMs : waited
    const excess =
      now && now.rssBytes > limits.rssBytes
        ? 'too-large'
        : spent > limits.cpuMs || waited > limits.wallMs
          ? 'timeout'
          : null
    if (excess === null) return
    clearInterval(timer)
    onExcess(excess)
  }, LOOK_MS)
  return () => clearInterval(timer)
}

interface Usage {
  readonly cpuMs: number
  readonly rssBytes: number
}

/** A clock tick and a memory page of every Linux that Node runs on. */
const TICK_MS = 10
const PAGE_BYTES = 4096

/** From `/proc`; `null` where there is none. There the limits of WebAssembly and of the heap must do. */
function usageOf(pid: number): Usage | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ')
    const [user, system, pages] = [fields[11], fields[12], fields[21]].map(Number)
    return { cpuMs: ((user ?? 0) + (system ?? 0)) * TICK_MS, rssBytes: (pages ?? 0) * PAGE_BYTES }
  } catch {
    return null
  }
}
