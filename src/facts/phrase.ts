import { inLatin } from '../danish/patterns/latin.ts'
import { Pattern } from '../danish/patterns/pattern.ts'
import type { Outcome } from '../model/fact.ts'

/** Where a phrase is trusted: in outcome sections only, or also in the running text of an item without labels. */
export type Reach = 'outcome-section' | 'anywhere'

/** One row of the phrase table: Danish words that say what a meeting did. */
export interface DecisionPhrase {
  /** Stable kebab-case id; printed as `ruleId`. */
  readonly id: string
  readonly outcome: Outcome
  readonly pattern: Pattern
  readonly reach: Reach
  /** Gives way to a stronger phrase later in the sentence: "drøftet og godkendt" is approved. */
  readonly weak?: true
  /** Holds inside ", der …" and ", hvorfor …", where other phrases only describe: "rådet, der tog det til efterretning". */
  readonly inRelative?: true
  /** Somebody must be named who may decide; a person's or a party's opinion is none: "N (C) kan ikke anbefale". */
  readonly active?: true
  /** As `active`, and the body must be called by its name: "Rådet kan anbefale …", not "vi kan anbefale bogen". */
  readonly byName?: true
  /** Its words hold a "not" that belongs to them: "foretager sig ikke yderligere" is no refusal. */
  readonly saysNot?: true
  /** Only says again what another sentence decides; listed when there is none in the item ("Begge modtog genvalg.") or close by ("Kun Bo stemte for."). */
  readonly echo?: 'item' | 'nearby'
  /** Sentences where this row decides. */
  readonly examples: readonly string[]
  /** Sentences where this row finds nothing, whatever other rows find. */
  readonly counterExamples: readonly string[]
}

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
