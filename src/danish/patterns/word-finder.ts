import { GAP, LETTERS, letterOf } from './alphabet.ts'

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
    const end = text.length
    for (let i = 0; i <= end; i++) {
      const letter = i < end ? letterOf(text.charCodeAt(i)) : GAP
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
  readonly next: Uint16Array
  /** The lists of which a word ends in a state. */
  readonly found: (readonly number[] | undefined)[]
  /** The states by the number of letters that lead to them; the start is not among them. */
  readonly byDepth: readonly (readonly number[])[]
}

function trieOf(lists: readonly (readonly string[])[]): Trie {
  const most = lists.reduce((sum, words) => words.reduce((n, word) => n + word.length, sum), 1)
  const next = new Uint16Array(most * LETTERS)
  const found: (readonly number[] | undefined)[] = [undefined]
  const byDepth: number[][] = []
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      let state = 0
      for (let i = 0; i < word.length; i++) {
        const edge = state * LETTERS + letterOf(word.charCodeAt(i))
        if (next[edge] === 0) {
          const made = found.push(undefined) - 1
          next[edge] = made
          byDepth[i] = [...(byDepth[i] ?? []), made]
        }
        state = next[edge] as number
      }
      found[state] = [...(found[state] ?? []), list]
    }
  }
  return { next, found, byDepth }
}

/** Where a word breaks off, the search goes on in the longest other word that ends the same way. */
function withFallbacks({ next, found, byDepth }: Trie): Pick<Trie, 'next' | 'found'> {
  const fallback = new Uint16Array(found.length)
  for (const state of [0, ...byDepth.flat()]) {
    const other = fallback[state] as number
    found[state] = union(found[state], state === 0 ? undefined : found[other])
    for (let letter = 0; letter < LETTERS; letter++) {
      const edge = state * LETTERS + letter
      const instead = state === 0 ? 0 : (next[other * LETTERS + letter] as number)
      if (next[edge] === 0) next[edge] = instead
      else fallback[next[edge] as number] = instead
    }
  }
  return { next: next.slice(0, found.length * LETTERS), found }
}

function union(a: readonly number[] | undefined, b: readonly number[] | undefined): readonly number[] | undefined {
  return a && b ? [...new Set([...a, ...b])] : (a ?? b)
}
