import type { Action, Attachment, AttendanceNote, Decision, Dissent, Person, Vote } from './fact.ts'
import type { Message } from './message.ts'
import type { Position, TextLine } from './position.ts'
import type { ItemPurpose, SectionRole } from './tree.ts'

export type Format = 'txt' | 'md' | 'docx' | 'pdf' | 'html' | 'odt' | 'doc' | 'eml' | 'unknown'

/** What became of a file. Only `ok` has text; nothing else is ever counted as read. */
export type ReadStatus =
  | 'ok'
  | 'empty'
  | 'image-only'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'timeout'
  | 'crashed'
  | 'unsupported'
  | 'unreadable'

/** What a file says of itself. Never taken for what it says of a meeting. Dates are ISO, as exact as they are written. */
export interface Metadata {
  readonly title: string | null
  readonly created: string | null
  readonly modified: string | null
}

export interface Source {
  readonly path: string
  readonly format: Format
  /** Of the bytes, in hexadecimal; `null` when the file could not be opened. */
  readonly sha256: string | null
  readonly bytes: number
  readonly pages: number | null
  /** Pages that OCR has read: what stands on them may be misread. */
  readonly ocrPages: readonly number[]
  /** `null` where the format has none. */
  readonly metadata: Metadata | null
}

/** Where a header field was found. `filename` and `option` only when the document itself is silent. */
export type FieldSource = 'header' | 'title' | 'decision-label' | 'text' | 'filename' | 'option'

export type MeetingKind = 'minutes' | 'agenda' | 'convening' | 'other'

/** Whether a meeting could decide (beslutningsdygtighed), as the minutes say. A number is `null` when none is printed. */
export interface Quorum {
  /** `null` when only the number of those present is told. */
  readonly quorate: boolean | null
  /** Members, households, plots … that were there or represented. */
  readonly represented: number | null
  readonly proxies: number | null
  /** Verbatim sentence. */
  readonly text: string
  readonly position: Position
}

/** Header data of one meeting. `null` where the document does not say. */
export interface Meeting {
  /** The committee or board (organ, udvalg), as printed. */
  readonly body: string | null
  readonly bodySource: FieldSource | null
  /**
   * The association, company or institution whose board met, as printed: "Ejerforeningen Havnely" where the body is
   * "Bestyrelsen". `null` where the body's own name tells.
   */
  readonly organisation: string | null
  readonly acronym: string | null
  readonly kind: MeetingKind
  /** The kind word(s) as printed: "Referat". */
  readonly title: string | null
  /** ISO date, only if stated completely. */
  readonly date: string | null
  readonly dateSource: FieldSource | null
  /** A reasoned guess, never mixed with `date`. */
  readonly dateInferred: string | null
  /** "12:30". */
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  readonly caseNumber: string | null
  readonly present: readonly Person[]
  readonly absent: readonly Person[]
  readonly guests: readonly Person[]
  /** Who came late, left early, was disqualified or stood in for another, with the items or times it holds for. */
  readonly attendance: readonly AttendanceNote[]
  /** Who led the meeting (ordstyrer, mødeleder, dirigent). */
  readonly chair: string | null
  /** Who wrote the minutes (referent), as printed: a name or initials. */
  readonly minuteTaker: string | null
  readonly quorum: Quorum | null
  readonly nextMeeting: {
    readonly date: string | null
    readonly start: string | null
    readonly end: string | null
  } | null
}

/** Who was there, as the document lists them. */
export type Attendance = Pick<Meeting, 'present' | 'absent' | 'guests'>

/** Who led the meeting and wrote it down. */
export type Officers = Pick<Meeting, 'chair' | 'minuteTaker'>

/** A meeting of which nothing is known. */
export const NO_MEETING: Meeting = {
  body: null,
  bodySource: null,
  organisation: null,
  acronym: null,
  kind: 'other',
  title: null,
  date: null,
  dateSource: null,
  dateInferred: null,
  start: null,
  end: null,
  place: null,
  caseNumber: null,
  present: [],
  absent: [],
  guests: [],
  attendance: [],
  chair: null,
  minuteTaker: null,
  quorum: null,
  nextMeeting: null,
}

export interface Section {
  readonly role: SectionRole
  readonly label: string | null
  readonly body: string | null
  readonly date: string | null
  readonly text: string
  readonly position: Position
  /** Where each piece of `text` stands; kept in the database, left out of printed JSON. */
  readonly lines: readonly TextLine[]
}

export interface AgendaItem {
  readonly number: string | null
  readonly ordinal: number
  /** `null` when the document prints none. */
  readonly title: string | null
  readonly closed: boolean
  readonly caseNumber: string | null
  /** What it is on the agenda for: "(B)", "(Orientering)". */
  readonly purpose: ItemPurpose | null
  /** Who presents it: "v. Poul Riisager". */
  readonly owner: string | null
  /** Time slot as printed: "kl. 09.30-09.35". */
  readonly slot: string | null
  /** Minutes set aside: 15 of "(15 min.)". */
  readonly duration: number | null
  /** Index into `meetings`. */
  readonly meeting: number
  readonly position: Position
  readonly sections: readonly Section[]
  readonly attachments: readonly Attachment[]
  readonly votes: readonly Vote[]
  readonly decisions: readonly Decision[]
  readonly actions: readonly Action[]
  /** Reservations and minority statements on the decisions of the item. */
  readonly dissent: readonly Dissent[]
}

/** Another name of a body that the document itself defines: "Sundhedssamarbejdsudvalget (SSU)". */
export interface BodyAlias {
  readonly alias: string
  readonly body: string
  /** `definition`: in brackets after the name; `initials`: an abbreviation that spells the name's parts; `legend`: "KB = …". */
  readonly source: 'definition' | 'initials' | 'legend'
  readonly position: Position
}

/** One parsed file: the JSON contract `minutes.parse/1`. */
export interface ParsedDocument {
  readonly schema: 'minutes.parse/1'
  readonly source: Source
  readonly status: ReadStatus
  /** The first meeting; its `date` is `null` when the file holds several on different dates. */
  readonly meeting: Meeting
  readonly meetings: readonly Meeting[]
  readonly items: readonly AgendaItem[]
  readonly aliases: readonly BodyAlias[]
  readonly messages: readonly Message[]
}
