import { GAP, LETTER, LETTER_OF, LETTERS, SIGN } from './alphabet.ts'
import { type Automaton, automatonOf } from './automaton.ts'

/** Tells in one pass over a text which of many lists of words it holds a word of. */
export interface WordFinder {
  /** Sets, in `seen`, the bit of every list of which the text holds a word; tells the signs of the text. */
  readonly look: (text: string, seen: Int32Array) => number
  /** How many integers `seen` has. */
  readonly size: number
}

/** Characters of a text are read from a buffer: there one costs half of what `charCodeAt` takes. */
const CHUNK = 2048
const bytes = Buffer.alloc(2 * CHUNK)
const units = new Uint16Array(bytes.buffer, bytes.byteOffset, CHUNK)

/** Copies the first characters of a text to {@link units} and tells how many. */
function unitsOf(text: string): number {
  return bytes.write(text, 'utf16le') >> 1
}

/** Finds the words of these lists. */
export function wordFinder(lists: readonly (readonly string[])[]): WordFinder {
  return finderOf(automatonOf(lists))
}

/** Its cost is one table look-up per character, however many words are looked for. */
export function finderOf({ next, firstFinding, from, found, masks, lists }: Automaton): WordFinder {
  const start = next[GAP] as number
  const mark = (state: number, seen: Int32Array): void => {
    const to = from[state - firstFinding + 1] as number
    for (let k = from[state - firstFinding] as number; k < to; k++)
      (seen[found[k] as number] as number) |= masks[k] as number
  }
  const look = (text: string, seen: Int32Array): number => {
    for (let i = 0; i < seen.length; i++) seen[i] = 0
    let state = start
    let signs = 0
    let pairs = 0
    let last = 0
    for (let from = 0; from < text.length; from += CHUNK) {
      const end = unitsOf(from === 0 ? text : text.slice(from))
      for (let i = 0; i < end; i++) {
        const letter = LETTER_OF[units[i] as number] as number
        signs |= letter
        pairs |= letter & last
        last = letter
        state = next[state * LETTERS + (letter & LETTER)] as number
        if (state >= firstFinding) mark(state, seen)
      }
    }
    state = next[state * LETTERS + GAP] as number
    if (state >= firstFinding) mark(state, seen)
    // A Kelvin sign is a `k` to a pattern with `iu` and no letter to one with `i`: every pattern has to look itself.
    if ((signs & SIGN.lookalike) !== 0) seen.fill(-1)
    return (signs & ~LETTER) | (pairs & SIGN.capital ? SIGN.capitals : 0)
  }
  return { look, size: (lists >> 5) + 1 }
}
