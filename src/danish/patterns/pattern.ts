import { unpacked } from './automaton.ts'
import { inLatin } from './latin.ts'
import { matchesOf } from './matches.ts'
import { neededWords } from './needed-words.ts'
import { READY_WORDS } from './ready-words.ts'
import { finderOf, type WordFinder, wordFinder } from './word-finder.ts'
import { ListNumbers, tellingOf, WordIndex, WordNeed } from './word-index.ts'

/**
 * A regular expression that is only tried on texts which hold the words that every match of it holds.
 *
 * Those words are read off the expression itself. One pass over a text tells, for all patterns of the program together,
 * which of them it may match; so a hundred patterns cost a text without their words hardly more than one.
 */
export class Pattern {
  /** As it was written; {@link regexp} is the same for Latin letters. */
  readonly source: string
  readonly #flags: string
  #compiled: RegExp | null = null
  /** The numbers of its word lists, the most telling first; known when the finder is built. */
  lists: readonly number[] = []
  #need = new WordNeed([])
  #everywhere: RegExp | null = null

  /** As `new RegExp(source, flags)`. */
  constructor(source: string | RegExp, flags = '') {
    this.source = typeof source === 'string' ? source : source.source
    this.#flags = typeof source === 'string' ? flags : source.flags
    MADE.push(this)
    finder = null
  }

  /** Made when it is first tried: a document has the words of a quarter of all patterns. */
  get regexp(): RegExp {
    this.#compiled ??= inLatin(this.source, this.#flags)
    return this.#compiled
  }

  /** `false` when the text lacks a word of every match; then the expression need not be tried. */
  mayMatch(text: string): boolean {
    const seen = wordsIn(text)
    return this.#need.isMet(seen)
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.regexp.test(text)
  }

  /**
   * As {@link test}, for a part of a sentence, cut between words: a word that the sentence lacks its parts lack too, and
   * the sentence was looked through before.
   */
  testPart(part: string, sentence: string): boolean {
    return this.mayMatch(sentence) && this.regexp.test(part)
  }

  /** As {@link exec}, for a part of a sentence: see {@link testPart}. */
  execPart(part: string, sentence: string): RegExpExecArray | null {
    return this.mayMatch(sentence) ? this.regexp.exec(part) : null
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.regexp.exec(text) : null
  }

  /** Every match, in order; of a part of a sentence as {@link testPart}. */
  all(text: string, sentence = text): readonly RegExpExecArray[] {
    if (!this.mayMatch(sentence)) return NONE
    this.#everywhere ??= new RegExp(this.regexp.source, `${this.regexp.flags}g`)
    return matchesOf(this.#everywhere, text)
  }

  /** Tells the pattern its place among the lists of all patterns. */
  register(lists: readonly number[]): void {
    this.lists = lists
    this.#need = new WordNeed(lists)
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
  readonly #patterns: readonly Pattern[]
  #index = new WordIndex([])
  #madeFor: WordFinder | null = null

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns
  }

  test(text: string): boolean {
    return this.testPart(text, text)
  }

  /** Of a part of a sentence as {@link Pattern.testPart}. */
  testPart(part: string, sentence: string): boolean {
    const seen = wordsIn(sentence)
    if (this.#madeFor !== finder) {
      this.#index = new WordIndex(this.#patterns.map(({ lists }) => lists))
      this.#madeFor = finder
    }
    const count = this.#index.among(seen)
    for (let i = 0; i < count; i++)
      if ((this.#patterns[this.#index.found[i] as number] as Pattern).regexp.test(part)) return true
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
  const index = indexOf(table)
  const count = index.among(seen)
  if (count === 0) return NO_ROWS
  const rows: Row[] = []
  for (let i = 0; i < count; i++) rows.push(table[index.found[i] as number] as Row)
  return rows
}

const NO_ROWS: readonly never[] = []

/** Built when a table is first asked, again with every finder. */
let indexes = new WeakMap<readonly unknown[], WordIndex>()

function indexOf(table: readonly { readonly pattern: Pattern }[]): WordIndex {
  const known = indexes.get(table)
  if (known) return known
  const made = new WordIndex(table.map(({ pattern }) => pattern.lists))
  indexes.set(table, made)
  return made
}

/** What stands behind this many letters of a word tells hardly more texts apart, and makes the tables twice as large. */
const LONGEST_WORD = 10

/** The word lists of all patterns, and of each pattern by its source which are its own. */
export function listsOfPatterns(): {
  readonly lists: ListNumbers['lists']
  readonly numbers: ReadonlyMap<string, readonly number[]>
} {
  const known = new ListNumbers(LONGEST_WORD)
  const numbers = new Map(MADE.map((p) => [p.source, tellingOf(neededWords(p)).map((list) => known.numberOf(list))]))
  return { lists: known.lists, numbers }
}

/** Whether every pattern is among those with these sources. */
function areAll(sources: ReadonlyMap<string, unknown>): boolean {
  return MADE.every(({ source }) => sources.has(source))
}

function built(): WordFinder {
  const ready = READY_WORDS !== null && areAll(READY_WORDS.numbers) ? READY_WORDS : null
  const { numbers, lists } = ready ? { ...ready, lists: [] } : listsOfPatterns()
  for (const pattern of MADE) pattern.register(numbers.get(pattern.source) ?? [])
  const made = ready ? finderOf(unpacked(ready.patterns)) : wordFinder(lists)
  indexes = new WeakMap()
  kept = Array.from({ length: KEPT }, () => ({ text: null, words: new Int32Array(made.size) }))
  return made
}
