import type { Attendance, Meeting, Officers, Quorum } from '../model/document.ts'
import type { AttendanceNote, Person } from '../model/fact.ts'
import type { Position } from '../model/position.ts'
import { type PositionRow, toPosition } from './provenance.ts'
import type { Store } from './store.ts'

/** Who was there, as the document lists them. */
export function storedAttendance(store: Store, meeting: string): Attendance {
  const rows = store.all<Person & { presence: string }>(
    `SELECT presence, name, party, role FROM attendance
     WHERE meeting_id = (SELECT id FROM meetings WHERE ref = ?) ORDER BY id`,
    meeting,
  )
  const of = (presence: string) =>
    rows.filter((row) => row.presence === presence).map(({ name, party, role }) => ({ name, party, role }))
  return { present: of('present'), absent: of('absent'), guests: of('guest') }
}

/** Who led the meeting and wrote it down, and who was there in part or in another's place: as `parse` prints it. */
export type Roles = Officers & Pick<Meeting, 'attendance'>

interface NoteRow extends Omit<AttendanceNote, 'disqualified' | 'position'>, PositionRow {
  readonly disqualified: number
}

/** By the reference of the meeting. */
export function rolesOf(store: Store, meeting: string): Roles {
  const known = store.get<Officers>('SELECT chair, minute_taker AS minuteTaker FROM meetings WHERE ref = ?', meeting)
  const notes = store.all<NoteRow>(
    `SELECT name, party, presence, from_item AS fromItem, to_item AS toItem, "from", "to", disqualified,
       stands_in_for AS standsInFor, quote, page, line, end_page, end_line
     FROM attendance_notes WHERE meeting_id = (SELECT id FROM meetings WHERE ref = ?) ORDER BY ordinal`,
    meeting,
  )
  const attendance = notes.map(({ page, line, end_page, end_line, disqualified, ...note }) => ({
    ...note,
    disqualified: disqualified !== 0,
    position: toPosition({ page, line, end_page, end_line }),
  }))
  return { chair: known?.chair ?? null, minuteTaker: known?.minuteTaker ?? null, attendance }
}

/** Who could vote, as the minutes say (beslutningsdygtighed); `null` when they do not. */
export function storedQuorum(store: Store, meeting: string): Quorum | null {
  const row = store.get<{
    quorate: number | null
    represented: number | null
    proxies: number | null
    text: string
    place: string
  }>(
    `SELECT quorate, represented, proxies, quorum AS text, quorum_place AS place FROM meetings
     WHERE ref = ? AND quorum IS NOT NULL`,
    meeting,
  )
  if (!row) return null
  const { quorate, place, ...rest } = row
  return { quorate: quorate === null ? null : quorate !== 0, ...rest, position: JSON.parse(place) as Position }
}
