const FIRST = 1 << 14
/** A character of a string takes so many bytes in UTF-8 at most. */
const WIDEST = 3

/** A row of bytes that grows. */
export class Bytes {
  length = 0
  #list = Buffer.allocUnsafeSlow(FIRST)

  /** Adds a stretch of another row. */
  add(from: Bytes, begin: number, end: number): void {
    if (this.length + end - begin > this.#list.length) this.#grow(end - begin)
    const [source, target] = [from.#list, this.#list]
    let to = this.length
    for (let i = begin; i < end; i++) target[to++] = source[i] as number
    this.length = to
  }

  /** Adds a text in UTF-8. */
  addText(text: string): void {
    if (this.length + WIDEST * text.length > this.#list.length) this.#grow(WIDEST * text.length)
    this.length += this.#list.write(text, this.length)
  }

  /** A stretch of the row, as it is until the row is changed. */
  part(begin: number, end: number): Uint8Array {
    return this.#list.subarray(begin, end)
  }

  #grow(by: number): void {
    const larger = Buffer.allocUnsafeSlow(2 * (this.#list.length + by))
    larger.set(this.#list)
    this.#list = larger
  }
}
