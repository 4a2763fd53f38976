import type { Pattern } from '../../../danish/patterns/pattern.ts'
import type { Outcome } from '../../../model/fact.ts'

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
  /** Holds inside ", der …" and ", hvorfor …", where other phrases only describe: "udvalget, der tog det til efterretning". */
  readonly inRelative?: true
  /** Somebody must be named who may decide; a person's or a party's opinion is none: "N (C) kan ikke anbefale". */
  readonly active?: true
  /** As `active`, and the body must be called by its name: "Rådet kan anbefale …", not "vi kan anbefale bogen". */
  readonly byName?: true
  /** Its words hold a "not" that belongs to them: "foretager sig ikke yderligere" is no refusal. */
  readonly saysNot?: true
  /**
   * Only says again what another sentence decides; listed when there is none in the item ("Begge modtog genvalg.") or
   * close by ("Kun Bo stemte for."), or when nothing at all is decided in the item ("Vi snakkede længe om det.").
   */
  readonly echo?: 'item' | 'nearby' | 'alone'
  /** Sentences where this row decides. */
  readonly examples: readonly string[]
  /** Sentences where this row finds nothing, whatever other rows find. */
  readonly counterExamples: readonly string[]
}
