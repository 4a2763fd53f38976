import { analyse } from '../danish/analyse.ts'
import { termOf } from '../danish/tokens.ts'
import { WordNumbers } from '../danish/word-numbers.ts'
import { Bytes } from './bytes.ts'

/** When so many printed words are known (5 MB), all are forgotten: it costs little, since common words are soon met again. */
const MOST = 1 << 16
const FEWEST = 1 << 12

/**
 * The words of texts, each known by a number that holds until the next is asked for, and what the index holds of them,
 * ready to be copied: the lemma, and the parts, each followed by a blank. Words come by Zipf's law: nearly all of a text
 * was seen before.
 */
export class IndexTerms {
  #numbers = new WordNumbers()
  #terms = new Bytes()
  /** Two for each word: where its lemma ends in `#terms`, and where its parts do. */
  #ends = new Int32Array(2 * FEWEST)
  #isCompound = new Uint8Array(FEWEST)

  /** The number of the printed word at a place of a text. */
  numberOf(text: string, from: number, to: number): number {
    if (this.#numbers.size === MOST) this.#forget()
    const known = this.#numbers.size
    const number = this.#numbers.numberOf(text, from, to)
    if (number === known) this.#analyse(number, text.slice(from, to))
    return number
  }

  /** Has the word parts of its own? */
  isCompound(number: number): boolean {
    return this.#isCompound[number] === 1
  }

  addLemma(number: number, to: Bytes): void {
    to.add(this.#terms, number === 0 ? 0 : (this.#ends[2 * number - 1] as number), this.#ends[2 * number] as number)
  }

  addParts(number: number, to: Bytes): void {
    to.add(this.#terms, this.#ends[2 * number] as number, this.#ends[2 * number + 1] as number)
  }

  #analyse(number: number, word: string): void {
    if (number === this.#isCompound.length) this.#grow()
    const { stem, parts } = analyse(termOf(word))
    this.#terms.addText(`${stem} `)
    this.#ends[2 * number] = this.#terms.length
    for (const part of parts) this.#terms.addText(`${part} `)
    this.#ends[2 * number + 1] = this.#terms.length
    this.#isCompound[number] = parts.length > 1 ? 1 : 0
  }

  #grow(): void {
    const ends = new Int32Array(2 * this.#ends.length)
    ends.set(this.#ends)
    const isCompound = new Uint8Array(2 * this.#isCompound.length)
    isCompound.set(this.#isCompound)
    this.#ends = ends
    this.#isCompound = isCompound
  }

  #forget(): void {
    this.#numbers = new WordNumbers()
    this.#terms = new Bytes()
  }
}
