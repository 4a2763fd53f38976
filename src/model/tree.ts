import type { Block } from './block.ts'
import type { Position } from './position.ts'

/** What a section is for, whatever its printed label says. */
export const SECTION_ROLES = [
  'intro',
  'summary',
  'background',
  'recommendation',
  'decision',
  'attachments',
  'finances',
  'legal',
  'hearing',
  'remarks',
  'history',
  'process',
  'competence',
  'absence',
  'dissent',
  'discussion',
  'other',
] as const

export type SectionRole = (typeof SECTION_ROLES)[number]

/** What an item is on the agenda for: its type code "(B)", "(O)", "(D)" or the word. */
export type ItemPurpose = 'decision' | 'information' | 'discussion'

/** A part of an agenda item under one printed label (afsnit). `intro`, without label, is what stands before the first. */
export interface SectionNode {
  readonly type: 'section'
  readonly role: SectionRole
  /** The label as printed, without colon; `null` for the intro. */
  readonly label: string | null
  /** The body that the label names ("Beslutning i Økonomiudvalget den 3. maj 2021"). */
  readonly body: string | null
  /** ISO date that the label names. */
  readonly date: string | null
  /** The body text, label excluded. */
  readonly blocks: readonly Block[]
  /** From the label to the last line. */
  readonly position: Position
}

/** An agenda item (dagsordenspunkt). */
export interface ItemNode {
  readonly type: 'item'
  /** As printed, without "Punkt", dots and colons; `null` when unnumbered. Never sort by it. */
  readonly number: string | null
  /** Order in the document, from 1. */
  readonly ordinal: number
  /** Full title, wrapped lines joined, tags such as "(B)" or "Åbent" taken off; `null` when none is printed. */
  readonly title: string | null
  /** The heading as printed, with number and tags. */
  readonly heading: string
  readonly closed: boolean
  readonly purpose: ItemPurpose | null
  /** Who presents it, as its title says: "v. Poul Riisager". */
  readonly owner: string | null
  /** Time slot printed with the title: "kl. 09.30-09.35". */
  readonly slot: string | null
  /** Minutes set aside, printed with the title: 15 of "(15 min.)". */
  readonly duration: number | null
  readonly caseNumber: string | null
  readonly sections: readonly SectionNode[]
  readonly position: Position
}

/** A meeting as it stands in the document: what is before the items, the items, what is after them. */
export interface MeetingNode {
  readonly type: 'meeting'
  readonly ordinal: number
  /** Header, attendance, overview: everything before the first item. */
  readonly front: readonly Block[]
  readonly items: readonly ItemNode[]
  /** What closes the meeting after the last item: end time, minute taker, signatures. */
  readonly tail: readonly Block[]
}

/** A whole document. `furniture` holds what is no text of the meeting (running headers, table of contents, web chrome). */
export interface DocumentNode {
  readonly type: 'document'
  readonly meetings: readonly MeetingNode[]
  readonly furniture: readonly Block[]
}
