/**
 * Letters by their code: the first look at a line costs no regular expression.
 *
 * Codes up to 255 hold all Danish letters; others are asked of Unicode.
 */

/** `b`, `å`; not `B`. */
const SMALL = /\p{Ll}/u
/** `B`, `Å`; not `b`. */
const CAPITAL = /\p{Lu}/u
/** ` `, `\t`; not `-`. */
const BETWEEN_WORDS = /\s/

/**
 * The code of a character, 0 outside of the text. A look past its end would make the machine give up the fast form of
 * whatever function looked (V8: "out of bounds"), for good.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}

/** `a`, `ø`, `é`; not `A`, `1`. As `\p{Ll}`. */
export function isSmall(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  if (code < 256) return (code >= 223 && code !== 247) || code === 181
  return code >= 256 && SMALL.test(String.fromCharCode(code))
}

/** `A`, `Ø`, `É`; not `a`, `1`. As `\p{Lu}`. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (code < 256) return code >= 192 && code <= 222 && code !== 215
  return code >= 256 && CAPITAL.test(String.fromCharCode(code))
}

/** `a`, `Ø`; not `1`, nor what is no character at all. */
export function isLetter(code: number): boolean {
  return isSmall(code) || isCapital(code)
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** What separates words: a space, a tab, a line break, a fixed space. As `\s`. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return code === 0xa0 || (code >= 0x1680 && BETWEEN_WORDS.test(String.fromCharCode(code)))
}

/** The code of the small letter: 65 (`A`) → 97. Only for codes up to 255; others are returned as they are. */
export function smallOf(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  return code >= 192 && code <= 222 && code !== 215 ? code + 32 : code
}

/** Some characters, by code. */
export type Codes = Uint8Array

/** The table of some characters, for {@link isAmong}. */
export function codesOf(characters: string): Codes {
  const list = [...characters].map((character) => character.charCodeAt(0))
  const codes = new Uint8Array(Math.max(255, ...list) + 1)
  for (const code of list) codes[code] = 1
  return codes
}

export function isAmong(codes: Codes, code: number): boolean {
  return code < codes.length && codes[code] === 1
}

/** The code of the last character, 0 of an empty text. */
export function lastCode(text: string): number {
  return codeAt(text, text.length - 1)
}

/** The beginnings of lines that some reader knows: one byte for every value of {@link startOf}. */
export type Starts = Uint8Array

const START_VALUES = 8192

/**
 * What a text, or the rest of it from an offset on, begins with, as a small number: equal for `Sagsnr.`, `SAGEN` and
 * `sagde`. Three characters count, so that a look-up in a table made by {@link startsOf} tells most lines apart from
 * those that a regular expression should see.
 */
export function startOf(text: string, at = 0): number {
  const length = text.length - at
  if (length > 2) return threeAt(text, at)
  return length < 2 ? 0 : startValue(text.charCodeAt(at), text.charCodeAt(at + 1), SPACE)
}

/** The same of three characters inside a text. */
export function threeAt(text: string, at: number): number {
  return startValue(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
}

function startValue(first: number, second: number, third: number): number {
  return (smallOf(first) * 961 + smallOf(second) * 31 + smallOf(third)) & (START_VALUES - 1)
}

const SPACE = 32

/** The table of some beginnings: `startsOf(['evt', 'ny '])[startOf('Eventuelt')]` is 0, of `Evt.` 1. Two letters stand for a whole word. */
export function startsOf(beginnings: Iterable<string>): Starts {
  const starts = new Uint8Array(START_VALUES)
  for (const beginning of beginnings) starts[startOf(beginning)] = 1
  return starts
}

/** Does a text begin as one of the beginnings does? `true` for some others, too: a regular expression has the last word. */
export function mayStart(starts: Starts, text: string): boolean {
  return starts[startOf(text)] === 1
}

/** Does a text begin letter-spaced: `D A G S O R D E N`, `R e f e r a t`? Not `I A/S B`. */
export function isLetterSpaced(text: string): boolean {
  if (codeAt(text, 1) !== SPACE || codeAt(text, 3) !== SPACE || codeAt(text, 5) !== SPACE) return false
  return isCapital(codeAt(text, 0)) && [2, 4, 6].every((i) => isLetter(codeAt(text, i)))
}
