/** How work is shared out. */
export interface Sharing<T> {
  /** How far it runs ahead of what is finished: in pieces, and in bytes of all of them. */
  readonly ahead: { readonly pieces: number; readonly bytes: number }
  /** Bytes that a piece keeps in memory until its turn comes. */
  readonly weigh: (piece: T) => number
  /** Aborting it starts no more work; what is ready is finished in its turn, and what is not is given up. */
  readonly signal: AbortSignal | undefined
  /** What may happen beside other pieces; the function it gives is called in the turn of the piece. */
  readonly begin: (piece: T) => Promise<() => void>
}

/**
 * Begins pieces of work side by side and finishes them one after the other, in the order in which they are given: what is
 * left behind does not depend on which was faster. The first failure ends it.
 */
export async function inOrder<T>(pieces: readonly T[], sharing: Sharing<T>): Promise<void> {
  const { ahead, signal, weigh, begin } = sharing
  const begun: { readonly size: number; readonly end: Promise<() => void> }[] = []
  let [next, bytes] = [0, 0]
  const hasRoom = (size: number) =>
    begun.length === 0 || (begun.length < ahead.pieces && bytes + size <= ahead.bytes && !signal?.aborted)
  while (begun.length > 0 || (next < pieces.length && !signal?.aborted)) {
    for (let piece = pieces[next]; piece && hasRoom(weigh(piece)); piece = pieces[++next]) {
      const end = begin(piece)
      // An error is thrown when its turn comes; until then nobody waits for it.
      end.catch(() => {})
      const size = weigh(piece)
      begun.push({ size, end })
      bytes += size
    }
    const first = begun.shift()
    if (!first) return
    const finish = await unlessAborted(first.end, signal)
    if (finish === null) return
    finish()
    bytes -= first.size
  }
}

/** `null` when the signal is aborted and the result is not there. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T | null> {
  return new Promise((resolve, reject) => {
    // What has come already is handed on before the next turn.
    const giveUp = () => setImmediate(() => resolve(null))
    const over = () => signal?.removeEventListener('abort', giveUp)
    work.then(resolve, reject).finally(over)
    if (signal?.aborted) giveUp()
    else signal?.addEventListener('abort', giveUp)
  })
}
