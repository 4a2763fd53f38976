import { compactReadings } from '../../danish/compact-dates.ts'
import { findDates } from '../../danish/dates.ts'

/** `20100217`, `18062019`; not `1806201`. */
const COMPACT = /(?<!\d)\d{8}(?!\d)/g

/** The date a file name tells: `referat-2022-03-15.pdf`, `bmr20100217.doc`; `null` when it is in doubt. */
export function fileNameDate(fileName: string): string | null {
  const name = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').replaceAll('_', ' ')
  const printed = findDates(name).map((d) => d.iso)
  const compact = [...name.matchAll(COMPACT)].map((m) => onlyOne(compactReadings(m[0])))
  const dates = new Set([...printed, ...compact].filter((d) => d !== null))
  const [date] = dates
  return dates.size === 1 ? (date ?? null) : null
}

/** Eight digits are year first or year last; when both are days, neither. */
function onlyOne(readings: readonly string[]): string | null {
  return readings.length === 1 ? (readings[0] ?? null) : null
}
