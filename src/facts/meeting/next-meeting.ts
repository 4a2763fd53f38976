import { isoDate, weekdayOf } from '../../danish/calendar.ts'
import { type DateFound, findDates } from '../../danish/dates.ts'
import { findTimes } from '../../danish/times.ts'
import type { Meeting } from '../../model/document.ts'
import type { Front } from './title-lines.ts'

/** `Næste møde: `, `Næste bestyrelsesmøde er`, `Næste møde i X er planlagt til`; not `til næste møde` in mid-sentence. */
const NEXT =
  /(?:^|[.!?:]\s+)(?:datoe?r? for |tid for )?næste (?:ordinære )?[A-Za-zÀ-ɏ]*møder?(?![A-Za-zÀ-ɏ])(?<rest>.*)$/iu

/** The next meeting that the document announces; a missing year is that of the first such day after this meeting. */
export function nextMeeting({ passages }: Front, date: string | null): Meeting['nextMeeting'] {
  for (let index = passages.length - 1; index >= 0; index--) {
    const text = passages[index]?.text ?? ''
    if (!text.includes('æste') && !text.includes('ÆSTE')) continue
    const rest = NEXT.exec(text)?.groups?.rest
    if (rest === undefined) continue
    const below = rest.replace(/\W/g, '') === '' ? passages[index + 1] : undefined
    const found = dateIn(rest, date) ?? (below ? dateIn(below.text, date) : null)
    if (found) return found
  }
  return null
}

function dateIn(text: string, after: string | null): Meeting['nextMeeting'] {
  const [found] = findDates(text)
  if (!found) return null
  const date = found.iso ?? firstAfter(found, after)
  if (!date) return null
  const time = findTimes(text.slice(found.end))[0]
  return { date, start: time?.from ?? null, end: time?.to ?? null }
}

/** The day's first occurrence after the meeting; not when the printed weekday contradicts it. */
function firstAfter({ readings, month, day, weekday }: DateFound, after: string | null): string | null {
  if (!after || readings.length) return null
  const year = Number(after.slice(0, 4))
  const next = [isoDate(year, month, day), isoDate(year + 1, month, day)].find((d) => d !== null && d > after) ?? null
  return next && (weekday === null || weekdayOf(next) === weekday) ? next : null
}
