import { type Analysis, analyseWord } from '../danish/analyse.ts'
import { foldWord } from '../danish/normalise.ts'
import { type Token, tokenise } from '../danish/tokens.ts'
import type { Needle } from './needle.ts'

/** Words of a text that a needle stands for: `text.slice(start, end)` are the words as printed. */
export interface Found {
  readonly needle: Needle
  readonly start: number
  readonly end: number
}

const VOWELS = /[aeiouyæøå]/
const VOWEL = '[aeiouyæøå]'
/** Figures are printed in more ways (`§ 233`, `1.228.362`), so every figure may be a term with one. */
const FIGURE = '[§\\d]'
const HAS_FIGURE = /[§\d]/

/** Every place of a text where one of the needles stands, in order, none inside another. */
export function findNeedles(text: string, needles: readonly Needle[]): Found[] {
  const sought = needles.map((needle) => ({ needle, likely: likelyWords(needle) }))
  const folded = foldWord(text)
  const near = sought.filter(({ likely }) => likely.openings.every((opening) => opening.test(folded)))
  return near.length === 0 ? [] : apart(placesOf(near, new Words(text)))
}

/** How the terms of a needle begin, each for itself; and one after the other, for the few words that may hold them all. */
interface Likely {
  readonly openings: readonly RegExp[]
  readonly words: RegExp
}

interface Sought {
  readonly needle: Needle
  readonly likely: Likely
}

/** The words of a text, analysed when they are asked for: few of them can hold what is sought. */
class Words {
  readonly tokens: readonly Token[]
  readonly #analysed: (Analysis | undefined)[] = []

  constructor(text: string) {
    this.tokens = tokenise(text)
  }

  at(i: number): Analysis | undefined {
    const token = this.tokens[i]
    if (token === undefined) return undefined
    this.#analysed[i] ??= analyseWord(token.term)
    return this.#analysed[i]
  }

  /** The terms of so many words, from the i-th on. */
  terms(i: number, count: number): string {
    return count === 1
      ? (this.tokens[i]?.term ?? '')
      : this.tokens
          .slice(i, i + count)
          .map((token) => token.term)
          .join(' ')
  }
}

function placesOf(sought: readonly Sought[], words: Words): Found[] {
  const found: Found[] = []
  for (const [i, { start, end }] of words.tokens.entries()) {
    for (const { needle, likely } of sought) {
      if (!likely.words.test(words.terms(i, needle.terms.length))) continue
      const length = wordsMatched(needle, words, i)
      if (length > 0) found.push({ needle, start, end: words.tokens[i + length - 1]?.end ?? end })
    }
  }
  return found
}

function apart(found: Found[]): Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const place of found) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  return kept
}

const known = new WeakMap<Needle, Likely>()

/** What the words that hold a needle look like. */
function likelyWords(needle: Needle): Likely {
  const before = known.get(needle)
  if (before) return before
  const openings = needle.terms.map(opening)
  const likely = { openings: openings.map((o) => new RegExp(o)), words: new RegExp(openings.join('.*') || '$^') }
  known.set(needle, likely)
  return likely
}

/** How many words, from the word at `i` on, a needle stands for; 0 when it does not begin there. */
function wordsMatched({ stream, terms }: Needle, words: Words, i: number): number {
  const { stem = '', parts = [] } = words.at(i) ?? {}
  if (stream === 'prefix') {
    const [beginning = ''] = terms
    return [stem, words.tokens[i]?.term ?? '', ...parts].some((form) => form.startsWith(beginning)) ? 1 : 0
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

/** How a form of the lemma must begin somewhere in the word, whatever its vowel: `barn` → `b[vowel]`, for `børnene`. */
function opening(lemma: string): string {
  if (HAS_FIGURE.test(lemma)) return FIGURE
  const letters = lemma.slice(0, Math.max(lemma.length > 4 ? 3 : 2, lemma.length - CHANGING))
  return [...letters].map((c) => (VOWELS.test(c) ? VOWEL : c)).join('')
}
