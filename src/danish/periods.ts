import { monthNumber } from './calendar.ts'

const YEAR = String.raw`(?<year>\d{4})`
/** `2022`, `2022-03`, `2022-03-15`; not `22-03`. */
const ISO = new RegExp(`^${YEAR}(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?$`)
/** `15.3.2022`, `15/3-2022`; not `3.2022`. */
const DANISH = new RegExp(String.raw`^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-]${YEAR}$`)

/** `15. marts 2022`, `mar. 2022`; not `marts`. */
const NAMED = new RegExp(String.raw`^(?:(?<day>\d{1,2})\.? )?(?<name>[a-z]{3,9}\.?) ${YEAR}$`, 'i')

/** First day of a year, month or day, ISO: `2022` → `2022-01-01`, `15.3.2022` and `15. marts 2022` → `2022-03-15`; null for anything else. */
export function firstDay(text: string): string | null {
  return isoDay(text, { month: () => 1, day: () => 1 })
}

/** Last day of a year, month or day, ISO: `2022-02` → `2022-02-28`. */
export function lastDay(text: string): string | null {
  return isoDay(text, { month: () => 12, day: (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate() })
}

interface Missing {
  readonly month: () => number
  readonly day: (year: number, month: number) => number
}

function isoDay(text: string, missing: Missing): string | null {
  const parts = (ISO.exec(text) ?? DANISH.exec(text) ?? NAMED.exec(text))?.groups
  const named = parts?.name === undefined ? null : monthNumber(parts.name)
  if (!parts || (parts.name !== undefined && named === null)) return null
  const year = Number(parts.year)
  const month = named ?? (parts.month === undefined ? missing.month() : Number(parts.month))
  const day = parts.day === undefined ? missing.day(year, month) : Number(parts.day)
  const date = new Date(Date.UTC(year, month - 1, day))
  // Two digits are a year of the last century to `Date`, which takes other days for those of a later month.
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** Is it written as a date, though there may be no such day (`2022-02-30`)? */
export function isWrittenAsDate(text: string): boolean {
  return ISO.test(text) || DANISH.test(text) || monthNumber(NAMED.exec(text)?.groups?.name ?? '') !== null
}
