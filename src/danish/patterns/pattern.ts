import { inLatin } from './latin.ts'
import { matchesOf } from './matches.ts'
import { neededWords } from './needed-words.ts'
import { type WordFinder, wordFinder } from './word-finder.ts'

/**
 * A regular expression that is only tried on texts which hold the words that every match of it holds.
 *
 * Those words are read off the expression itself. One pass over a text tells, for all patterns of the program together,
 * which of them it may match; so a hundred patterns cost a text without their words hardly more than one.
 */
export class Pattern {
  /** As it was written; `regexp` is the same for Latin letters. */
  readonly source: string
  readonly regexp: RegExp
  /** Where the bits of its word lists stand; known when the finder is built. */
  private bits: Bits = NO_BITS
  private everywhere: RegExp | null = null

  /** As `new RegExp(source, flags)`. */
  constructor(source: string | RegExp, flags = '') {
    this.source = typeof source === 'string' ? source : source.source
    this.regexp = inLatin(source, flags)
    MADE.push(this)
    finder = null
  }

  /** `false` when the text lacks a word of every match; then the expression need not be tried. */
  mayMatch(text: string): boolean {
    return this.mayStandAmong(wordsIn(text))
  }

  /** As {@link mayMatch}, for the words that were seen in a text. */
  mayStandAmong(seen: Int32Array): boolean {
    const { places, masks } = this.bits
    for (let i = 0; i < places.length; i++)
      if (((seen[places[i] as number] as number) & (masks[i] as number)) === 0) return false
    return true
  }

  /** The bit of its most telling list; `null` when a match needs no words. */
  firstBit(): { readonly place: number; readonly mask: number } | null {
    const { places, masks } = this.bits
    return places.length > 0 ? { place: places[0] as number, mask: masks[0] as number } : null
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.regexp.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.regexp.exec(text) : null
  }

  /** Every match, in order. */
  all(text: string): readonly RegExpExecArray[] {
    if (!this.mayMatch(text)) return NONE
    this.everywhere ??= new RegExp(this.regexp.source, `${this.regexp.flags}g`)
    return matchesOf(this.everywhere, text)
  }

  /** Tells the pattern its place among the lists of all patterns. */
  register(numberOf: (list: readonly string[]) => number): void {
    const lists = neededWords(this).map(numberOf)
    this.bits = {
      places: Int32Array.from(lists, (list) => list >> 5),
      masks: Int32Array.from(lists, (list) => 1 << (list & 31)),
    }
  }
}

interface Bits {
  readonly places: Int32Array
  readonly masks: Int32Array
}

const NO_BITS: Bits = { places: new Int32Array(0), masks: new Int32Array(0) }
const NONE: readonly RegExpExecArray[] = []
const MADE: Pattern[] = []
/** Built at the first look, when all modules have made their patterns; again if one comes later. */
let finder: WordFinder | null = null

/** Every pattern of the modules that are loaded; the tests hold them against all texts there are. */
export function allPatterns(): readonly Pattern[] {
  return MADE
}

/** The latest texts asked about: the rooms come back to the sentences of an item, and to parts of them. */
interface Seen {
  text: string | null
  readonly words: Int32Array
}

const KEPT = 256
let kept: readonly Seen[] = []

function wordsIn(text: string): Int32Array {
  finder ??= built()
  const seen = kept[placeOf(text)] as Seen
  if (seen.text !== text) {
    seen.text = text
    finder.look(text, seen.words)
  }
  return seen.words
}

/** Where a text is kept: sentences differ in length and in their first and last letters. */
function placeOf(text: string): number {
  const { length } = text
  if (length < 2) return 0
  return (
    (length + 5 * text.charCodeAt(0) + 17 * text.charCodeAt(length - 2) + 37 * text.charCodeAt(length >> 1)) &
    (KEPT - 1)
  )
}

/** Several expressions of which any will do, asked as one: a text without a word of theirs costs one comparison. */
export class PatternSet {
  private readonly patterns: readonly Pattern[]

  constructor(patterns: readonly Pattern[]) {
    this.patterns = patterns
  }

  test(text: string): boolean {
    const seen = wordsIn(text)
    if (!mayHold(this.patterns, seen)) return false
    for (const pattern of this.patterns) if (pattern.mayStandAmong(seen) && pattern.regexp.test(text)) return true
    return false
  }
}

/**
 * The rows of a table whose patterns may match the text, in the order of the table.
 *
 * Most texts hold no word of any row, and that is seen at once.
 */
export function rowsFor<Row extends { readonly pattern: Pattern }>(
  table: readonly Row[],
  text: string,
): readonly Row[] {
  const seen = wordsIn(text)
  if (!mayHold(table, seen)) return NO_ROWS
  const rows: Row[] = []
  for (const row of table) if (row.pattern.mayStandAmong(seen)) rows.push(row)
  return rows
}

const NO_ROWS: readonly never[] = []

/** The bits of the most telling word lists of a table; `null` when one of its patterns needs no words. */
let telling = new WeakMap<readonly unknown[], Bits | null>()

function mayHold(table: readonly (Pattern | { readonly pattern: Pattern })[], seen: Int32Array): boolean {
  let bits = telling.get(table)
  if (bits === undefined) {
    bits = bitsOf(table.map((row) => (row instanceof Pattern ? row : row.pattern)))
    telling.set(table, bits)
  }
  if (bits === null) return true
  const { places, masks } = bits
  for (let i = 0; i < places.length; i++)
    if (((seen[places[i] as number] as number) & (masks[i] as number)) !== 0) return true
  return false
}

function bitsOf(patterns: readonly Pattern[]): Bits | null {
  const masks = new Map<number, number>()
  for (const pattern of patterns) {
    const bit = pattern.firstBit()
    if (bit === null) return null
    masks.set(bit.place, (masks.get(bit.place) ?? 0) | bit.mask)
  }
  return { places: Int32Array.from(masks.keys()), masks: Int32Array.from(masks.values()) }
}

/** What stands behind this many letters of a word tells hardly more texts apart, and makes the tables twice as large. */
const LONGEST_WORD = 8

function built(): WordFinder {
  const lists: (readonly string[])[] = []
  const known = new Map<string, number>()
  const numberOf = (list: readonly string[]): number => {
    const words = [...new Set(list.map((word) => word.slice(0, LONGEST_WORD)))].sort()
    const key = words.join('|')
    const number = known.get(key) ?? lists.push(words) - 1
    known.set(key, number)
    return number
  }
  for (const pattern of MADE) pattern.register(numberOf)
  const made = wordFinder(lists)
  telling = new WeakMap()
  kept = Array.from({ length: KEPT }, () => ({ text: null, words: new Int32Array(made.size) }))
  return made
}
