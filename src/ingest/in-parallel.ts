/** How work is shared out. */
export interface Sharing<T> {
  readonly workers: number
  /** Aborting it starts no more work; what has begun is finished. */
  readonly signal: AbortSignal | undefined
  readonly onDone: (result: T, done: number) => void
}

/** Runs pieces of work, at most `workers` at a time, and returns what they gave in the order of the pieces. */
export async function inParallel<T>(work: readonly (() => Promise<T>)[], sharing: Sharing<T>): Promise<readonly T[]> {
  const { workers, signal, onDone } = sharing
  const results = new Map<number, T>()
  let next = 0
  const worker = async () => {
    while (next < work.length && !signal?.aborted) {
      const at = next++
      const result = await work[at]?.()
      if (result === undefined) continue
      results.set(at, result)
      onDone(result, results.size)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, workers) }, worker))
  return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result)
}
