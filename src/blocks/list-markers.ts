import type { Draft } from './draft.ts'

const BULLET = /^([•·▪●○◦‣▫■□➢►✓*\uE000-\uF8FF]|\u0335|[-–—](?=\s)|o(?=\s))\s*(?=\S)/u
/** `1.` `2)` `(3)` `a)` `b.` `3.1.` before text. */
const NUMBER = /^(\(?\d{1,3}[.)]|\(?[a-k]\)|[a-k]\.(?=\s\p{Lu})|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s\p{L}))\s*(?=\S)/u
/** Numbers that are part of the words after them: `2. behandling`, `1. maj`, `1.240.000 kr.`; not `2. Behandling`. */
const ORDINAL =
  /^\d{1,3}\.\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|behandling|kvartal|halvår|runde|etape|sal|klasse|udkast|næstform|viceborg|suppl|fase|del\b|pct|og \d)|^\d{1,3}[.)][\d,]/i

/** The printed marker of a list item apart from its text: `• Andet?` → `•`, `Andet?`. */
export function splitMarker(text: string): { readonly label: string | null; readonly text: string } {
  const code = text.charCodeAt(0)
  const hit = isDigitOrBracket(code) || (code >= 97 && code <= 107) ? numberOf(text) : BULLET.exec(text)
  if (!hit?.[1]) return { label: null, text }
  return { label: hit[1], text: text.slice(hit[0].length) }
}

/** Is the number at the start part of the words after it? */
export function isOrdinal(text: string): boolean {
  return ORDINAL.test(text)
}

function numberOf(text: string): RegExpExecArray | null {
  return isOrdinal(text) ? null : NUMBER.exec(text)
}

function isDigitOrBracket(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 40
}

/** Does the line begin with a list marker? */
export function hasMarker(draft: Draft): boolean {
  return splitMarker(draft.text).label !== null
}
