/** Danish month names with the short forms that minutes print; index 0 is January. */
export const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jan'],
  ['februar', 'feb', 'febr'],
  ['marts', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Danish weekdays; index 0 is Monday (mandag). */
export const WEEKDAYS: readonly string[] = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']

/** The same in English, for messages. */
export const ENGLISH_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** `isoDate(2022, 2, 29)` is `null`: the day does not exist. Years outside 1850–2149 are no meeting dates. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1850 || year > 2149 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`
}

/** `03` of 3: the numbers of months and days as a date prints them. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeapYear ? 29 : (DAYS[month - 1] ?? 0)
}

/** Weekday of an ISO date, 0 for Monday: `weekdayOf('2022-02-07')` is 0. */
export function weekdayOf(iso: string): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** Month number 1–12 of a printed name: `monthNumber('Okt.')` is 10; `null` when it is none. */
export function monthNumber(word: string): number | null {
  const name = word.endsWith('.') ? word.slice(0, -1) : word
  return MONTH_NUMBERS.get(name.toLowerCase()) ?? null
}

/** The full names of the months, as one part of an expression. */
export const MONTH_NAMES: string = MONTHS.map(([name]) => name).join('|')

const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))
