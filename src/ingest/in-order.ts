/** A piece of work by what it keeps in memory until its turn comes. */
interface Sized {
  /** Bytes. */
  readonly size: number
}

/** How work is shared out. */
export interface Sharing<T> {
  /** How far it runs ahead of what is finished: in pieces, and in bytes of all of them. */
  readonly ahead: { readonly pieces: number; readonly bytes: number }
  /** Aborting it starts no more work; what has begun is finished. */
  readonly signal: AbortSignal | undefined
  /** What may happen beside other pieces; the function it gives is called in the turn of the piece. */
  readonly begin: (piece: T) => Promise<() => void>
}

/**
 * Begins pieces of work side by side and finishes them one after the other, in the order in which they are given: what is
 * left behind does not depend on which was faster. The first failure ends it.
 */
export async function inOrder<T extends Sized>(pieces: readonly T[], sharing: Sharing<T>): Promise<void> {
  const { ahead, signal, begin } = sharing
  const begun: { readonly size: number; readonly end: Promise<() => void> }[] = []
  let [next, bytes] = [0, 0]
  const hasRoom = (size: number) =>
    begun.length === 0 || (begun.length < ahead.pieces && bytes + size <= ahead.bytes && !signal?.aborted)
  while (begun.length > 0 || (next < pieces.length && !signal?.aborted)) {
    for (let piece = pieces[next]; piece && hasRoom(piece.size); piece = pieces[++next]) {
      const end = begin(piece)
      // An error is thrown when its turn comes; until then nobody waits for it.
      end.catch(() => {})
      begun.push({ size: piece.size, end })
      bytes += piece.size
    }
    const first = begun.shift()
    if (!first) return
    const finish = await first.end
    finish()
    bytes -= first.size
  }
}
