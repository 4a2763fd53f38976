import { InvalidArgumentError } from 'commander'
import { firstDay, isWrittenAsDate, lastDay } from '../danish/periods.ts'

/** First day of what was typed, ISO: `parseSince('2022') === '2022-01-01'`, `parseSince('15.3.2022') === '2022-03-15'`. */
export function parseSince(text: string): string {
  return day(text, firstDay)
}

/** Last day of what was typed, ISO: `parseUntil('2022-02') === '2022-02-28'`. */
export function parseUntil(text: string): string {
  return day(text, lastDay)
}

function day(text: string, read: (text: string) => string | null): string {
  const found = read(text)
  if (found !== null) return found
  throw new InvalidArgumentError(
    isWrittenAsDate(text)
      ? 'There is no such day.'
      : 'Give a date such as 2022, 2022-03, 2022-03-15, 15.3.2022 or "marts 2022".',
  )
}
