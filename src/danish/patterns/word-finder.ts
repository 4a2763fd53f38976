import { GAP, LETTER, LETTER_BITS, LETTER_OF, LETTERS, SIGN } from './alphabet.ts'

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

/**
 * Builds the finder: the automaton of Aho and Corasick over Danish letters, where a run of anything else is one gap.
 * Its cost is one table look-up per character, however many words are looked for.
 */
export function wordFinder(lists: readonly (readonly string[])[]): WordFinder {
  const { next, firstFinding, from, found, masks } = compact(withFallbacks(trieOf(lists)))
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
  return { look, size: (lists.length >> 5) + 1 }
}

interface Trie {
  /** Next state by state and letter; 0, the start, where there is none. */
  readonly next: Uint16Array
  /** The lists of which a word ends in a state. */
  readonly found: readonly number[][]
  /** The states by the number of letters that lead to them; the first is the start. */
  readonly byDepth: readonly (readonly number[])[]
}

function trieOf(lists: readonly (readonly string[])[]): Trie {
  let most = 1
  for (const words of lists) for (const word of words) most += word.length
  const next = new Uint16Array(most * LETTERS)
  const found: number[][] = [[]]
  const byDepth: number[][] = [[0]]
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      let state = 0
      for (let i = 0; i < word.length; i++) {
        const edge = state * LETTERS + ((LETTER_OF[word.charCodeAt(i)] as number) & LETTER)
        if (next[edge] === 0) {
          const made = found.push([]) - 1
          next[edge] = made
          if (byDepth[i + 1]?.push(made) === undefined) byDepth.push([made])
        }
        state = next[edge] as number
      }
      found[state]?.push(list)
    }
  }
  return { next: next.subarray(0, found.length * LETTERS), found, byDepth }
}

/** Where a word breaks off, the search goes on in the longest other word that ends the same way. */
function withFallbacks({ next, found, byDepth }: Trie): Pick<Trie, 'next' | 'found'> {
  const fallback = new Uint16Array(found.length)
  for (const states of byDepth)
    for (const state of states) {
      const other = (fallback[state] as number) * LETTERS
      if (state !== 0) addTo(found[state] ?? [], found[fallback[state] as number] ?? [])
      for (let edge = state * LETTERS, letter = 0; letter < LETTERS; letter++, edge++) {
        const instead = state === 0 ? 0 : (next[other + letter] as number)
        const to = next[edge] as number
        if (to === 0) next[edge] = instead
        else fallback[to] = instead
      }
    }
  return { next, found }
}

function addTo(lists: number[], others: readonly number[]): void {
  for (const list of others) if (!lists.includes(list)) lists.push(list)
}

/** The automaton in flat tables: the states in which a word ends come last, so that one comparison tells them. */
interface Automaton {
  readonly next: Uint16Array
  readonly firstFinding: number
  /** Where the marks of the n-th finding state begin in `found` and `masks`; they end where those of the next begin. */
  readonly from: Uint16Array
  /** Of each mark, which integer of `seen` holds the lists, and their bits. */
  readonly found: Uint16Array
  readonly masks: Int32Array
}

function compact({ next, found }: Pick<Trie, 'next' | 'found'>): Automaton {
  const states = [...found.keys()]
  const plain = states.filter((state) => found[state]?.length === 0)
  const finding = states.filter((state) => found[state]?.length !== 0)
  const order = [...plain, ...finding]
  const place = new Uint16Array(states.length)
  for (let i = 0; i < order.length; i++) place[order[i] as number] = i
  const flat = new Uint16Array(next.length)
  for (let i = 0; i < next.length; i++) {
    const state = place[i >> LETTER_BITS] as number
    flat[state * LETTERS + (i & LETTER)] = place[next[i] as number] as number
  }
  // A run of anything but letters is one gap: whoever has come over a gap stays where he is at the next.
  for (let i = 0; i < order.length; i++) {
    const after = flat[i * LETTERS + GAP] as number
    flat[after * LETTERS + GAP] = after
  }
  const marks = finding.map((state) => [...marksOf(found[state] ?? [])])
  const from = new Uint16Array(marks.length + 1)
  for (const [i, own] of marks.entries()) from[i + 1] = (from[i] as number) + own.length
  return {
    next: flat,
    firstFinding: plain.length,
    from,
    found: Uint16Array.from(marks.flat(), ([place]) => place),
    masks: Int32Array.from(marks.flat(), ([, mask]) => mask),
  }
}

/** The bits of lists by the integer that holds them. */
function marksOf(lists: readonly number[]): ReadonlyMap<number, number> {
  const masks = new Map<number, number>()
  for (const list of lists) masks.set(list >> 5, (masks.get(list >> 5) ?? 0) | (1 << (list & 31)))
  return masks
}
