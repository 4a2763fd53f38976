import { cutCompound, flagsOf, wordPartsOf } from './decompound.ts'
import { remembered } from './remembered.ts'
import { stem } from './stem.ts'
import { termOf } from './tokens.ts'
import { IS_WHOLE, MAY_END } from './word-data.ts'

/** What a word is searched under: as a whole, and by its parts (one part for a word that is no compound). */
export interface Analysis {
  readonly stem: string
  readonly parts: readonly string[]
}

const REMEMBERED = 100_000

/** Folded word → what it is searched under. */
export const analyseWord: (term: string) => Analysis = remembered(REMEMBERED, analyse)

/** As {@link analyseWord}, for a word as it is printed. */
export const analysePrinted: (word: string) => Analysis = remembered(REMEMBERED, (word) => analyse(termOf(word)))

/** As {@link analyseWord}, remembering nothing. */
export function analyse(term: string): Analysis {
  const cut = cutCompound(term)
  const parts = wordPartsOf(term, cut)
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
