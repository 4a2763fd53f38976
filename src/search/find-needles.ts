import { type Analysis, analysePrinted } from '../danish/analyse.ts'
import { isSmall, isSpace } from '../danish/letters.ts'
import { foldWord } from '../danish/normalise.ts'
import { eachWord, termOf } from '../danish/tokens.ts'
import type { Needle } from './needle.ts'

/** Words of a text that a needle stands for: `text.slice(start, end)` are the words as printed. */
export interface NeedlePlace {
  readonly needle: Needle
  readonly start: number
  readonly end: number
}

/** `ø`, `byråd`; not `str`. */
const VOWELS = /[aeiouyæøå]/
const VOWEL = '[aeiouyæøå]'
/** Figures are printed in more ways (`§ 233`, `1.228.362`), so every figure may be a term with one. */
const FIGURE = '[§\\d]'
/** `§ 3`, `12`; not `pris`. */
const HAS_FIGURE = /[§\d]/

/** Every place of a text where one of the needles stands, in order, none inside another. */
export function findNeedles(text: string, needles: readonly Needle[]): NeedlePlace[] {
  const folded = foldWord(text)
  const near = needles.filter((needle) => likelyWords(needle).openings.every((opening) => folded.search(opening) >= 0))
  if (near.length === 0) return []
  const words = new Words(text, folded, near)
  return apart(near.flatMap((needle) => placesOf(needle, words)))
}

/** The words of a text near what is sought, analysed when they are asked for: few of them can hold it. */
class Words {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly #printed: string[] = []
  readonly #text: string
  /** The text as it is compared, where that has the same places. */
  readonly #folded: string | null

  constructor(text: string, folded: string, needles: readonly Needle[]) {
    this.#text = text
    this.#folded = folded === text.toLowerCase() ? folded : null
    if (this.#folded === null) this.#read(0, text.length)
    else for (const { from, to } of stretchesAround(needles, folded)) this.#read(from, to)
  }

  #read(from: number, to: number): void {
    // Words on both sides of what was left out do not stand beside each other.
    if (this.starts.length > 0) this.#add(from, from, '')
    const stretch = this.#text.slice(from, to)
    eachWord(stretch, (start, end, wordEnd) => this.#add(from + start, from + end, stretch.slice(start, wordEnd)))
  }

  #add(start: number, end: number, printed: string): void {
    this.starts.push(start)
    this.ends.push(end)
    this.#printed.push(printed)
  }

  at(i: number): Analysis | undefined {
    const word = this.#printed[i]
    return word === undefined ? undefined : analysePrinted(word)
  }

  term(i: number): string {
    return termOf(this.#printed[i] ?? '')
  }

  /** So many words from the i-th on, as they are compared. */
  folded(i: number, count: number): string {
    const end = this.ends[Math.min(i + count, this.ends.length) - 1]
    return this.#folded?.slice(this.starts[i], end) ?? foldWord(this.#text.slice(this.starts[i], end))
  }

  /** The words in which the expression is found. */
  with(opening: RegExp): readonly number[] {
    if (this.#folded === null) return this.starts.map((_, i) => i).filter((i) => this.folded(i, 1).search(opening) >= 0)
    const places = [...this.#folded.matchAll(opening)].map(({ index }) => index)
    const found: number[] = []
    let i = 0
    for (const place of places) {
      while (i < this.ends.length && (this.ends[i] ?? 0) <= place) i++
      if (found.at(-1) !== i && (this.starts[i] ?? place + 1) <= place) found.push(i)
    }
    return found
  }
}

interface TextStretch {
  readonly from: number
  readonly to: number
}

/** The stretches of a text in which the needles may stand: as many words on either side of the telling one as they have terms. */
function stretchesAround(needles: readonly Needle[], folded: string): readonly TextStretch[] {
  const around = needles.flatMap((needle) => {
    const { openings, telling } = likelyWords(needle)
    const opening = openings[telling]
    const places = opening === undefined ? [] : [...folded.matchAll(opening)]
    return places.map(({ index }) => ({
      from: beginningBefore(folded, index, openings.length),
      to: beginningAfter(folded, index, openings.length),
    }))
  })
  const stretches: { from: number; to: number }[] = []
  for (const { from, to } of around.sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else stretches.push({ from, to })
  }
  return stretches
}

/** Where the n-th word before a place, counted from it, begins; words of letters count. */
function beginningBefore(folded: string, at: number, n: number): number {
  let left = n
  let cut = at
  while (cut > 0 && (!beginsWord(folded, cut) || --left > 0)) cut--
  return cut
}

function beginningAfter(folded: string, at: number, n: number): number {
  let left = n
  let cut = at + 1
  while (cut < folded.length && (!beginsWord(folded, cut) || --left > 0)) cut++
  return Math.min(cut, folded.length)
}

/** Does a word of letters begin here, behind a blank? A figure may have begun before: `§ 233`. */
const beginsWord = (text: string, at: number) => isSpace(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at))

/** A needle stands where the term that is rarest by its looks stands, and the others beside it. */
function placesOf(needle: Needle, words: Words): NeedlePlace[] {
  const { openings, telling, all } = likelyWords(needle)
  const opening = openings[telling]
  if (opening === undefined) return []
  const found: NeedlePlace[] = []
  let next = 0
  for (const word of words.with(opening)) {
    for (let i = Math.max(next, word - telling); i <= word; i++) {
      next = i + 1
      if (all && !all.test(words.folded(i, openings.length))) continue
      const length = wordsMatched(needle, words, i)
      if (length > 0) found.push({ needle, start: words.starts[i] ?? 0, end: words.ends[i + length - 1] ?? 0 })
    }
  }
  return found
}

function apart(found: NeedlePlace[]): NeedlePlace[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: NeedlePlace[] = []
  for (const place of found) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  return kept
}

/** What the words that hold a needle look like. */
interface Likely {
  /** How its terms begin, each for itself. */
  readonly openings: readonly RegExp[]
  /** Which of them tells most. */
  readonly telling: number
  /** All of them, one after the other; `null` where there is only one. */
  readonly all: RegExp | null
}

const known = new WeakMap<Needle, Likely>()

function likelyWords(needle: Needle): Likely {
  const before = known.get(needle)
  if (before) return before
  const openings = needle.terms.map(opening)
  const longest = needle.terms.map(lettersSought)
  const likely = {
    openings: openings.map((o) => new RegExp(o, 'g')),
    telling: longest.indexOf(Math.max(...longest)),
    all: openings.length > 1 ? new RegExp(openings.join('[^]*')) : null,
  }
  known.set(needle, likely)
  return likely
}

/** How many words, from the word at `i` on, a needle stands for; 0 when it does not begin there. */
function wordsMatched({ stream, terms }: Needle, words: Words, i: number): number {
  const { stem = '', parts = [] } = words.at(i) ?? {}
  if (stream === 'prefix') {
    const [beginning = ''] = terms
    return [stem, words.term(i), ...parts].some((form) => form.startsWith(beginning)) ? 1 : 0
  }
  if (terms.every((term, k) => words.at(i + k)?.stem === term)) return terms.length
  for (let k = 0; k < parts.length; k++) {
    const length = partsMatched(terms, words, { i, k })
    if (length > 0) return length
  }
  return 0
}

/** As {@link wordsMatched}, for the parts from the k-th of the word at `i` on: inside `sundhedsaftaleudvalg`, across `sundheds aftale`. */
function partsMatched(terms: readonly string[], words: Words, at: { i: number; k: number }): number {
  let { i, k } = at
  for (const term of terms) {
    const parts = words.at(i)?.parts ?? []
    if (parts[k] !== term) return 0
    if (++k === parts.length) {
      i++
      k = 0
    }
  }
  return i - at.i + (k > 0 ? 1 : 0)
}

/** So many letters at the end of a lemma may look otherwise in its forms: `kommissorium`, `kommissoriet`. */
const CHANGING = 3

const lettersSought = (lemma: string) =>
  HAS_FIGURE.test(lemma) ? 1 : Math.max(lemma.length > 4 ? 3 : 2, lemma.length - CHANGING)

/** How a form of the lemma must begin somewhere in the word, whatever its vowel: `barn` → `b[vowel]`, for `børnene`. */
function opening(lemma: string): string {
  if (HAS_FIGURE.test(lemma)) return FIGURE
  return [...lemma.slice(0, lettersSought(lemma))].map((c) => (VOWELS.test(c) ? VOWEL : c)).join('')
}
