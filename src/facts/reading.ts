import type { Outcome } from '../model/fact.ts'
import type { DecisionPhrase } from './phrase.ts'
import type { Statement } from './statement.ts'

/** What surrounds a sentence and decides how far its words are trusted. */
export interface Around {
  /** The sentence stands in an outcome section, not in the running text of an item without labels. */
  readonly outcomeSection: boolean
  /** An outcome section that holds talk as well ("Referat"), so weak signs do not count. */
  readonly talk?: boolean
  /** An item in which somebody reports what is going on: what "er vedtaget" there was decided elsewhere. */
  readonly reporting?: boolean
  /** The board's report to those who elected it: what "bestyrelsen" or "vi" did in it was done during the year. */
  readonly boardReports?: boolean
  /** The body whose minutes or whose step in a trail this is. */
  readonly body: string | null
  readonly meetingDate: string | null
}

/** What a sentence decides. */
export interface Reading {
  readonly outcome: Outcome
  /** The body that the sentence itself says decided, as printed: "Økonomiudvalget anbefaler …". */
  readonly decider: string | null
  readonly ruleId: string
  readonly confidence: number
}

/** A sentence and what it decides. */
export interface Read {
  readonly statement: Statement
  readonly reading: Reading
}

/** Where a phrase stands in a sentence. */
export interface Hit {
  readonly phrase: DecisionPhrase
  readonly start: number
  readonly end: number
}

/** What one sentence says twice over: "besluttet og godkendt" is one decision. */
export const AFFIRMED: ReadonlySet<Outcome> = new Set<Outcome>([
  'approved',
  'adopted',
  'endorsed',
  'agreed',
  'noted',
  'discussed',
])
