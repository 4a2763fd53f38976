import { MONTHS } from './calendar.ts'
import { DATE_FORMS, type DateForm } from './date-forms.ts'
import { codeAt, codesOf, isAmong, isCapital, isDigit, isLetter, startOf, startsOf } from './letters.ts'

const MONTH_STARTS = startsOf(MONTHS.flatMap(([name = '']) => name.slice(0, 3)))
/** `26. og 27.`, `1. til 2.`: the first letters of the words between two days. */
const BETWEEN_DAYS = startsOf(['og ', 'til', ...[...'0123456789'].map((digit) => `og${digit}`)])
/** The first letters of the months. */
const MONTH_LETTERS = codesOf('jfmasondJFMASOND')
/** What may stand between a day and what makes it a date: `. ` and more spaces. */
const GAP = codesOf('. \t\u00a0')
/** What follows a day besides a gap: `15/3`, `15-03`, `15.–16.` */
const MARKS = codesOf('/-–')
const LONGEST_GAP = 5
const LONGEST_MONTH = 10
const BEFORE_YEAR = codesOf('., \t')
const [DASH, DOT, PARAGRAPH, SPACE] = [45, 46, 167, 32]

const NONE: readonly DateForm[] = []
const ISO = formsOf('iso')
const NAMED = formsOf('named')
const MISSPELT = formsOf('misspelt')
const NAME_FIRST = formsOf('name-first')
const NUMERIC = formsOf('numeric')
const NAMED_OR_MISSPELT = formsOf('named', 'misspelt')
const AFTER_MARK = formsOf('named', 'numeric')

/** The first digit of a date stands so far behind its beginning at most: `September. 3`. */
const BEFORE_DIGIT = Math.max(...MONTHS.flat().map((name) => name.length)) + 2
/** `3. maj`, `4`; not `maj`. */
const DIGIT = /\d/g

/** The next place at which a date may begin, from an offset on; -1 when there is none. A date has a digit, which V8 finds. */
export function nextDatePlace(text: string, from: number): number {
  DIGIT.lastIndex = from
  if (!DIGIT.test(text)) return -1
  const digit = DIGIT.lastIndex - 1
  for (let at = Math.max(from, digit - BEFORE_DIGIT); at < digit; at++) if (beginsMonth(text, at)) return at
  return digit
}

/**
 * The forms of dates that may begin at such a place.
 *
 * A date begins with a day that a month, a mark or another number follows (`15. marts`, `15/3`), or with the name of a
 * month; not in `15 sager`, `B15`, `§ 15`.
 */
export function dateFormsAt(text: string, at: number): readonly DateForm[] {
  if (!isDigit(codeAt(text, at))) return NAME_FIRST
  if (!beginsNumber(text, at)) return NONE
  const end = endOfDigits(text, at)
  if (end - at > 2) return end - at === 4 && codeAt(text, end) === DASH ? ISO : NONE
  return formsAfterDay(text, end)
}

/** Where the digits from an offset on end. */
export function endOfDigits(text: string, at: number): number {
  let end = at + 1
  while (isDigit(codeAt(text, end))) end++
  return end
}

function formsAfterDay(text: string, end: number): readonly DateForm[] {
  let next = end
  while (next < end + LONGEST_GAP && isAmong(GAP, codeAt(text, next))) next++
  const code = codeAt(text, next)
  if (isDigit(code)) return NUMERIC
  if (isAmong(MARKS, code)) return isNumeric(text, next + 1) ? NUMERIC : AFTER_MARK
  const start = startOf(text, next)
  if (BETWEEN_DAYS[start] === 1) return NAMED
  if (MONTH_STARTS[start] === 1) return NAMED_OR_MISSPELT
  return isAmong(MONTH_LETTERS, code) && isBeforeYear(text, next) ? MISSPELT : NONE
}

/** Does a year stand behind the word that begins here: `okotber 2018`; not `sager`, `sager 3`? */
function isBeforeYear(text: string, at: number): boolean {
  let end = at
  while (end - at < LONGEST_MONTH && isLetter(codeAt(text, end))) end++
  while (end - at < LONGEST_MONTH + LONGEST_GAP && isAmong(BEFORE_YEAR, codeAt(text, end))) end++
  return isDigit(codeAt(text, end)) && isDigit(codeAt(text, end + 3))
}

/** Does another number stand here, and directly behind it a third: `03-2022` of `15-03-2022`? Not `16. maj` of `15-16. maj`. */
function isNumeric(text: string, at: number): boolean {
  let end = at
  while (isDigit(codeAt(text, end))) end++
  const mark = codeAt(text, end)
  return end > at && (mark === DOT || isAmong(MARKS, mark)) && isDigit(codeAt(text, end + 1))
}

/** No number goes on here, and none of a list of paragraphs: not `15` of `B15`, `§ 15`. */
function beginsNumber(text: string, at: number): boolean {
  const before = codeAt(text, at - 1)
  if (isDigit(before) || isCapital(before)) return false
  return before !== PARAGRAPH && !(before === SPACE && codeAt(text, at - 2) === PARAGRAPH)
}

function beginsMonth(text: string, at: number): boolean {
  return MONTH_STARTS[startOf(text, at)] === 1 && !isLetter(codeAt(text, at - 1))
}

function formsOf(...families: DateForm['family'][]): readonly DateForm[] {
  return DATE_FORMS.filter((form) => families.includes(form.family))
}
