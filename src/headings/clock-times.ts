/** A time alone on its line: `17.20`, `kl. 19.00-19.15`, `8:30`; not `17.20 Velkomst`, `3.2`. */
const CLOCK_TIME = /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?$/i
const LONGEST = 20
/** What a timetable begins its lines with: `19.00`, `8.35`; not `3.10`, `12.7`. */
const FIVE_MINUTES = /^(?:[6-9]|1\d|2[0-3])\.[0-5][05]$/
const FEWEST_TIMES = 3

/** Is a line a time and nothing else: the column of times before or behind the number of an item? */
export function isClockTime(text: string): boolean {
  return text.length < LONGEST && CLOCK_TIME.test(text)
}

/** Are these the hours of a timetable (`19.00`, `19.10`, `19.25`), and no parts of items (`1.05`, `1.10`)? */
export function areTimes(numbers: readonly string[]): boolean {
  return numbers.length >= FEWEST_TIMES && numbers.every((number) => FIVE_MINUTES.test(number))
}
