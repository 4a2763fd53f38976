import { InvalidArgumentError } from 'commander'

const YEAR = String.raw`(?<year>\d{4})`
/** Matches "2022", "2022-03", "2022-03-15"; not "22-03". */
const ISO = new RegExp(`^${YEAR}(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?$`)
/** Matches "15.3.2022", "15/3-2022"; not "3.2022". */
const DANISH = new RegExp(String.raw`^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-]${YEAR}$`)

/** First day of what was typed, ISO: `parseSince('2022') === '2022-01-01'`, `parseSince('15.3.2022') === '2022-03-15'`. */
export function parseSince(text: string): string {
  return iso(text, { month: () => 1, day: () => 1 })
}

/** Last day of what was typed, ISO: `parseUntil('2022-02') === '2022-02-28'`. */
export function parseUntil(text: string): string {
  return iso(text, { month: () => 12, day: (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate() })
}

interface Missing {
  readonly month: () => number
  readonly day: (year: number, month: number) => number
}

function iso(text: string, missing: Missing): string {
  const parts = (ISO.exec(text) ?? DANISH.exec(text))?.groups
  if (!parts) throw new InvalidArgumentError('Give a date such as 2022, 2022-03, 2022-03-15 or 15.3.2022.')
  const year = Number(parts.year)
  const month = parts.month === undefined ? missing.month() : Number(parts.month)
  const day = parts.day === undefined ? missing.day(year, month) : Number(parts.day)
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw new InvalidArgumentError('There is no such day.')
  return date.toISOString().slice(0, 10)
}
