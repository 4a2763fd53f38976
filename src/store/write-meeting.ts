import { nameInArchive } from '../danish/bodies.ts'
import type { Meeting } from '../model/document.ts'
import type { Person } from '../model/fact.ts'
import { bodyId, learnAlias } from './bodies.ts'
import type { Store } from './store.ts'

/** Where a meeting belongs: its document, its place in it, and the reference it would like to have. */
interface MeetingKeys {
  readonly document_id: number
  readonly ordinal: number
  readonly base_ref: string
}

/** Stores the head of a meeting and who was there; returns its key. */
export function writeMeeting(store: Store, meeting: Meeting, { document_id, ordinal, base_ref }: MeetingKeys): number {
  const { body, acronym, nextMeeting, quorum } = meeting
  const name = nameInArchive(meeting)
  const id = store.insert('meetings', {
    document_id,
    ordinal,
    base_ref,
    body_id: name === null ? null : bodyId(store, name),
    body,
    body_source: meeting.bodySource,
    organisation: meeting.organisation,
    acronym,
    kind: meeting.kind,
    title: meeting.title,
    date: meeting.date,
    date_source: meeting.dateSource,
    date_inferred: meeting.dateInferred,
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    case_number: meeting.caseNumber,
    chair: meeting.chair,
    minute_taker: meeting.minuteTaker,
    next_date: nextMeeting?.date ?? null,
    next_start: nextMeeting?.start ?? null,
    next_end: nextMeeting?.end ?? null,
    quorate: quorum === null || quorum.quorate === null ? null : Number(quorum.quorate),
    represented: quorum?.represented ?? null,
    proxies: quorum?.proxies ?? null,
    quorum: quorum?.text ?? null,
    quorum_place: quorum ? JSON.stringify(quorum.position) : null,
  })
  if (name && acronym)
    learnAlias(store, { alias: acronym, body: name, source: 'acronym', documentId: document_id, position: null })
  writePeople(store, { id, presence: 'present', people: meeting.present })
  writePeople(store, { id, presence: 'absent', people: meeting.absent })
  writePeople(store, { id, presence: 'guest', people: meeting.guests })
  writeNotes(store, id, meeting.attendance)
  return id
}

function writePeople(store: Store, at: { id: number; presence: string; people: readonly Person[] }): void {
  for (const { name, party, role } of at.people)
    store.insert('attendance', { meeting_id: at.id, presence: at.presence, name, party, role })
}

function writeNotes(store: Store, meeting_id: number, notes: Meeting['attendance']): void {
  for (const [i, note] of notes.entries()) {
    const { name, party, presence, fromItem, toItem, from, to, quote } = note
    const row = {
      meeting_id,
      ordinal: i + 1,
      name,
      party,
      presence,
      from_item: fromItem,
      to_item: toItem,
      from,
      to,
      disqualified: Number(note.disqualified),
      stands_in_for: note.standsInFor,
      quote,
    }
    store.insert('attendance_notes', row, note.position)
  }
}
