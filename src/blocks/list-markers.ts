import { codeAt, isCapital, isDigit } from '../danish/letters.ts'
import type { Draft } from './draft.ts'

const BULLET = /^([•·▪●○◦‣▫■□➢►✓*\uE000-\uF8FF]|\u0335|[-–—](?=\s)|o(?=\s))\s*(?=\S)/
/** `1.` `2)` `(3)` `a)` `b.` `3.1.` before text. */
const NUMBER =
  /^(\(?\d{1,3}[.)]|\(?[a-k]\)|[a-k]\.(?=\s[A-ZÀ-ÞĀ-ɏ])|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s[A-Za-zÀ-ɏ]))\s*(?=\S)/
/** Numbers that are part of the words after them: `2. behandling`, `1. maj`, `1.240.000 kr.`; not `2. Behandling`. */
const ORDINAL =
  /^\d{1,3}\.\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|behandling|kvartal|halvår|runde|etape|sal|klasse|udkast|næstform|viceborg|suppl|fase|del\b|pct|og \d)|^\d{1,3}[.)][\d,]/i

const BRACKET = 40
const CLOSING_BRACKET = 41
const DOT = 46
const LETTER_A = 97
const LETTER_K = 107
const LETTER_O = 111
const LETTER_Z = 122

/** The printed marker of a list item apart from its text: `• Andet?` → `•`, `Andet?`. */
export function splitMarker(text: string): { readonly label: string | null; readonly text: string } {
  const hit = markerOf(text)
  if (!hit?.[1]) return { label: null, text }
  return { label: hit[1], text: text.slice(hit[0].length) }
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

/** Does the line begin with a list marker? */
export function hasMarker(draft: Draft): boolean {
  return splitMarker(draft.text).label !== null
}
