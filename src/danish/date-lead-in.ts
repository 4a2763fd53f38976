import { WEEKDAYS } from './calendar.ts'
import { codeAt, codesOf, isAmong, isDigit, isLetter, isSpace, smallOf } from './letters.ts'

/** What stands directly before a date and belongs to it: `År 2009, mandag den `. */
export interface DateLeadIn {
  /** Offset where it begins. */
  readonly start: number
  /** 0 for Monday. */
  readonly weekday: number | null
  /** The year printed before the day. */
  readonly year: number | null
  /** "den" or "d." stands before the day. */
  readonly den: boolean
}

const DEN: readonly string[] = ['den', 'dem', 'd.', 'd']
const WEEKDAY_FORMS = WEEKDAYS.flatMap((name, weekday) =>
  ['', 'en', 's'].map((ending) => ({ name: name + ending, weekday })),
)
/** The last characters of both. */
const DEN_ENDS = codesOf('nmdNMD.')
const DAY_ENDS = codesOf('gnsGNS')
/** `År 2009, `, `i år 2009`, `Aar 1974,`; not `i år 9`. */
const YEAR = /(?<![a-zæøå])(?:å|aa)r (\d{4}),?\s*$/i
const LONGEST_YEAR = 13
const COMMA = 44
const DOT = 46

/** Reads the words before a date backwards: from `end`, where the date begins, to `from` at most. */
export function dateLeadIn(text: string, end: number, from: number): DateLeadIn {
  const afterDen = beforeSpaces(text, end, from)
  const den = isAmong(DEN_ENDS, codeAt(text, afterDen - 1))
    ? DEN.find((word) => endsInWord(text, word, { from, end: afterDen }))
    : undefined
  const start = den === undefined ? end : afterDen - den.length
  const afterDay = beforeMark(text, start, from)
  const day = isAmong(DAY_ENDS, codeAt(text, afterDay - 1))
    ? WEEKDAY_FORMS.find(({ name }) => endsInWord(text, name, { from, end: afterDay }))
    : undefined
  const first = day ? afterDay - day.name.length : start
  const year = isDigit(codeAt(text, beforeMark(text, first, from) - 1))
    ? YEAR.exec(text.slice(Math.max(from, first - LONGEST_YEAR), first))
    : null
  return {
    start: year ? first - year[0].length : first,
    weekday: day?.weekday ?? null,
    year: year ? Number(year[1]) : null,
    den: den !== undefined,
  }
}

/** Does the text up to `end` end in a whole word, in any case? */
function endsInWord(text: string, word: string, { from, end }: { from: number; end: number }): boolean {
  const start = end - word.length
  if (start < from) return false
  for (let i = word.length - 1; i >= 0; i--)
    if (smallOf(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false
  return start === from || !isLetter(codeAt(text, start - 1))
}

function beforeSpaces(text: string, end: number, from: number): number {
  let at = end
  while (at > from && isSpace(codeAt(text, at - 1))) at--
  return at
}

/** Before `, ` or `. ` or spaces alone. */
function beforeMark(text: string, end: number, from: number): number {
  const at = beforeSpaces(text, end, from)
  const mark = codeAt(text, at - 1)
  return at > from && (mark === COMMA || mark === DOT) ? at - 1 : at
}
