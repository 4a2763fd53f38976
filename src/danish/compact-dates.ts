import { isoDate } from './calendar.ts'
import { type DateFound, fullYear } from './dates.ts'

/**
 * Six or eight digits alone: `Bestyrelsesmøde 240620`, `Udvalget 20190130`; not `nr. 240620`, `1-240620`, `24062020123`.
 */
const DIGITS = /(?<![\dA-Za-zÀ-ɏ.,:/_-]|nr\.? ?)(?:\d{8}|\d{6})(?![\dA-Za-zÀ-ɏ_]|[.,:/-]\d)/g
const EARLIEST = 1950

/** What digits alone may mean as a day: "240620" is 24 June 2020 or 20 June 2024, "20190130" one day; the Danish order first. */
export function compactReadings(digits: string): readonly string[] {
  const n = (from: number, to: number): number => Number(digits.slice(from, to))
  const isLong = digits.length === 8
  const ends = isLong ? n(4, 8) : fullYear(digits.slice(4, 6))
  const begins = isLong ? n(0, 4) : fullYear(digits.slice(0, 2))
  const yearLast = ends >= EARLIEST ? isoDate(ends, n(2, 4), n(0, 2)) : null
  const yearFirst =
    begins >= EARLIEST ? (isLong ? isoDate(begins, n(4, 6), n(6, 8)) : isoDate(begins, n(2, 4), n(4, 6))) : null
  return [...new Set([yearLast, yearFirst].filter((iso) => iso !== null))]
}

/** The only date printed as digits alone in a text that is known to tell of a day: the title of a meeting. */
export function compactDateIn(text: string): DateFound | null {
  const found = text.match(DIGITS)
  const [digits] = found ?? []
  const readings = digits === undefined || found?.length !== 1 ? [] : compactReadings(digits)
  const [first] = readings
  if (digits === undefined || first === undefined) return null
  const start = text.indexOf(digits)
  const [iso, month, day] = [readings.length === 1 ? first : null, Number(first.slice(5, 7)), Number(first.slice(8))]
  return { iso, readings, month, day, lastDay: null, weekday: null, start, end: start + digits.length }
}
