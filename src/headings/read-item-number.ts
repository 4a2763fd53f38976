import { codeAt, codesOf, isAmong, isCapital, isDigit, isSmall, startOf } from '../danish/letters.ts'
import { NUMBER_FORMS, type NumberForm } from './number-forms.ts'

/** A printed number at the beginning of a text. */
export interface NumberHit {
  readonly form: NumberForm
  /** As printed: "4a". */
  readonly number: string
  /** For comparing: 4.01 for "4a". */
  readonly value: number
  /** Offset where the title begins. */
  readonly rest: number
}

const DIGIT_FORMS = new Map(
  ['.', ')', ':', 'a', ' ', '/', '-', '$'].map((kind) => [
    kind,
    NUMBER_FORMS.filter((f) => typeof f.follows === 'string' && f.follows.includes(kind)),
  ]),
)
const SPACE = 32
const HARD_SPACE = 160
const BRACKETS = codesOf('([')
const BRACKET_FORMS = NUMBER_FORMS.filter((f) => f.follows.includes('(') || f.follows.includes('['))
const WORD_FORMS = NUMBER_FORMS.filter((f) => typeof f.follows !== 'string' && !BRACKET_FORMS.includes(f))
const WORD_FORMS_BY_START = byStart()
/** Words and marks before a number. */
const LONGEST_LEAD = 80
/** `Punkt 3`, `4`; not `Punkt`. */
const DIGIT = /\d/

/** The forms with a word by what they begin with ({@link startOf}). */
function byStart(): ReadonlyMap<number, readonly NumberForm[]> {
  const forms = new Map<number, NumberForm[]>()
  for (const form of WORD_FORMS) {
    for (const start of new Set(
      [form.follows]
        .flat()
        .flatMap(beginnings)
        .map((word) => startOf(word)),
    )) {
      const same = forms.get(start)
      if (same) same.push(form)
      else forms.set(start, [form])
    }
  }
  return forms
}

/** After a word of two letters anything may stand: `Ad 1`, `Ad.1`, `Ad1`. */
function beginnings(word: string): readonly string[] {
  return word.length > 2 ? [word] : [...' .:\t\u00a00123456789'].map((next) => word + next)
}

/** The number a text begins with; `null` when it begins otherwise. `start` is what it begins with ({@link startOf}). */
export function readItemNumber(text: string, start: number = startOf(text)): NumberHit | null {
  if (isDigit(codeAt(text, 0))) return firstHit(DIGIT_FORMS.get(afterDigits(text)) ?? [], text)
  if (isAmong(BRACKETS, codeAt(text, 0))) return firstHit(BRACKET_FORMS, text)
  const forms = WORD_FORMS_BY_START.get(start)
  if (!forms) return null
  const head = text.slice(0, LONGEST_LEAD)
  return DIGIT.test(head) ? firstHit(forms, head) : null
}

/** What stands after the first digits, as in `NumberForm.follows`; nothing when there are more digits than an item has. */
function afterDigits(text: string): string {
  let end = 1
  while (end < 5 && isDigit(codeAt(text, end))) end++
  if (end === 5) return ''
  if (end === text.length) return '$'
  const code = codeAt(text, end)
  if (isSmall(code) || isCapital(code)) return 'a'
  return code <= SPACE || code === HARD_SPACE ? ' ' : text.charAt(end)
}

function firstHit(forms: readonly NumberForm[], text: string): NumberHit | null {
  for (const form of forms) {
    const match = form.pattern.exec(text)
    const n = match?.[1]
    if (!match || n === undefined) continue
    const suffix = match[2] ?? ''
    return { form, number: n + suffix, value: orderOf(n, suffix), rest: match[0].length }
  }
  return null
}

/** `2012-17`, `2021/04`: the year comes first; not `217/07`. */
const YEAR_FIRST = /^(?:19|20)\d\d[-/.]/

/** For comparing: 4.01 for `4a`, 2.1 for `2.10`, 21.00011 for `21/11`, 2012017 for `2012-17`, 2.03 for `B.3`. */
function orderOf(n: string, suffix: string): number {
  if (isCapital(codeAt(n, 0))) return n.charCodeAt(0) - 64 + Number(n.replace(/^[A-Z]\.?/, '')) / 100
  if (n.length > 4 && YEAR_FIRST.test(n)) return Number(n.slice(0, 4)) * 1000 + Number(n.slice(5))
  const slash = n.indexOf('/')
  if (slash > 0) return Number(n.slice(0, slash)) + Number(n.slice(slash + 1)) / 1e5
  const dot = n.indexOf('.')
  const whole = dot < 0 ? Number(n) : Number(n.slice(0, dot)) + Number(n.slice(dot + 1)) / 100
  return suffix === '' ? whole : whole + ((suffix.charCodeAt(0) | 32) - 96) / 100
}
