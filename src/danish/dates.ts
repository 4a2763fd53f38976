import { isoDate, monthNumber, weekdayOf } from './calendar.ts'
import type { DateForm } from './date-forms.ts'
import { type DateLeadIn, dateLeadIn } from './date-lead-in.ts'
import { dateFormsAt, endOfDigits, nextDatePlace } from './date-places.ts'
import { codeAt, isDigit, isSpace } from './letters.ts'
import { misspeltMonth } from './misspelt-months.ts'

/** A date as it stands in a text. */
export interface DateFound {
  /** ISO; `null` when the year is missing, or two readings are possible and neither weekday nor "den" tells which ("11.10.17"). */
  readonly iso: string | null
  /** Every reading of the printed numbers, the usual Danish order first; empty when the year is missing. */
  readonly readings: readonly string[]
  readonly month: number
  readonly day: number
  /** Last day of a meeting over several days ("26. og 27. april 2014"), ISO. */
  readonly lastDay: string | null
  /** Printed weekday, 0 for Monday; a check on `iso`, never a source of it. */
  readonly weekday: number | null
  /** Offsets in the text: from the weekday or "den" before the date to the end of the date. */
  readonly start: number
  readonly end: number
}

/** Between two days, each with its month: ` - `, ` til `; not `, `. */
const UNTIL = /^ ?(?:-|–|til|og) ?$/

/**
 * All dates printed in a text, in order.
 *
 * `findDates('Tirsdag den 15. marts 2022 kl. 12')[0]` has `iso: '2022-03-15'`, `weekday: 1`, `start: 0`, `end: 26`.
 * Impossible days ("31. april") are no dates.
 */
export function findDates(text: string): readonly DateFound[] {
  let found: DateFound[] | null = null
  let from = 0
  let at = nextDatePlace(text, 0)
  while (at >= 0) {
    const forms = dateFormsAt(text, at)
    const match = forms.length > 0 && !continuesNumber(text, at, from) ? matchAt(text, at, forms) : null
    const date = match && read(match)
    if (date) {
      found ??= []
      found.push(withLeadIn(date, text, found.at(-1)?.end ?? 0))
    }
    if (match) from = match.end
    at = nextDatePlace(text, match?.end ?? (isDigit(codeAt(text, at)) ? endOfDigits(text, at) : at + 1))
  }
  if (found === null) return NO_DATES
  return found.length > 1 ? joinSpans(found, text) : found
}

const NO_DATES: readonly DateFound[] = []

/** The one date that a text is: `readDate('den 26-03-2019')`; `null` when there is none, or more than a date. */
export function readDate(text: string): DateFound | null {
  const [date] = findDates(text)
  if (!date) return null
  return /^\W*$/.test(text.slice(0, date.start) + text.slice(date.end)) ? date : null
}

/** Whether the printed weekday is that of the date; `true` when none is printed. */
export function weekdayAgrees({ iso, weekday }: DateFound): boolean {
  return iso === null || weekday === null || weekdayOf(iso) === weekday
}

/** Does the number at an offset go on with another: `2018` in `330-2018-3619`? */
function continuesNumber(text: string, at: number, lastEnd: number): boolean {
  return at > 1 && lastEnd !== at - 1 && CONTINUING.includes(text.charAt(at - 1)) && isDigit(codeAt(text, at - 2))
}

/** Marks inside numbers. */
const CONTINUING = '.,/-'

interface FormMatch {
  readonly form: DateForm
  readonly match: RegExpExecArray
  readonly start: number
  readonly end: number
}

function matchAt(text: string, start: number, forms: readonly DateForm[]): FormMatch | null {
  for (const form of forms) {
    form.pattern.lastIndex = start
    const match = form.pattern.exec(text)
    if (match) return { form, match, start, end: start + match[0].length }
  }
  return null
}

function read({ form, match, start, end }: FormMatch): DateFound | null {
  const { places } = form
  const printedDay = match[places.day] ?? ''
  const printedMonth = match[places.month] ?? ''
  const printedYear = places.year > 0 ? match[places.year] : undefined
  const day = Number(printedDay)
  const month = isDigit(codeAt(printedMonth, 0)) ? Number(printedMonth) : monthOf(printedMonth, form)
  if (month === null) return null
  if (printedYear === undefined)
    return isoDate(2020, month, day)
      ? { iso: null, readings: [], month, day, lastDay: null, weekday: null, start, end }
      : null
  const year = fullYear(printedYear)
  const usual = isoDate(year, month, day)
  // "25.08.27" is 25 August 2027 or, as some print it, 27 August 2025; a single digit ("4.5.21") is no year.
  const mayBeTurned = form.id === 'numeric-short' && day < 30 && printedDay.length === 2
  const turned = mayBeTurned ? isoDate(fullYear(printedDay), month, Number(printedYear)) : null
  const readings = readingsOf(usual, turned)
  const [first] = readings
  if (first === undefined) return null
  const last = places.last > 0 ? match[places.last] : undefined
  const lastDay = last === undefined ? null : isoDate(year, month, Number(last))
  const iso = readings.length === 1 ? first : null
  return { iso, readings, month, day: Number(first.slice(8)), lastDay, weekday: null, start, end }
}

function monthOf(printed: string, { family }: DateForm): number | null {
  return family === 'misspelt' ? misspeltMonth(printed) : monthNumber(printed)
}

function readingsOf(usual: string | null, turned: string | null): readonly string[] {
  if (usual === null) return turned === null ? [] : [turned]
  return turned === null || turned === usual ? [usual] : [usual, turned]
}

/** Two digits are a year from 1960 to 2059. */
export function fullYear(printed: string): number {
  const year = Number(printed)
  return year >= 100 ? year : year < 60 ? 2000 + year : 1900 + year
}

function withLeadIn(date: DateFound, text: string, from: number): DateFound {
  const lead = dateLeadIn(text, date.start, Math.max(from, date.start - LONGEST_LEAD_IN))
  if (lead.start === date.start) return date
  // In "tors-fredag" and "lørdag-søndag" the weekday belongs to the last day.
  const isRange = date.lastDay !== null || followsDash(text, lead.start)
  const weekday = isRange ? null : lead.weekday
  const iso = date.iso ?? completed(date, lead, weekday)
  const { readings, month, lastDay, end } = date
  const day = iso ? Number(iso.slice(8)) : date.day
  return { iso, readings, month, day, lastDay, weekday, start: lead.start, end }
}

function followsDash(text: string, at: number): boolean {
  let end = at
  while (isSpace(codeAt(text, end - 1))) end--
  return end > 0 && DASHES.includes(text.charAt(end - 1))
}

const DASHES = '-–'
const LONGEST_LEAD_IN = 40

/**
 * The year printed before the day, or the reading that falls on the printed weekday. "den 11.10.17" is read as Danes
 * write it, day first (20 documents of the survey against 1 with the year first); without "den" it stays open.
 */
function completed(date: DateFound, { year, den }: DateLeadIn, weekday: number | null): string | null {
  if (date.readings.length === 0) return year ? isoDate(year, date.month, date.day) : null
  const [reading, ...others] = date.readings.filter((r) => weekday === null || weekdayOf(r) === weekday)
  return reading && (den || (others.length === 0 && weekday !== null)) ? reading : null
}

/** "30. maj - 1. juni 2014" is one date with a last day. */
function joinSpans(found: readonly DateFound[], text: string): readonly DateFound[] {
  const joined: DateFound[] = []
  for (const date of found) {
    const previous = joined.at(-1)
    const iso = previous && spanStart(previous, date, text)
    if (previous && iso)
      joined[joined.length - 1] = { ...previous, iso, readings: [iso], lastDay: date.iso, end: date.end }
    else joined.push(date)
  }
  return joined
}

function spanStart(first: DateFound, last: DateFound, text: string): string | null {
  if (first.iso || first.readings.length || !last.iso || !UNTIL.test(text.slice(first.end, last.start))) return null
  const iso = isoDate(Number(last.iso.slice(0, 4)), first.month, first.day)
  return iso && iso < last.iso ? iso : null
}
