import { type AnalysedToken, analyseWord } from '../danish/analyse.ts'
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

/** Every place of a text where one of the needles stands, in order, none inside another. */
export function findNeedles(text: string, needles: readonly Needle[]): Found[] {
  const tokens = likelyTokens(text, needles)
  const found = needles.flatMap((needle) => (needle.stream === 'prefix' ? beginnings : rows)(tokens, needle))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Found[] = []
  for (const place of found) if (place.start >= (apart.at(-1)?.end ?? 0)) apart.push(place)
  return apart
}

/** Words that may hold a needle are analysed; all others only keep their place. */
function likelyTokens(text: string, needles: readonly Needle[]): AnalysedToken[] {
  const likely = new RegExp([...new Set(needles.flatMap((n) => n.terms.map(opening)))].join('|') || '$^', 'u')
  const unlikely = { stem: '', parts: [''] }
  return tokenise(text).map((token: Token) => ({
    ...token,
    ...(likely.test(token.term) ? analyseWord(token.term) : unlikely),
  }))
}

/** How a form of the lemma must begin somewhere in the word, whatever its vowel: `barn` → `b[vowel]r`, for `børnene`. */
function opening(lemma: string): string {
  const letters = [...lemma.slice(0, lemma.length > 4 ? 3 : 2)]
  return letters.map((c) => (VOWELS.test(c) ? VOWEL : c.replace(/[^\p{L}\p{N}]/gu, '\\$&'))).join('')
}

function beginnings(tokens: readonly AnalysedToken[], needle: Needle): Found[] {
  const [beginning = ''] = needle.terms
  const starts = (t: AnalysedToken) => [t.stem, t.term, ...t.parts].some((form) => form.startsWith(beginning))
  return tokens.filter(starts).map(({ start, end }) => ({ needle, start, end }))
}

/** The lemmas in a row, or the parts in a row: across the words of `sundheds aftale`, inside `sundhedsaftaleudvalg`. */
function rows(tokens: readonly AnalysedToken[], needle: Needle): Found[] {
  const found: Found[] = []
  for (const stream of [tokens.map((t) => [t.stem]), tokens.map((t) => t.parts)]) {
    const flat = stream.flatMap((terms, token) => terms.map((term) => ({ term, token })))
    for (let i = 0; i + needle.terms.length <= flat.length; i++) {
      if (!needle.terms.every((term, k) => flat[i + k]?.term === term)) continue
      const first = tokens[flat[i]?.token ?? 0]
      const last = tokens[flat[i + needle.terms.length - 1]?.token ?? 0]
      if (first && last) found.push({ needle, start: first.start, end: last.end })
    }
  }
  return found
}
