/** Letters as Danish minutes hold them, foreign names with them; Greek and Cyrillic ones are none. */
const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏ',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏ',
  Ll: 'a-zß-öø-ÿĀ-ɏ',
}

/** `\p{L}`, a bracket of a set, or anything escaped: `[`, `\d`; not `a`. */
const CLASS_OR_BRACKET = /\\p\{(Lu|Ll|L)\}|\\.|[[\]]/g
/** What only the flag "u" knows: `\p{N}`, `\u{1F600}`; not `\d`. */
const NEEDS_UNICODE = /\\[pP]\{|\\u\{/

/**
 * The same expression with Latin letters for `\p{L}`, `\p{Lu}`, `\p{Ll}`, and without the flag `u` they need.
 *
 * All letters of Unicode, without regard to case, are thousands of ranges: an expression with them takes four times as
 * long to compile and twice as long to run. `inLatin(/[\p{L}\d]/iu)` is `/[A-Za-zÀ-ÖØ-öø-ɏ\d]/i`.
 */
export function inLatin(written: string | RegExp, flags = ''): RegExp {
  if (typeof written !== 'string') return inLatin(written.source, written.flags)
  let inSet = false
  const latin = written.replace(CLASS_OR_BRACKET, (found, letters?: string) => {
    if (letters !== undefined) return inSet ? (RANGES[letters] ?? found) : `[${RANGES[letters]}]`
    if (found === '[' || found === ']') inSet = found === '['
    return found
  })
  return new RegExp(latin, NEEDS_UNICODE.test(latin) ? flags : flags.replace('u', ''))
}
