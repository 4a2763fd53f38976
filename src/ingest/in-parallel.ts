/** How work is shared out. */
export interface Sharing<T> {
  readonly workers: number
  /** Aborting it starts no more work; what has begun is finished. */
  readonly signal: AbortSignal | undefined
  readonly work: (piece: T) => Promise<void>
}

/** Does a piece of work for each element, in order, at most `workers` at a time. The first failure ends it. */
export async function inParallel<T>(pieces: readonly T[], { workers, signal, work }: Sharing<T>): Promise<void> {
  const left = pieces.values()
  const worker = async () => {
    for (const piece of left) {
      if (signal?.aborted) return
      await work(piece)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, workers) }, worker))
}
