import type { Position } from './position.ts'

export type Outcome =
  | 'approved'
  | 'adopted'
  | 'endorsed'
  | 'recommended'
  | 'noted'
  | 'discussed'
  | 'agreed'
  | 'postponed'
  | 'rejected'
  | 'referred'
  | 'withdrawn'
  | 'not-dealt-with'
  | 'elected'

/** Decisions less sure than this are marked uncertain; `--min-confidence` with it leaves them out. */
export const UNCERTAIN_BELOW = 0.75

/** Every outcome with the Danish words it stands for; the order is the one help texts print. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  approved: 'godkendt',
  adopted: 'besluttet, vedtaget',
  endorsed: 'tiltrådt, tilsluttet',
  recommended: 'anbefalet, indstillet videre',
  noted: 'taget til efterretning',
  discussed: 'drøftet',
  agreed: 'enighed, aftalt',
  postponed: 'udsat',
  rejected: 'afvist, forkastet, faldet',
  referred: 'oversendt, hjemvist',
  withdrawn: 'trukket, udgået',
  'not-dealt-with': 'ikke behandlet',
  elected: 'valgt, udpeget',
}

/** A sentence in which the meeting (or, in a trail, another body) decides (beslutning). */
export interface Decision {
  readonly outcome: Outcome
  /** Verbatim whole sentence(s); only line breaks and end-of-line hyphens are mended. */
  readonly quote: string
  /** Set when another body's decision is recorded in the same item. */
  readonly body: string | null
  readonly date: string | null
  readonly own: boolean
  readonly amended: boolean
  readonly conditional: boolean
  readonly unanimous: boolean | null
  readonly followsRecommendation: 'followed' | 'amended' | 'not-followed' | 'lapsed' | null
  /** The clause of the recommendation that this answers, as printed: "2", "2 og 3"; `null` when it answers no single one. */
  readonly clause: string | null
  /** The words of that clause, verbatim. */
  readonly clauseText: string | null
  readonly ruleId: string
  /** 0–1. */
  readonly confidence: number
  readonly position: Position
}

/** A vote (afstemning). A count is `null` when the text does not state it. */
export interface Vote {
  readonly for: number | null
  readonly against: number | null
  readonly abstain: number | null
  readonly forNames: readonly string[]
  readonly againstNames: readonly string[]
  readonly abstainNames: readonly string[]
  /** Which decision of the item it is about, counted from 1; `null` when the text does not tell. */
  readonly decision: number | null
  readonly position: Position
}

/** A member or party that did not agree and had it written down (forbehold, mindretalsudtalelse, protokolbemærkning). */
export interface Dissent {
  readonly kind: 'reservation' | 'minority' | 'statement' | 'vote-against'
  /** Verbatim sentence. */
  readonly text: string
  /** Which decision of the item it is about, counted from 1; `null` when the item has none. */
  readonly decision: number | null
  readonly position: Position
}

/** An explicit follow-up (opfølgning): somebody is to do something. */
export interface Action {
  readonly text: string
  readonly responsible: string | null
  /** ISO date. */
  readonly due: string | null
  /** Which decision of the item it follows from, counted from 1; `null` when the text does not tell. */
  readonly decision: number | null
  readonly position: Position
}

/** An attachment (bilag) that the document lists. */
export interface Attachment {
  readonly number: string | null
  readonly title: string
  /** Where the text of the meeting speaks of it by its number. */
  readonly references: readonly Position[]
  readonly position: Position
}

export interface Person {
  readonly name: string
  readonly party: string | null
  readonly role: string | null
}

/**
 * What the document says of somebody in a part of the meeting, or in another's place (delvis deltagelse, inhabilitet,
 * stedfortræder). One note per stretch: "deltog ikke i pkt. 4 og 7-9" are two.
 */
export interface AttendanceNote {
  readonly name: string
  readonly party: string | null
  readonly presence: 'present' | 'absent'
  /** First and last item of the stretch, as printed; `null` where the document sets no such end. */
  readonly fromItem: string | null
  readonly toItem: string | null
  /** "18:20". */
  readonly from: string | null
  readonly to: string | null
  readonly disqualified: boolean
  /** The member in whose place this person came. */
  readonly standsInFor: string | null
  /** Verbatim: the sentence, or the line of the list. */
  readonly quote: string
  readonly position: Position
}
