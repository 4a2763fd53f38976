import { inLatin } from './latin.ts'
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
  /** Numbers of the word lists; known when the finder is built. */
  lists: readonly number[] = []
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
    const seen = wordsIn(text)
    for (const list of this.lists) if (((seen[list >> 5] as number) & (1 << (list & 31))) === 0) return false
    return true
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
    this.everywhere.lastIndex = 0
    const found: RegExpExecArray[] = []
    for (let m = this.everywhere.exec(text); m; m = this.everywhere.exec(text)) {
      found.push(m)
      if (m[0] === '') this.everywhere.lastIndex++
    }
    return found
  }

  /** Tells the pattern its place among the lists of all patterns. */
  register(numberOf: (list: readonly string[]) => number): void {
    this.lists = neededWords(this).map(numberOf)
  }
}

const NONE: readonly RegExpExecArray[] = []
const MADE: Pattern[] = []
/** Built at the first look, when all modules have made their patterns; again if one comes later. */
let finder: WordFinder | null = null

/** Every pattern of the modules that are loaded; the tests hold them against all texts there are. */
export function allPatterns(): readonly Pattern[] {
  return MADE
}

/** The last two texts asked about: a sentence is asked about by turns with a part of it. */
let newer: Seen = { text: null, words: new Int32Array(0) }
let older: Seen = { text: null, words: new Int32Array(0) }

interface Seen {
  text: string | null
  words: Int32Array
}

function wordsIn(text: string): Int32Array {
  finder ??= built()
  if (newer.text === text) return newer.words
  const found = older
  older = newer
  newer = found
  if (found.text !== text) {
    found.text = text
    finder.look(text, found.words)
  }
  return found.words
}

/** A table of patterns by the most telling word list of each; `always` are those without any. */
interface Index {
  readonly byList: ReadonlyMap<number, readonly number[]>
  readonly mask: Int32Array
  readonly always: readonly number[]
}

let indexes = new WeakMap<readonly unknown[], Index>()

/**
 * The rows of a table whose patterns may match the text, in the order of the table.
 *
 * Rows are looked up by the words that stand in the text, so a long table costs what its candidates cost.
 */
export function rowsFor<Row extends { readonly pattern: Pattern }>(
  table: readonly Row[],
  text: string,
): readonly Row[] {
  const seen = wordsIn(text)
  const { byList, mask, always } = indexOf(table)
  const rows = [...always]
  for (let i = 0; i < mask.length; i++)
    for (let bits = (seen[i] as number) & (mask[i] as number); bits !== 0; bits &= bits - 1)
      rows.push(...(byList.get(i * 32 + 31 - Math.clz32(bits & -bits)) ?? []))
  if (rows.length === 0) return NO_ROWS
  return rows.sort((a, b) => a - b).flatMap((i) => (table[i]?.pattern.mayMatch(text) ? [table[i]] : []))
}

const NO_ROWS: readonly never[] = []

function indexOf(table: readonly { readonly pattern: Pattern }[]): Index {
  const known = indexes.get(table)
  if (known) return known
  const byList = new Map<number, number[]>()
  const mask = new Int32Array(newer.words.length)
  const always: number[] = []
  for (const [i, { pattern }] of table.entries()) {
    const [list] = pattern.lists
    if (list === undefined) {
      always.push(i)
      continue
    }
    byList.set(list, [...(byList.get(list) ?? []), i])
    mask[list >> 5] = (mask[list >> 5] as number) | (1 << (list & 31))
  }
  const index = { byList, mask, always }
  indexes.set(table, index)
  return index
}

function built(): WordFinder {
  const lists: (readonly string[])[] = []
  const known = new Map<string, number>()
  const numberOf = (list: readonly string[]): number => {
    const key = [...list].sort().join('|')
    const number = known.get(key) ?? lists.push(list) - 1
    known.set(key, number)
    return number
  }
  for (const pattern of MADE) pattern.register(numberOf)
  const made = wordFinder(lists)
  indexes = new WeakMap()
  newer = { text: null, words: new Int32Array(made.size) }
  older = { text: null, words: new Int32Array(made.size) }
  return made
}
