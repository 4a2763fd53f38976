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
  private lists: readonly number[] = []
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
  newer = { text: null, words: new Int32Array(made.size) }
  older = { text: null, words: new Int32Array(made.size) }
  return made
}
