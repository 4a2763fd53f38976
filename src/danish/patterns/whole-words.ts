import { inLatin } from './latin.ts'
import { Pattern } from './pattern.ts'

/**
 * A pattern of whole words, any case: `words('ikke\\s+nået')` finds "Ikke nået." and not "ikke nåede".
 * Needed because `\b` does not know æ, ø, å.
 */
export function words(source: string): Pattern {
  return new Pattern(whole(source), 'iu')
}

/** As {@link words}, for an expression that is made while reading and not with the program. */
export function wholeWords(source: string): RegExp {
  return inLatin(whole(source), 'iu')
}

/** That a word begins is asked first: what looks back to the beginning would do so from each space of what was blanked. */
function whole(source: string): string {
  return `(?<![\\p{L}\\d])(?=[\\p{L}\\d])(?:${source})(?![\\p{L}])`
}

/** Up to `n` words inside one clause, with the space around them: "blev ⟨herefter enstemmigt⟩ godkendt". */
export function upTo(n: number): string {
  return `\\s+(?:[^\\s,;:.]+\\s+){0,${n}}?`
}
