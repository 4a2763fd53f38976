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
/** A term of letters only. Figures are printed in more ways (`§ 233`, `1.228.362`), so every figure may be one. */
const LETTERS = /^\p{L}+$/u
const FIGURE = '[§\\d]'

/** Every place of a text where one of the needles stands, in order, none inside another. */
export function findNeedles(text: string, needles: readonly Needle[]): Found[] {
  const likely = likelyWords(needles)
  if (!likely.test(foldWord(text))) return []
  const tokens = tokenise(text)
  const analysed = tokens.map((token) => (likely.test(token.term) ? analyseWord(token.term) : UNLIKELY))
  const found: Found[] = []
  for (const [i, { start, end }] of tokens.entries()) {
    if (analysed[i] === UNLIKELY) continue
    for (const needle of needles) {
      const words = wordsMatched(needle, { tokens, analysed, i })
      if (words > 0) found.push({ needle, start, end: tokens[i + words - 1]?.end ?? end })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Found[] = []
  for (const place of found) if (place.start >= (apart.at(-1)?.end ?? 0)) apart.push(place)
  return apart
}

/** Words that cannot hold a needle are not analysed. */
const UNLIKELY: Analysis = { stem: '', parts: [''] }

function likelyWords(needles: readonly Needle[]): RegExp {
  return new RegExp([...new Set(needles.flatMap((n) => n.terms.map(opening)))].join('|') || '$^', 'u')
}

interface Place {
  readonly tokens: readonly Token[]
  readonly analysed: readonly Analysis[]
  readonly i: number
}

/** How many words, from the word at `i` on, a needle stands for; 0 when it does not begin there. */
function wordsMatched({ stream, terms }: Needle, { tokens, analysed, i }: Place): number {
  const { stem = '', parts = [] } = analysed[i] ?? {}
  if (stream === 'prefix') {
    const [beginning = ''] = terms
    return [stem, tokens[i]?.term ?? '', ...parts].some((form) => form.startsWith(beginning)) ? 1 : 0
  }
  if (terms.every((term, k) => analysed[i + k]?.stem === term)) return terms.length
  for (let k = 0; k < parts.length; k++) {
    const words = partsMatched(terms, analysed, { i, k })
    if (words > 0) return words
  }
  return 0
}

/** As {@link wordsMatched}, for the parts from the k-th of the word at `i` on: inside `sundhedsaftaleudvalg`, across `sundheds aftale`. */
function partsMatched(terms: readonly string[], analysed: readonly Analysis[], at: { i: number; k: number }): number {
  let { i, k } = at
  for (const term of terms) {
    const parts = analysed[i]?.parts ?? []
    if (parts[k] !== term) return 0
    if (++k === parts.length) {
      i++
      k = 0
    }
  }
  return i - at.i + (k > 0 ? 1 : 0)
}

/** How a form of the lemma must begin somewhere in the word, whatever its vowel: `barn` → `b[vowel]r`, for `børnene`. */
function opening(lemma: string): string {
  const letters = lemma.slice(0, lemma.length > 4 ? 3 : 2)
  if (!LETTERS.test(letters)) return FIGURE
  return [...letters].map((c) => (VOWELS.test(c) ? VOWEL : c)).join('')
}
