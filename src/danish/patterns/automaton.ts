import { deflateSync, inflateSync } from 'node:zlib'
import { GAP, LETTER, LETTER_BITS, LETTER_OF, LETTERS } from './alphabet.ts'

/** The automaton in flat tables: the states in which a word ends come last, so that one comparison tells them. */
export interface Automaton {
  readonly next: Uint16Array
  readonly firstFinding: number
  /** Where the marks of the n-th finding state begin in `found` and `masks`; they end where those of the next begin. */
  readonly from: Uint16Array
  /** Of each mark, which integer of `seen` holds the lists, and their bits. */
  readonly found: Uint16Array
  readonly masks: Int32Array
  /** How many lists there are. */
  readonly lists: number
}

/** The automaton of Aho and Corasick over Danish letters, where a run of anything else is one gap. */
export function automatonOf(lists: readonly (readonly string[])[]): Automaton {
  return { ...compact(withFallbacks(trieOf(lists))), lists: lists.length }
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

function compact({ next, found }: Pick<Trie, 'next' | 'found'>): Omit<Automaton, 'lists'> {
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

/** An automaton as text, to be kept in a module: to make it anew takes thirty times as long as to unpack it. */
export interface PackedAutomaton {
  readonly tables: string
  /** How many bytes of the tables are `next`, `from`, `found` and `masks`. */
  readonly sizes: readonly number[]
  readonly firstFinding: number
  readonly lists: number
}

export function packed({ next, from, found, masks, firstFinding, lists }: Automaton): PackedAutomaton {
  const tables = [next, from, found, masks].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  )
  const text = deflateSync(Buffer.concat(tables), { level: 9 }).toString('base64')
  return { tables: text, sizes: tables.map(({ length }) => length), firstFinding, lists }
}

export function unpacked({ tables, sizes, firstFinding, lists }: PackedAutomaton): Automaton {
  const bytes = inflateSync(Buffer.from(tables, 'base64'))
  const [next = 0, from = 0, found = 0] = sizes
  // In memory of its own each table begins where numbers of its size may begin.
  const table = (start: number, length?: number): ArrayBuffer =>
    Uint8Array.prototype.slice.call(bytes, start, length === undefined ? undefined : start + length)
      .buffer as ArrayBuffer
  return {
    next: new Uint16Array(table(0, next)),
    from: new Uint16Array(table(next, from)),
    found: new Uint16Array(table(next + from, found)),
    masks: new Int32Array(table(next + from + found)),
    firstFinding,
    lists,
  }
}
