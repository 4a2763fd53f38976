import type { Block } from '../model/block.ts'
import type { Position } from '../model/position.ts'
import type { ItemPurpose, SectionRole } from '../model/tree.ts'

export type { ItemPurpose }

/** Another meeting begins in the same document; what follows, up to its first item, is its front matter. */
export interface MeetingToken {
  readonly type: 'meeting'
}

/** The head of an agenda item: everything after it, up to the next, belongs to the item. */
export interface ItemToken {
  readonly type: 'item'
  readonly number: string | null
  readonly title: string | null
  readonly heading: string
  readonly closed: boolean
  readonly purpose: ItemPurpose | null
  readonly owner: string | null
  /** Time slot as printed. */
  readonly slot: string | null
  /** In minutes. */
  readonly duration: number | null
  readonly caseNumber: string | null
  /** Index of the meeting in the document, from 0. */
  readonly meeting: number
  readonly position: Position
}

/** A printed section label. Text after it on the same line follows as a `text` token. */
export interface SectionToken {
  readonly type: 'section'
  readonly role: SectionRole
  /** As printed; `null` where text begins below a list without one. */
  readonly label: string | null
  readonly body: string | null
  readonly date: string | null
  readonly position: Position
}

/** Body text of whatever is open. */
export interface TextToken {
  readonly type: 'text'
  readonly block: Block
}

/** Text after the last item that closes the meeting: end time, minute taker, signatures. */
export interface TailToken {
  readonly type: 'tail'
  readonly block: Block
}

/** Text that belongs to no item: table of contents, group heading, repeated heading, running header, web chrome. */
export interface FurnitureToken {
  readonly type: 'furniture'
  readonly block: Block
  readonly reason: 'contents' | 'group' | 'repeat' | 'page'
}

export type Token = MeetingToken | ItemToken | SectionToken | TextToken | TailToken | FurnitureToken

/** A place where an item might begin, and what became of it: shown by `inspect --stage headings`. */
export interface CandidateShown {
  readonly form: string
  readonly number: string | null
  readonly text: string
  readonly position: Position
  readonly score: number
  readonly taken: boolean
  readonly reason: string
}

export interface Headings {
  readonly tokens: readonly Token[]
  /** Every place where an item might begin, for a person to look at; made when asked for. */
  readonly candidates: () => readonly CandidateShown[]
}
