import { INVISIBLE } from './fold.ts'

/** Combining marks, but not the ring of å: `e\u0301`, `u\u0308`; not `a\u030a`. */
const MARKS = /(?<![aA])\u030a|[\u0300-\u0309\u030b-\u036f]/g
const NEIGHBOURS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'æ'],
  [/ö/g, 'ø'],
]
/** Nothing to fold but capitals: `budget 2024`, `råd – møde`; not `café`. */
const PLAIN = /^[\x00-\x7fæøå§–—‘’“”«»•]*$/

/**
 * The form in which a word is compared: small letters, ligatures opened, accents off, Swedish and German letters as
 * their Danish neighbours. Never å as a: `råd` is not `rad`.
 * `Sund\u00adheds` → `sundheds`, `mérudgift` → `merudgift`, `Malmö` → `malmø`.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  let folded = lower.normalize('NFKC').replace(INVISIBLE, '').toLowerCase()
  for (const [from, to] of NEIGHBOURS) folded = folded.replace(from, to)
  return folded.normalize('NFD').replace(MARKS, '').normalize('NFC')
}
