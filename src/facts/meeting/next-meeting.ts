import { isoDate, weekdayOf } from '../../danish/calendar.ts'
import { type DateFound, findDates } from '../../danish/dates.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { findTimes } from '../../danish/times.ts'
import type { Meeting } from '../../model/document.ts'
import type { Front } from './title-lines.ts'

/** `Næste møde: `, `Næste bestyrelsesmøde er`, `Næste møde i X er planlagt til`, `Vi mødes igen den`; not `til næste møde` in mid-sentence. */
const NEXT =
  /(?:^|[.!?:]\s+)(?:(?:datoe?r? for |tid for )?næste (?:ordinære )?[A-Za-zÀ-ɏ]*møder?|kommende møder|vi (?:mødes|ses) (?:igen|næste gang))(?![A-Za-zÀ-ɏ])(?<rest>.*)$/iu

const TELLS_NEXT = new Topic(NEXT)
/** Looked for first: `Næste møde`, `Kommende møder`, `Vi ses igen`; not `Mødet`. */
const SAYS_NEXT = /næste|kommende møder|igen/i

/** The date first told is no longer that of the meeting: `flyttes fra den 9. til den 16. maj`, `er rykket til`; not `er den 16. maj`. */
const MOVED = /(?<![a-zæøå])(?:flyt(?:te)?t?e?s?|ryk(?:ke)?(?:t|s|r)?|udsæt(?:tes)?|udsat|ændre(?:t|s))(?![a-zæøå])/i
/** Before the day that it is moved to: `flyttes til `, `til: `; not `til maj `. */
const TO = /(?<![a-zæøå])til[\s:]*$/i
/** `Næste møde den 3. maj er aflyst`, `Mødet aflyses`; not `aflysning`. */
const CANCELLED = /(?<![a-zæøå])(?:er|bliver|blev) aflyst|(?<![a-zæøå])aflyses/i
/** `aflyst. Næste`, `maj! Husk`; not `kl. 19`. */
const SENTENCE_END = /[.!?]\s+(?=[A-ZÆØÅ])/

/** The next meeting that the document announces; a missing year is that of the first such day after this meeting. */
export function nextMeeting({ passages, lines }: Front, date: string | null): Meeting['nextMeeting'] {
  const { texts, topics } = passages
  for (let index = texts.length - 1; index >= 0; index--) {
    if (!TELLS_NEXT.isIn(topics[index] ?? 0)) continue
    const rest = NEXT.exec(texts[index] ?? '')?.groups?.rest
    if (rest === undefined) continue
    const below = rest.replace(/\W/g, '') === '' ? texts[index + 1] : undefined
    const found = dateIn(rest, date) ?? (below === undefined ? null : dateIn(below, date))
    if (found) return found
  }
  return inHeader(lines, date)
}

/** "Næste møde: 4/9" among the labels at the top; a site may print there what was next when its page was made. */
function inHeader(lines: Front['lines'], date: string | null): Meeting['nextMeeting'] {
  for (const [i, { text }] of lines.entries()) {
    const rest = SAYS_NEXT.test(text) ? NEXT.exec(text)?.groups?.rest : undefined
    const below = rest?.replace(/\W/g, '') === '' ? lines[i + 1]?.text : undefined
    const found = rest === undefined ? null : dateIn(below ?? rest, date)
    if (found?.date && date !== null && found.date > date) return found
  }
  return null
}

function dateIn(text: string, after: string | null): Meeting['nextMeeting'] {
  const dates = findDates(text)
  const said = dates[0] ? sentenceAround(text, dates[0].start) : ''
  const found = MOVED.test(said) ? movedTo(dates, text) : dates[0]
  if (!found || CANCELLED.test(said)) return null
  const date = found.iso ?? firstAfter(found, after)
  if (!date) return null
  const [rest = ''] = text.slice(found.end).split(SENTENCE_END)
  const time = findTimes(rest)[0]
  return { date, start: time?.from ?? null, end: time?.to ?? null }
}

/** The day behind "til"; "fra den 9. til den 16. maj" is printed like a span. */
function movedTo(dates: readonly DateFound[], text: string): DateFound | undefined {
  const [first] = dates
  if (first?.lastDay) return { ...first, iso: first.lastDay }
  return dates.find((d) => TO.test(text.slice(0, d.start)))
}

function sentenceAround(text: string, offset: number): string {
  const after = text.slice(offset).search(SENTENCE_END)
  const before = text.slice(0, offset).split(SENTENCE_END).at(-1) ?? ''
  return before + (after < 0 ? text.slice(offset) : text.slice(offset, offset + after))
}

/** The day's first occurrence after the meeting; not when the printed weekday contradicts it. */
function firstAfter({ readings, month, day, weekday }: DateFound, after: string | null): string | null {
  if (!after || readings.length) return null
  const year = Number(after.slice(0, 4))
  const next = [isoDate(year, month, day), isoDate(year + 1, month, day)].find((d) => d !== null && d > after) ?? null
  return next && (weekday === null || weekdayOf(next) === weekday) ? next : null
}
