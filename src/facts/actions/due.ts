import { isoDate, MONTH_NAMES, monthNumber } from '../../danish/calendar.ts'
import { findDates } from '../../danish/dates.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import type { Meeting } from '../../model/document.ts'

/** What makes the date behind it a deadline: `senest`, `inden`, `frist: `; not `siden`. */
const BEFORE_DATE =
  /(?:senest|inden|før|frist(?:en)?(?:\s+(?:er|for\s+[^.,]*?er))?|deadline(?:\s+(?:er|for\s+[^.,]*?er))?|til\s+mødet|på\s+mødet|klar\s+til)\s*:?\s*$/iu
/** `inden udgangen af februar`, `ultimo marts`; the month is group 1, a year may follow; not `inden februar`. */
const END_OF_MONTH = inLatin(
  `(?:(?:inden\\s+|ved\\s+)?udgangen\\s+af|ultimo)\\s+(${MONTH_NAMES})(?:\\s+(\\d{4}))?`,
  'iu',
)
/** `på næste møde`, `til næste møde`, `inden næste bestyrelsesmøde`; not `på et møde`. */
const NEXT_MEETING = inLatin(/(?:på|til|inden|før)\s+(?:det\s+)?(?:næste|førstkommende)\s+\p{L}*møde/iu)

/**
 * The day by which something is to be done, ISO; `null` when the sentence sets no date that can be known.
 *
 * A date without year is the first such day on or after the meeting: "senest 8. april" of a meeting in March 2024 is
 * 2024-04-08. "På næste møde" is the next meeting, when the minutes give its date.
 */
export function dueDate(sentence: string, meeting: Meeting): string | null {
  const end = END_OF_MONTH.exec(sentence)
  const month = end?.[1] === undefined ? null : monthNumber(end[1])
  if (month !== null) return lastDayOf(month, end?.[2] ? Number(end[2]) : null, meeting.date)
  const found = findDates(sentence).find((d) => BEFORE_DATE.test(sentence.slice(0, d.start)))
  if (found) return found.iso ?? (found.readings.length > 0 ? null : firstAfter(meeting.date, found.month, found.day))
  return NEXT_MEETING.test(sentence) ? (meeting.nextMeeting?.date ?? null) : null
}

function lastDayOf(month: number, year: number | null, meetingDate: string | null): string | null {
  const y = year ?? yearFor(meetingDate, month, 28)
  if (y === null) return null
  return [31, 30, 29, 28].map((day) => isoDate(y, month, day)).find((d) => d !== null) ?? null
}

function firstAfter(meetingDate: string | null, month: number, day: number): string | null {
  const year = yearFor(meetingDate, month, day)
  return year === null ? null : isoDate(year, month, day)
}

function yearFor(meetingDate: string | null, month: number, day: number): number | null {
  if (meetingDate === null) return null
  const [year = 0, m = 0, d = 0] = meetingDate.split('-').map(Number)
  return month > m || (month === m && day >= d) ? year : year + 1
}
