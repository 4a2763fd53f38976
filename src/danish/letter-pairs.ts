/**
 * Pairs of letters that make up two thirds of running Danish, counted in minutes. Words of the languages around it and
 * names of people have half of them or more; text whose letters are exchanged for others has a third at most.
 */
const USUAL_PAIRS: readonly string[] = (
  'er en de in et ge ng te re nd st or ti il es be al ag le ni an se fo ri el ed ne li ve at ud om va og me ke ds ll ra em ' +
  'gs sa ar la sl un af on ko sk ns ls lg ta lu mi rs tn kt nt fr is io dv ut od ig rå ør åd ka da tr mm ef rd so vi to ol ' +
  'lt ha ma ft på kr id eg dt ov'
).split(' ')

/** Letters of Danish words have codes below this. */
const CODES = 256
const IS_USUAL = new Uint8Array(CODES * CODES)
for (const pair of USUAL_PAIRS) IS_USUAL[pair.charCodeAt(0) * CODES + pair.charCodeAt(1)] = 1

/** Shorter words are initials and abbreviations too often. */
const SHORTEST = 4

/** How many pairs of letters a text has within its words, and how many of them are usual. `Budget` gives 5 and 3. */
export function letterPairs(text: string): { readonly pairs: number; readonly usual: number } {
  const lower = text.toLowerCase()
  let pairs = 0
  let usual = 0
  let start = 0
  for (let i = 0; i <= lower.length; i++) {
    if (isLetter(lower.charCodeAt(i))) continue
    if (i - start >= SHORTEST) {
      pairs += i - start - 1
      for (let k = start; k + 1 < i; k++) usual += isUsual(lower.charCodeAt(k), lower.charCodeAt(k + 1))
    }
    start = i + 1
  }
  return { pairs, usual }
}

/** `a`–`z`, `à`–`ɏ`, in lower case. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x24f)
}

function isUsual(first: number, second: number): number {
  return first < CODES && second < CODES ? (IS_USUAL[first * CODES + second] ?? 0) : 0
}
