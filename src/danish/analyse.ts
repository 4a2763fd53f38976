import { cutCompound, flagsOf, partsOf } from './decompound.ts'
import { stem } from './stem.ts'
import { type Token, tokenise } from './tokens.ts'
import { IS_WHOLE, MAY_END } from './word-data.ts'

/** What a word is searched under: as a whole, and by its parts (one part for a word that is no compound). */
export interface Analysis {
  readonly stem: string
  readonly parts: readonly string[]
}

export type AnalysedToken = Token & Analysis

const cache = new Map<string, Analysis>()
const CACHE_LIMIT = 200_000

/** Every word of a text with its place. `Sundhedsaftalen godkendes` → `sundhedsaftale` (`sundhed aftale`), `godkende`. */
export function analyseText(text: string): AnalysedToken[] {
  return tokenise(text).map((token) => ({ ...token, ...analyseWord(token.term) }))
}

/** Folded word → what it is searched under. */
export function analyseWord(term: string): Analysis {
  const known = cache.get(term)
  if (known !== undefined) return known
  const analysis = analyse(term)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(term, analysis)
  return analysis
}

function analyse(term: string): Analysis {
  const cut = cutCompound(term)
  const parts = partsOf(term, cut)
  const known = cut === null || (flagsOf(term) & (MAY_END | IS_WHOLE)) !== 0
  return { stem: known ? stem(term) : cut.slice(0, -1).join('') + stem(cut.at(-1) ?? ''), parts }
}

const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/aa/g, 'å'],
  [/ae/g, 'æ'],
  [/oe/g, 'ø'],
]

/** A query word may be typed without Danish letters, or the old way: `aeroe` also asks for `ærø`, `åbenrå` for `aabenraa`. */
export function spellings(term: string): readonly string[] {
  const danish = VARIANTS.reduce((word, [from, to]) => word.replace(from, to), term)
  return [...new Set([term, danish, term.replaceAll('å', 'aa')])]
}

/** The words of a query, each with the forms it may be searched under. */
export function queryForms(query: string): Analysis[][] {
  return tokenise(query).map((token) => spellings(token.term).map(analyseWord))
}
