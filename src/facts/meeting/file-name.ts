import { isoDate } from '../../danish/calendar.ts'
import { findDates } from '../../danish/dates.ts'

/** `20100217`, `18062019`; not `1806201`. */
const COMPACT = /(?<!\d)\d{8}(?!\d)/g

/** The date a file name tells: `referat-2022-03-15.pdf`, `bmr20100217.doc`; `null` when it is in doubt. */
export function fileNameDate(fileName: string): string | null {
  const name = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').replaceAll('_', ' ')
  const printed = findDates(name).map((d) => d.iso)
  const compact = [...name.matchAll(COMPACT)].map((m) => readCompact(m[0]))
  const dates = new Set([...printed, ...compact].filter((d) => d !== null))
  const [date] = dates
  return dates.size === 1 ? (date ?? null) : null
}

/** Eight digits are year first or year last; when both are days, neither. */
function readCompact(digits: string): string | null {
  const n = (from: number, to: number): number => Number(digits.slice(from, to))
  const yearFirst = n(0, 4) >= 1950 ? isoDate(n(0, 4), n(4, 6), n(6, 8)) : null
  const yearLast = n(4, 8) >= 1950 ? isoDate(n(4, 8), n(2, 4), n(0, 2)) : null
  return yearFirst && yearLast ? null : (yearFirst ?? yearLast)
}
