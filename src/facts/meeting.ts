import { ENGLISH_WEEKDAYS, WEEKDAYS, weekdayOf } from '../danish/calendar.ts'
import { weekdayAgrees } from '../danish/dates.ts'
import { type Meeting, NO_MEETING } from '../model/document.ts'
import { info, type Message, type Result, warning } from '../model/message.ts'
import type { MeetingNode } from '../model/tree.ts'
import { attendanceLists, attendanceOf } from './meeting/attendance.ts'
import { attendanceNotes } from './meeting/attendance-notes.ts'
import { type MeetingBody, meetingBody } from './meeting/body.ts'
import { meetingCaseNumber } from './meeting/case-number.ts'
import { meetingClock } from './meeting/clock.ts'
import { type MeetingDate, meetingDate } from './meeting/date.ts'
import { isOtherPaper, meetingKind } from './meeting/kind.ts'
import { nextMeeting } from './meeting/next-meeting.ts'
import { officersOf } from './meeting/officers.ts'
import { boardOf } from './meeting/organisation.ts'
import { meetingPlace } from './meeting/place.ts'
import { type Front, frontOf } from './meeting/title-lines.ts'
import { isOwn } from './sentence/deciders.ts'

/** What stands outside the text and may fill a field the document is silent on. */
export interface OutsideText {
  /** File name without folder. */
  readonly fileName: string
  /** Lines that the document repeats over or under its pages, page numbers aside. */
  readonly runningHeads?: readonly string[]
  /** The first meeting of the same document, whose head may stand for all. */
  readonly first?: Pick<Meeting, 'body' | 'bodySource' | 'organisation'> | undefined
  /** As the caller knows it, ISO. */
  readonly date?: string
  /** As the caller knows it. */
  readonly body?: string
}

/** Header fields of a meeting: body, kind, date, time, place, attendance. `null` where the document does not say. */
export function meetingFacts(node: MeetingNode, around: OutsideText): Result<Meeting> {
  const front = frontOf(node)
  const ofMeeting = !isOtherPaper(front)
  const { body, source: bodySource } = ofMeeting
    ? orOfDocument(meetingBody(front, around.runningHeads), around.first)
    : { body: null, source: null }
  const stated = meetingDate(front, { body, fileName: around.fileName, runningHeads: around.runningHeads ?? [] })
  const lists = attendanceLists(front)
  const { present, absent, guests } = attendanceOf(front, lists)
  const { chair, minuteTaker } = officersOf(front)
  // Only names that are there already: adding properties to a copy takes a hundred times as long.
  const known: Meeting = {
    ...NO_MEETING,
    body: body ?? around.body ?? null,
    bodySource: bodySource ?? (around.body ? 'option' : null),
    organisation: organisationOf(front, body, around.first),
    date: stated.date,
    present,
    absent,
    guests,
    chair,
    minuteTaker,
  }
  const { kind, title } = meetingKind(front, known)
  const found = kind === 'other' && (!ofMeeting || node.items.length === 0) ? withoutOwnDate(stated, ofMeeting) : stated
  const { date, dateSource } = dateOr(found, around.date)
  const { start, end } = meetingClock(front, found)
  const meeting: Meeting = {
    ...known,
    kind,
    title,
    date,
    dateSource,
    dateInferred: date ? null : found.inferred,
    start,
    end,
    place: meetingPlace(front, found),
    caseNumber: meetingCaseNumber(front),
    nextMeeting: nextMeeting(front, date),
  }
  const attendance = attendanceNotes(front, { lists, meeting })
  return { value: { ...meeting, attendance }, messages: messagesFor(meeting, found) }
}

/** A head printed once stands over all meetings below it; what they call themselves, "Bestyrelsen", may be short for it. */
function orOfDocument(own: MeetingBody, first: OutsideText['first']): MeetingBody {
  if (!first?.body) return own
  const short = own.body === null || (own.body.length < first.body.length && isOwn(own.body, first.body))
  return short ? { body: first.body, source: first.bodySource } : own
}

/** Whose board met; an association printed once stands over all meetings of its board. */
function organisationOf(front: Front, body: string | null, first: OutsideText['first']): string | null {
  return boardOf(front.titles, body) ?? (body !== null && body === first?.body ? first.organisation : null)
}

/** A page that only tells of meetings to come has no meeting whose date its sentences could name. */
function withoutOwnDate(found: MeetingDate, ofMeeting: boolean): MeetingDate {
  return found.source === 'title' || !ofMeeting ? { ...found, date: null, inferred: found.date } : found
}

/** What the document states comes first, then what the user says, then the file name. */
function dateOr(found: MeetingDate, option: string | undefined): Pick<Meeting, 'date' | 'dateSource'> {
  const stated = found.date !== null && found.source !== 'filename'
  if (option && !stated) return { date: option, dateSource: 'option' }
  return { date: found.date, dateSource: found.source }
}

function messagesFor(meeting: Meeting, { printed, line }: MeetingDate): readonly Message[] {
  const messages: Message[] = []
  const position = line?.position ?? null
  if (printed?.iso && printed.weekday !== null && !weekdayAgrees(printed)) {
    const actual = ENGLISH_WEEKDAYS[weekdayOf(printed.iso)] ?? ''
    const said = weekdayPrinted(WEEKDAYS[printed.weekday] ?? '', line?.text ?? '')
    messages.push(
      warning('weekday-mismatch', `${printed.iso} was a ${actual}, but the document says "${said}".`, position),
    )
  }
  if (!meeting.date) {
    const guess = meeting.dateInferred ? ` It may be ${meeting.dateInferred}.` : ''
    messages.push(info('no-date', `The document does not state the date of the meeting completely.${guess}`, position))
  }
  if (!meeting.body) messages.push(info('no-body', 'The document does not name the body that met.'))
  return messages
}

/** The weekday as the document has it: "Fredag", "FREDAG". */
function weekdayPrinted(name: string, text: string): string {
  const at = text.toLowerCase().indexOf(name)
  return at < 0 ? name : text.slice(at, at + name.length)
}
