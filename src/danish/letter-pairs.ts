/**
 * Pairs of letters that make up two thirds of running Danish, counted in minutes. Words of the languages around it and
 * names of people have half of them or more; text whose letters are exchanged for others has a third at most.
 */
const USUAL_PAIRS: ReadonlySet<string> = new Set(
  (
    'er en de in et ge ng te re nd st or ti il es be al ag le ni an se fo ri el ed ne li ve at ud om va og me ke ds ll ra em ' +
    'gs sa ar la sl un af on ko sk ns ls lg ta lu mi rs tn kt nt fr is io dv ut od ig rå ør åd ka da tr mm ef rd so vi to ol ' +
    'lt ha ma ft på kr id eg dt ov'
  ).split(' '),
)

/** Shorter words are initials and abbreviations too often. */
const WORD = /[a-zà-ɏ]{4,}/g

/** How many pairs of letters a text has within its words, and how many of them are usual. `(Budget)` gives 5 and 3. */
export function letterPairs(text: string): { readonly pairs: number; readonly usual: number } {
  let pairs = 0
  let usual = 0
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    for (let i = 0; i + 1 < word.length; i++) {
      pairs++
      if (USUAL_PAIRS.has(word.slice(i, i + 2))) usual++
    }
  }
  return { pairs, usual }
}
