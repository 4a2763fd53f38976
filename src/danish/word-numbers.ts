const FEWEST = 4096
/** A first guess at the room that a word takes. */
const LETTERS = 8

/**
 * Numbers words from 0 on: the same printed word has the same number. A word is looked up where it stands in its text,
 * without being cut out of it, and all words lie in a few arrays outside of the heap: with a `Map` of strings a long run
 * spent more on finding and moving known words than on analysing new ones.
 */
export class WordNumbers {
  /** How many words have a number. */
  size = 0
  /** By the hash of a word, or on the next free place behind it: its number + 1. At most half of the places are taken. */
  #places = new Int32Array(2 * FEWEST)
  #hashes = new Int32Array(FEWEST)
  /** The letters of the n-th word end at the n-th of these, in `#letters`. */
  #ends = new Int32Array(FEWEST)
  #letters = new Uint16Array(LETTERS * FEWEST)

  /** The number of the word that stands at a place of a text; what `size` was before when the word is new. */
  numberOf(text: string, from: number, to: number): number {
    const hash = hashOf(text, from, to)
    const mask = this.#places.length - 1
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.#places[place] as number) - 1
      if (number < 0) {
        this.#places[place] = this.size + 1
        return this.#add(hash, text.slice(from, to))
      }
      if (this.#hashes[number] === hash && this.#endOf(number) - this.#endOf(number - 1) === to - from) {
        let at = this.#endOf(number)
        let i = to
        while (i > from && this.#letters[at - 1] === text.charCodeAt(i - 1)) {
          at--
          i--
        }
        if (i === from) return number
      }
    }
  }

  #endOf(number: number): number {
    return number < 0 ? 0 : (this.#ends[number] as number)
  }

  #add(hash: number, word: string): number {
    const number = this.size++
    const from = this.#endOf(number - 1)
    const end = from + word.length
    if (end > this.#letters.length) this.#letters = enlarged(this.#letters, new Uint16Array(2 * end))
    for (let i = 0; i < word.length; i++) this.#letters[from + i] = word.charCodeAt(i)
    this.#hashes[number] = hash
    this.#ends[number] = end
    if (this.size === this.#hashes.length) this.#grow()
    return number
  }

  #grow(): void {
    const before = this.#hashes.length
    this.#hashes = enlarged(this.#hashes, new Int32Array(2 * before))
    this.#ends = enlarged(this.#ends, new Int32Array(2 * before))
    const places = new Int32Array(4 * before)
    const mask = places.length - 1
    for (const taken of this.#places) {
      if (taken === 0) continue
      let place = 0
      for (place = (this.#hashes[taken - 1] as number) & mask; places[place] !== 0; ) place = (place + 1) & mask
      places[place] = taken
    }
    this.#places = places
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

function enlarged<List extends Int32Array | Uint16Array>(list: List, into: List): List {
  into.set(list)
  return into
}
