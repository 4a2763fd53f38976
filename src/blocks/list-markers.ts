import { codeAt, isCapital, isDigit, isSpace, startOf, startsOf } from '../danish/letters.ts'

/** `• Budget`, `- Budget`, `➡ Budget`, `✅ Budget`, `§ Budget` (a bullet of Word); not `-Budget`, `§ 8`, `☑ Budget`. */
const BULLET =
  /^([•·▪●○◦‣▫■□➢►✓*\uE000-\uF8FF]|(?:[\u2600-\u260F\u2619-\u2712\u2719-\u27BF]|[\uD83C-\uD83E][\uDC00-\uDFFF])\uFE0F?(?=\s)|[→➔➜➡⇒]\uFE0F?|[-=]+>(?=\s)|\u0335|[-–—](?=\s)|§(?=\s+[A-ZÀ-ÞĀ-ɏ])|o(?=\s))\s*(?=\S)/
/** `1. Budget`, `2) Budget`, `(3) Budget`, `a) Budget`, `b. Budget`, `3.1. Budget`; not `12 Budget`. */
const NUMBER =
  /^(\(?\d{1,3}[.)]|\(?[a-k]\)|[a-k]\.(?=\s[A-ZÀ-ÞĀ-ɏ])|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s[A-Za-zÀ-ɏ]))\s*(?=\S)/
/** Numbers that are part of the words after them: `2. behandling`, `1. maj`, `1.240.000 kr.`; not `2. Budget`. */
const ORDINAL =
  /^\d{1,3}\.\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|behandling|kvartal|halvår|runde|etape|sal|klasse|udkast|næstform|viceborg|suppl|fase|del\b|pct|og \d)|^\d{1,3}[.)][\d,]/i

/** The beginnings of the words after which a number is an ordinal. */
const ORDINAL_WORDS = startsOf([
  ...['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec', 'beh', 'kva', 'hal', 'run'],
  ...['eta', 'sal', 'kla', 'udk', 'næs', 'vic', 'sup', 'fas', 'del', 'pct', 'og '],
])
const COMMA = 44
const BRACKET = 40
const CLOSING_BRACKET = 41
const DOT = 46
const LETTER_A = 97
const LETTER_K = 107
const LETTER_O = 111
const LETTER_Z = 122

/** A printed marker, and the text behind it. */
export interface Marked {
  readonly label: string
  readonly text: string
}

/** The printed marker of a list item apart from its text: `• Andet?` → `•`, `Andet?`; `null` when there is none. */
export function splitMarker(text: string): Marked | null {
  const digits = isDigit(codeAt(text, 0)) ? digitsOf(text) : 0
  if (digits > 0) return afterNumber(text, digits + 1)
  const hit = markerOf(text)
  return hit?.[1] ? { label: hit[1], text: text.slice(hit[0].length) } : null
}

/** How many digits a text begins with, when they are three at most and a stop or bracket follows; else 0. */
function digitsOf(text: string): number {
  let end = 1
  while (end < 3 && isDigit(codeAt(text, end))) end++
  const code = codeAt(text, end)
  return code === DOT || code === CLOSING_BRACKET ? end : 0
}

/** `1. Økonomi`, `2)Valg`, read without an expression: most markers are numbers. `end` is where the marker ends. */
function afterNumber(text: string, end: number): Marked | null {
  const next = codeAt(text, end)
  let start = end
  while (isSpace(codeAt(text, start))) start++
  const isPart = isDigit(next) || next === COMMA || ORDINAL_WORDS[startOf(text, start)] === 1
  if (start >= text.length || (isPart && isOrdinal(text))) return null
  return { label: text.slice(0, end), text: text.slice(start) }
}

/** Is the number at the start part of the words after it? */
export function isOrdinal(text: string): boolean {
  return ORDINAL.test(text)
}

/** Most lines begin with a letter, and their second character tells that it is no marker. */
function markerOf(text: string): RegExpExecArray | null {
  const code = codeAt(text, 0)
  if (isDigit(code) || code === BRACKET) return isOrdinal(text) ? null : NUMBER.exec(text)
  if (code >= LETTER_A && code <= LETTER_K) {
    const next = codeAt(text, 1)
    return next === DOT || next === CLOSING_BRACKET ? NUMBER.exec(text) : null
  }
  const isWord = code < 128 ? (code | 32) >= LETTER_A && (code | 32) <= LETTER_Z && code !== LETTER_O : isCapital(code)
  return isWord ? null : BULLET.exec(text)
}
