import { isoDate, MONTHS, monthNumber, WEEKDAYS, weekdayOf } from './calendar.ts'
import { DATE_FORMS, type DateForm } from './date-forms.ts'

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

/** Where a number begins that what follows may make a date; month names begin the forms without day first. */
const STEM = `(?:${MONTHS.flatMap(([name = '']) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()].map((n) => n.slice(0, 3))).join('|')})`
const GOES_ON = `(?:[-–/]|og|til|${STEM}|\\d)`
/** `15` of `15. marts`, of `15/3`, `okt` of `Oktober 3`; not `15` of `15 sager` or `B15`. */
const ANCHOR = new RegExp(
  `(?<![\\dA-ZÆØÅ])(?<!§ ?)\\d(?=\\d{0,3}\\.?[ \\t\\u00a0]{0,3}${GOES_ON})|(?<![a-zæøåA-ZÆØÅ])${STEM}`,
  'g',
)

/** `18-` before a number that continues another ("330-2018-3619"). */
const CONTINUES = /\d[.,/-]$/

const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})(?:en|s)?`
const DEN = '(?:den|dem|d\\.?)'
/** `tirsdag den `, `År 2009, mandag den `, `d.`; not `sommerdag `. */
const LEAD_IN = new RegExp(
  `(?:(?<![a-zæøå])år (?<year>\\d{4}),?\\s*)?(?:(?<![a-zæøå])${WEEKDAY}[,.]?\\s*)?(?:(?<![a-zæøå])${DEN}[ \\t\\u00a0]*)?$`,
  'i',
)
/** How the words before a date end when they belong to it. */
const LEADS_IN = new RegExp(`(?:dag(?:en|s)?[,.]?|${DEN}|\\d{4},?)\\s*$`, 'i')
/** ` - ` between two days, each with its month; not `, `. */
const UNTIL = /^ ?(?:-|–|til|og) ?$/

/**
 * All dates printed in a text, in order.
 *
 * `findDates('Tirsdag den 15. marts 2022 kl. 12')[0]` has `iso: '2022-03-15'`, `weekday: 1`, `start: 0`, `end: 26`.
 * Impossible days ("31. april") are no dates.
 */
export function findDates(text: string): readonly DateFound[] {
  if (!/\d/.test(text)) return []
  const found: DateFound[] = []
  let from = 0
  ANCHOR.lastIndex = 0
  for (let anchor = ANCHOR.exec(text); anchor; anchor = ANCHOR.exec(text)) {
    if (continuesNumber(text, anchor.index, from)) continue
    const match = matchAt(text, anchor.index)
    if (!match) continue
    from = match.end
    ANCHOR.lastIndex = from
    const date = read(match)
    if (date) found.push(withLeadIn(date, text, found.at(-1)?.end ?? 0))
  }
  return found.length > 1 ? joinSpans(found, text) : found
}

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

function continuesNumber(text: string, index: number, lastEnd: number): boolean {
  return lastEnd !== index - 1 && CONTINUES.test(text.slice(Math.max(0, index - 2), index))
}

interface FormMatch {
  readonly form: DateForm
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly start: number
  readonly end: number
}

const NAME_FIRST = DATE_FORMS.filter((form) => form.id === 'month-first')
const NUMBER_FIRST = DATE_FORMS.filter((form) => form.id !== 'month-first')

function matchAt(text: string, start: number): FormMatch | null {
  for (const form of /\d/.test(text.charAt(start)) ? NUMBER_FIRST : NAME_FIRST) {
    form.pattern.lastIndex = start
    const match = form.pattern.exec(text)
    if (match?.groups) return { form, groups: match.groups, start, end: start + match[0].length }
  }
  return null
}

function read({ form, groups, start, end }: FormMatch): DateFound | null {
  const day = Number(groups.day)
  const month = monthNumber(groups.month ?? '') ?? Number(groups.month)
  const year = groups.year === undefined ? null : fullYear(groups.year)
  const base = { month, day, weekday: null, start, end }
  if (year === null) {
    return isoDate(2020, month, day) ? { ...base, iso: null, readings: [], lastDay: null } : null
  }
  const readings = [isoDate(year, month, day)]
  // "25.08.27" is 25 August 2027 or, as some print it, 27 August 2025.
  if (form.id === 'numeric-short' && day < 30)
    readings.push(isoDate(fullYear(groups.day ?? ''), month, Number(groups.year)))
  const possible = [...new Set(readings.filter((r) => r !== null))]
  const [first] = possible
  if (!first) return null
  const lastDay = groups.last === undefined ? null : isoDate(year, month, Number(groups.last))
  const iso = possible.length === 1 ? first : null
  return { ...base, day: Number(first.slice(8)), iso, readings: possible, lastDay }
}

/** Two digits are a year from 1960 to 2059. */
function fullYear(printed: string): number {
  const year = Number(printed)
  return year >= 100 ? year : year < 60 ? 2000 + year : 1900 + year
}

function withLeadIn(date: DateFound, text: string, from: number): DateFound {
  const before = text.slice(Math.max(from, date.start - 40), date.start)
  const lead = LEADS_IN.test(before) ? LEAD_IN.exec(before) : null
  if (!lead?.groups) return date
  const start = date.start - lead[0].length
  // In "tors-fredag" and "lørdag-søndag" the weekday belongs to the last day.
  const isRange = /[-–]\s*$/.test(before.slice(0, lead.index)) || date.lastDay !== null
  const weekday = isRange || !lead.groups.weekday ? null : WEEKDAYS.indexOf(lead.groups.weekday.toLowerCase())
  const iso =
    date.iso ?? completed(date, { year: lead.groups.year, weekday, den: /(?:den|dem|d\.?)\s*$/i.test(lead[0]) })
  return { ...date, start, weekday, iso, ...(iso && { day: Number(iso.slice(8)) }) }
}

/**
 * The year printed before the day, or the reading that falls on the printed weekday. "den 11.10.17" is read as Danes
 * write it, day first (20 documents of the survey against 1 with the year first); without "den" it stays open.
 */
function completed(date: DateFound, lead: Lead): string | null {
  if (date.readings.length === 0) return lead.year ? isoDate(Number(lead.year), date.month, date.day) : null
  const fitting = date.readings.filter((r) => lead.weekday === null || weekdayOf(r) === lead.weekday)
  const [reading, ...others] = fitting
  return reading && (lead.den || (others.length === 0 && lead.weekday !== null)) ? reading : null
}

interface Lead {
  readonly year: string | undefined
  readonly weekday: number | null
  /** "den" or "d." stands before the day. */
  readonly den: boolean
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
