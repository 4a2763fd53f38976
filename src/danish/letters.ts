/**
 * Letters by their code: the first look at a line costs no regular expression.
 *
 * Codes up to 255 hold all Danish letters; others are asked of Unicode.
 */

const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u

/** `a`, `ø`, `é`; not `A`, `1`. As `\p{Ll}`. */
export function isSmall(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  if (code < 256) return (code >= 223 && code !== 247) || code === 181
  return SMALL.test(String.fromCharCode(code))
}

/** `A`, `Ø`, `É`; not `a`, `1`. As `\p{Lu}`. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (code < 256) return code >= 192 && code <= 222 && code !== 215
  return CAPITAL.test(String.fromCharCode(code))
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The code of the small letter: 65 (`A`) → 97. Only for codes up to 255; others are returned as they are. */
export function smallOf(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  return code >= 192 && code <= 222 && code !== 215 ? code + 32 : code
}

/** The first three characters of a text in small letters as one number, for a look-up in {@link startsOf}. */
export function startOf(text: string, from = 0): number {
  if (text.length < from + 2) return 0
  const third = text.length > from + 2 ? smallOf(text.charCodeAt(from + 2)) : 32
  return ((smallOf(text.charCodeAt(from)) * 256 + smallOf(text.charCodeAt(from + 1))) * 256 + third) | 0
}

/** What lines begin with, as {@link startOf} tells it: `startsOf(['evt', 'ny '])`. Words of two letters end in a space. */
export function startsOf(beginnings: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(beginnings, (beginning) => startOf(beginning)))
}
