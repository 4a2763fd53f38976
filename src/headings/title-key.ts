import { smallOf } from '../danish/letters.ts'

/** `a-b`, `2. behandling`; not `økonomi`. */
const NO_LETTER = /[^a-z0-9æøåäöüéèáóíêôñç]/
const COMPARED = 120
/** The least number that four letters make: a smaller one is the whole key. */
const FOUR_LETTERS = 256 ** 3
const LONGEST_KEY = 60
/** By character code up to 255: the small letter or digit that a title is compared by; 0 for what is left out. */
const COMPARED_AS = Uint8Array.from({ length: 256 }, (_, code) => {
  const small = String.fromCharCode(smallOf(code))
  return NO_LETTER.test(small) ? 0 : small.charCodeAt(0)
})

/**
 * Letters and digits of a title in small letters: what two printings of it have in common. Most titles are told apart
 * by their first four; the whole key is made when it is asked for.
 */
export class TitleKey {
  readonly #printed: string
  #made: string | null = null
  /** The first four letters as one number. */
  readonly start: number

  constructor(printed: string) {
    this.#printed = printed
    this.start = firstLetters(printed, 4)
  }

  get text(): string {
    this.#made ??= comparedLetters(this.#printed)
    return this.#made
  }

  /** Has it so many letters at least? */
  isLonger(letters: number): boolean {
    return letters <= 4 ? this.start >= 256 ** (letters - 1) : this.text.length >= letters
  }

  equals(other: TitleKey): boolean {
    return this.start === other.start && (this.start < FOUR_LETTERS || this.text === other.text)
  }

  /** The same title, though one printing is cut short or carries a page number. */
  isLike(other: TitleKey): boolean {
    if (this.start === 0 || this.start !== other.start) return false
    if (this.start < FOUR_LETTERS) return true
    const [a, b] = [this.text, other.text]
    return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))
  }
}

export const NO_TITLE = new TitleKey('')

/** The first few letters or digits of a text as one number, 0 when there is none: equal for `Økonomi` and `» ØKONOMI`. */
export function firstLetters(text: string, count: number, from = 0): number {
  let letters = 0
  const end = Math.min(text.length, from + COMPARED)
  for (let i = from, found = 0; i < end && found < count; i++) {
    const letter = comparedAs(text.charCodeAt(i))
    if (letter === 0) continue
    letters = letters * 256 + letter
    found++
  }
  return letters
}

const KEY = Buffer.alloc(LONGEST_KEY)

function comparedLetters(printed: string): string {
  const end = Math.min(printed.length, COMPARED)
  let length = 0
  for (let i = 0; i < end && length < LONGEST_KEY; i++) {
    const letter = comparedAs(printed.charCodeAt(i))
    if (letter !== 0) KEY[length++] = letter
  }
  return KEY.toString('latin1', 0, length)
}

function comparedAs(code: number): number {
  return code < 256 ? (COMPARED_AS[code] as number) : 0
}
