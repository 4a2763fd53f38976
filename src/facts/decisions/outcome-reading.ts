import { type Outcome, UNCERTAIN_BELOW } from '../../model/fact.ts'
import type { Statement } from '../sentence/statement.ts'
import type { DecisionPhrase } from './phrases/decision-phrase.ts'

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
  /** The title of the minutes says that a board meets, also where it names only the association: `Bestyrelsesprotokol`. */
  readonly board?: boolean
  /** The association or institution whose board it is. */
  readonly organisation?: string | null
  readonly meetingDate: string | null
}

/** What a sentence decides. */
export interface OutcomeReading {
  readonly outcome: Outcome
  /** The body that the sentence itself says decided, as printed: "Økonomiudvalget anbefaler …". */
  readonly decider: string | null
  readonly ruleId: string
  readonly confidence: number
}

/** How sure a reading is, by what told it; printed with every decision. */
export const CONFIDENCE = {
  /** A phrase of the table, where nothing but outcomes stands. */
  phrase: 0.97,
  /** The same in running text and below labels such as "Referat", where talk stands too; or added behind another. */
  inTalk: 0.85,
  /** "at …" under a label that recommends. */
  underLabel: 0.8,
  /** "kan godkendes" */
  possible: UNCERTAIN_BELOW,
  /** A name alone in an election; an outcome in the title. */
  named: 0.7,
  /** The figures of a vote. */
  figures: 0.68,
  /** Forms without a keyword state their own and stand at or below this. */
  withoutKeyword: 0.65,
  /** What an applicant gets. */
  granted: 0.5,
  /** All that an outcome section says, without any sign. */
  alone: 0.4,
} as const

/** Whether words or figures that decide told it, and not only the place of the sentence. */
export function hasKeyword({ confidence }: OutcomeReading): boolean {
  return confidence > CONFIDENCE.withoutKeyword
}

/** A sentence and what it decides. */
export interface DecidingStatement {
  readonly statement: Statement
  readonly reading: OutcomeReading
}

/** Where a phrase stands in a sentence. */
export interface PhraseHit {
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
