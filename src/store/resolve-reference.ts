import { MinutesError } from '../errors.ts'
import { resolveBody } from './bodies.ts'
import { listMeetings, type MeetingSummary, meetingAt } from './list-meetings.ts'
import type { Store } from './store.ts'

/** What a reference points to: a meeting, one of its items, or a fact of an item. */
export interface Reference {
  readonly meeting: string
  /** Ordinal of the item ("#2"), or `null` for the whole meeting. */
  readonly item: number | null
  /** Mark and number of a fact of the item ("1" for a decision, "a1" for an action …), or `null`. */
  readonly fact: string | null
}

/** `fu-2022-03-15`, `fu-2022-03-15#2.1`; not `#2`. */
const REFERENCE = /^(?<meeting>[^#]+)(?:#(?<item>\d+)(?:\.(?<fact>[avb]?\d+))?)?$/
/** `FU-2022-03-15`, `Klimaudvalget 2021-05-03`; not `FU`. */
const BODY_AND_DATE = /^(?<body>.+?)[- ](?<date>\d{4}-\d{2}-\d{2})$/

/** Splits a reference; throws `usage` when it has another form. */
export function parseReference(text: string): Reference {
  const parts = REFERENCE.exec(text.trim())?.groups
  if (!parts?.meeting)
    throw new MinutesError(
      'usage',
      `"${text}" is no reference`,
      'A reference looks like fu-2022-03-15, fu-2022-03-15#2 or fu-2022-03-15#2.1',
    )
  return { meeting: parts.meeting, item: parts.item ? Number(parts.item) : null, fact: parts.fact ?? null }
}

/** The meeting that a reference names, also when the body is written in another way ("FU-2022-03-15"). */
export function findMeeting(store: Store, reference: string): MeetingSummary {
  const meeting = meetingAt(store, reference) ?? byBodyAndDate(store, reference)
  if (!meeting) throw new MinutesError('not-found', `there is no meeting ${reference}`, 'See them all: minutes list')
  return meeting
}

function byBodyAndDate(store: Store, reference: string): MeetingSummary | undefined {
  const parts = BODY_AND_DATE.exec(reference)?.groups
  if (!parts?.body || !parts.date) return undefined
  const { id } = resolveBody(store, parts.body)
  return listMeetings(store, { bodyId: id, since: parts.date, until: parts.date, limit: 1 }).rows[0]
}

/** Every file that holds the text of a meeting: the one that speaks for it first, one that is gone after its copies. */
export function sourcesOf(store: Store, meeting: string): readonly string[] {
  return store
    .all<{ path: string }>(
      `SELECT f.path FROM meetings m JOIN documents c ON c.id = m.document_id
       JOIN documents d ON d.text_key = c.text_key JOIN files f ON f.document_id = d.id
       WHERE m.ref = ? ORDER BY d.current DESC, f.change = 'missing', f.path`,
      meeting,
    )
    .map((row) => row.path)
}

/** Keys of the items of a meeting, in order; with `ordinal` only that one (or the one with that printed number). */
export function itemKeys(store: Store, meeting: string, ordinal: number | null): readonly number[] {
  const items = store.all<{ id: number; ordinal: number; number: string | null }>(
    'SELECT id, ordinal, number FROM items WHERE meeting_id = (SELECT id FROM meetings WHERE ref = ?) ORDER BY ordinal',
    meeting,
  )
  if (ordinal === null) return items.map((item) => item.id)
  const wanted =
    items.find((item) => item.ordinal === ordinal) ??
    items.find((item) => item.number !== null && Number(item.number) === ordinal)
  if (wanted) return [wanted.id]
  throw new MinutesError('not-found', `${meeting} has no item ${ordinal}`, `See its items: minutes show ${meeting}`)
}
