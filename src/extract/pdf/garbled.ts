import { letterPairs } from '../../danish/letter-pairs.ts'

/** Not to be read (private use, replacement, control and unassigned characters): `\ufffd`, `\ue000`; not `é`. */
const UNREADABLE = /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu
/** `å`, `7`; not `.`. */
const READABLE = /[\p{L}\p{N}]/gu
/** Dotted lines and rules: `......`, `____`; not `..`. */
const LEADER = /([^\p{L}\p{N}])\1{2,}/gu

/** Fewer characters or pairs of letters tell nothing. */
const ENOUGH_CHARACTERS = 100
const ENOUGH_PAIRS = 60
const ENOUGH_PAIRS_OF_LINE = 20
/** Share of usual pairs: text to be read has more on a page, and on every line. */
const FEWEST_ON_PAGE = 0.38
const FEWEST_ON_LINE = 0.22
/** Share of letters and digits, and of unreadable characters, among all that is not white. */
const FEWEST_READABLE = 0.45
const MOST_UNREADABLE = 0.3
/** Share of a page that may stand in lines nobody can read. */
const MOST_GARBLED = 0.35

/**
 * Is the text, in part at least, nothing a person could read? Fonts without a map of their characters give such text:
 * letters exchanged for others, punctuation, control codes.
 */
export function isGarbled(text: string): boolean {
  const { pairs, usual } = letterPairs(text)
  // Nearly every page is plainly text: most of it in words.
  if (pairs < 0.4 * text.length && isNoise(text.replace(/\s/g, ''))) return true
  if (pairs < ENOUGH_PAIRS) return false
  return usual < FEWEST_ON_PAGE * pairs || pairsInGarbledLines(text) > MOST_GARBLED * pairs
}

/** Characters without meaning, or hardly a letter among punctuation. */
function isNoise(shown: string): boolean {
  const count = (pattern: RegExp, of: string) => (of.match(pattern) ?? []).length
  if (count(UNREADABLE, shown) > MOST_UNREADABLE * shown.length) return true
  const written = shown.replace(LEADER, '')
  return written.length >= ENOUGH_CHARACTERS && count(READABLE, written) < FEWEST_READABLE * written.length
}

function pairsInGarbledLines(text: string): number {
  return text.split('\n').reduce((sum, line) => {
    const { pairs, usual } = letterPairs(line)
    return pairs >= ENOUGH_PAIRS_OF_LINE && usual < FEWEST_ON_LINE * pairs ? sum + pairs : sum
  }, 0)
}
