import type { Lists } from './needs.ts'

/** Words, or parts of them, that most sentences of minutes hold: to note them costs more than they tell. */
const COMMON: ReadonlySet<string> = new Set(
  'af at blev de den der det en er es et for forslag fra har i indstilling med møde om på råd som til udvalg var ved'.split(
    ' ',
  ),
)

/** Of the lists that a match needs the first, which tells most, and others only without common words. */
export function tellingOf([first, ...others]: Lists): Lists {
  if (first === undefined) return []
  return [first, ...others.filter((list) => !list.some((word) => COMMON.has(word.trim())))]
}

/** Gives lists of words their numbers, lists of the same words the same. Of a word the first `longest` letters count. */
export class ListNumbers {
  readonly lists: (readonly string[])[] = []
  readonly #known = new Map<string, number>()
  readonly #longest: number

  constructor(longest: number) {
    this.#longest = longest
  }

  numberOf(list: readonly string[]): number {
    const words = [...new Set(list.map((word) => word.slice(0, this.#longest)))].sort()
    const key = words.join('|')
    const number = this.#known.get(key) ?? this.lists.push(words) - 1
    this.#known.set(key, number)
    return number
  }
}

/** The lists of which a text must hold a word each, as bits of what a finder sees. */
export class WordNeed {
  readonly #places: Int32Array
  readonly #masks: Int32Array

  constructor(lists: readonly number[]) {
    this.#places = Int32Array.from(lists, (list) => list >> 5)
    this.#masks = Int32Array.from(lists, (list) => 1 << (list & 31))
  }

  /** Whether a word of every list was seen. */
  isMet(seen: Int32Array): boolean {
    const places = this.#places
    const masks = this.#masks
    for (let i = 0; i < places.length; i++)
      if (((seen[places[i] as number] as number) & (masks[i] as number)) === 0) return false
    return true
  }
}

/**
 * The rows of a table by the first list that each needs: a text is asked only about those of which a word was seen, and a
 * text without any costs a few comparisons, however many rows there are.
 */
export class WordIndex {
  readonly #needs: readonly WordNeed[]
  /** By the number of a list, the rows that need it first. */
  readonly #rows: (readonly number[])[] = []
  /** Rows that need no words. */
  readonly #always: readonly number[]
  readonly #places: Int32Array
  readonly #masks: Int32Array
  /** Where {@link among} writes what it finds. */
  readonly found: Int32Array

  /** The numbers of the lists that each row needs, the most telling first. */
  constructor(lists: readonly (readonly number[])[]) {
    const masks = new Map<number, number>()
    this.found = new Int32Array(lists.length)
    this.#needs = lists.map((own) => new WordNeed(own))
    this.#always = lists.flatMap((own, row) => (own.length === 0 ? [row] : []))
    for (const [row, [first]] of lists.entries()) {
      if (first === undefined) continue
      this.#rows[first] = [...(this.#rows[first] ?? []), row]
      masks.set(first >> 5, (masks.get(first >> 5) ?? 0) | (1 << (first & 31)))
    }
    this.#places = Int32Array.from(masks.keys())
    this.#masks = Int32Array.from(masks.values())
  }

  /** Writes to {@link found} the rows of whose lists each had a word seen, in order, and tells how many. */
  among(seen: Int32Array): number {
    let count = 0
    for (let i = 0; i < this.#places.length; i++) {
      const place = this.#places[i] as number
      for (let left = (seen[place] as number) & (this.#masks[i] as number); left !== 0; left &= left - 1)
        for (const row of this.#rows[(place << 5) + 31 - Math.clz32(left & -left)] as readonly number[])
          if ((this.#needs[row] as WordNeed).isMet(seen)) count = this.#insert(row, count)
    }
    for (const row of this.#always) count = this.#insert(row, count)
    return count
  }

  #insert(row: number, count: number): number {
    let at = count
    for (; at > 0 && (this.found[at - 1] as number) > row; at--) this.found[at] = this.found[at - 1] as number
    this.found[at] = row
    return count + 1
  }
}
