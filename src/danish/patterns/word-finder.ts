import { GAP, LETTERS, letterOf } from './letters.ts'

/** Tells in one pass over a text which of many lists of words it holds a word of. */
export interface WordFinder {
  /** Sets, in `seen`, the bit of every list of which the text holds a word. */
  readonly look: (text: string, seen: Int32Array) => void
  /** How many integers `seen` has. */
  readonly size: number
}

/**
 * Builds the finder: the automaton of Aho and Corasick over Danish letters, where a run of anything else is one gap.
 * Its cost is one table look-up per character, however many words are looked for.
 */
export function wordFinder(lists: readonly (readonly string[])[]): WordFinder {
  const { next, found } = withFallbacks(trieOf(lists))
  const size = (lists.length >> 5) + 1
  const look = (text: string, seen: Int32Array): void => {
    seen.fill(0)
    let state = next[GAP] as number
    let inGap = true
    for (let i = 0; i <= text.length; i++) {
      const letter = i < text.length ? letterOf(text.charCodeAt(i)) : GAP
      if (letter === GAP && inGap) continue
      inGap = letter === GAP
      state = next[state * LETTERS + letter] as number
      const here = found[state]
      if (here !== undefined) for (const list of here) (seen[list >> 5] as number) |= 1 << (list & 31)
    }
  }
  return { look, size }
}

interface Trie {
  /** Next state by state and letter; 0, the start, where there is none. */
  readonly next: number[]
  /** The lists of which a word ends in a state. */
  readonly found: (readonly number[] | undefined)[]
}

function trieOf(lists: readonly (readonly string[])[]): Trie {
  const next: number[] = new Array(LETTERS).fill(0)
  const found: (readonly number[] | undefined)[] = [undefined]
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      let state = 0
      for (let i = 0; i < word.length; i++) {
        const edge = state * LETTERS + letterOf(word.charCodeAt(i))
        if (next[edge] === 0) {
          next[edge] = found.length
          found.push(undefined)
          for (let l = 0; l < LETTERS; l++) next.push(0)
        }
        state = next[edge] as number
      }
      found[state] = [...(found[state] ?? []), list]
    }
  }
  return { next, found }
}

/** Where a word breaks off, the search goes on in the longest other word that ends the same way. */
function withFallbacks({ next, found }: Trie): { next: Int32Array; found: Trie['found'] } {
  const table = Int32Array.from(next)
  const fallback = new Int32Array(found.length)
  const queue = [0]
  for (let q = 0; q < queue.length; q++) {
    const state = queue[q] as number
    for (let letter = 0; letter < LETTERS; letter++) {
      const edge = state * LETTERS + letter
      const child = table[edge] as number
      const other = state === 0 ? 0 : (table[(fallback[state] as number) * LETTERS + letter] as number)
      if (child === 0) {
        table[edge] = other
        continue
      }
      fallback[child] = other
      const here = found[other]
      if (here) found[child] = [...new Set([...(found[child] ?? []), ...here])]
      queue.push(child)
    }
  }
  return { next: table, found }
}
