import { BODY_NOUNS } from './bodies.ts'
import { matchesOf } from './patterns/matches.ts'

/** `udvalg` of `sundhedsudvalget`, `råd` of `ældreråds`; not of `rådhus`. */
const ENDED_NOUN = new RegExp(
  `(?<noun>${[...BODY_NOUNS].sort((a, b) => b.length - a.length).join('|')})(?:e?t|e?n|erne)?s?$`,
)
/** Words that have no initial of their own: `og`, `af`; not `udvalg`. */
const LINKS = /^(?:og|&|samt|for|i|af|på|den|det|de|vedr\.?|om)$/i

/**
 * Whether an abbreviation is made of the initials of a body's name or of its last words: "FU" and "SDFU" of
 * "Sundhedsdirektørernes Forretningsudvalg", "SSU" of "Social- og Sundhedsudvalget", "SDK" of "Sundhedsdirektørkredsen".
 *
 * The last letter is that of the body noun (udvalg, råd …); parts of a compound count where a linking s, e or hyphen stands.
 */
export function spellsBody(alias: string, name: string): boolean {
  return spelling(alias, name) !== null
}

/** `whole` when the initials run from the first word, `end` when only from a later one; `null` when they do not fit. */
export function spelling(alias: string, name: string): 'whole' | 'end' | null {
  const words = wordsOf(name)
  const begins = alias.charAt(0).toLowerCase()
  if (!words.some((word) => word.startsWith(begins)) || !/^[A-ZÀ-ÞĀ-ɏ]/u.test(alias)) return null
  const letters = [...alias.toLowerCase().replace(/[^A-Za-zÀ-ɏ]/gu, '')]
  if (letters.length < 2) return null
  for (let first = 0; first < words.length; first++) {
    if (takes(letters, words.slice(first))) return first === 0 ? 'whole' : 'end'
  }
  return null
}

/** Whether a name whose initials are the abbreviation may begin with a word: with that letter, or with a word that gives none. */
export function mayBegin(alias: string, word: string): boolean {
  return word.charAt(0).toLowerCase() === alias.charAt(0).toLowerCase() || LINKS.test(word)
}

/** Between the parts of a name that may each give a letter: `Børne- og Ungeudvalget`, `Børn, unge`; not `Børne-`. */
const BETWEEN_PARTS = /[\s,]+|-(?=[A-Za-zÀ-ɏ])/u

/** The words of a name that may give a letter, in small letters. All abbreviations of a document are held against one name. */
function wordsOf(name: string): readonly string[] {
  if (latest.name !== name) {
    const words = name.split(BETWEEN_PARTS).filter((w) => w !== '' && !LINKS.test(w))
    latest = { name, words: words.map((word) => word.toLowerCase()) }
  }
  return latest.words
}

let latest: { readonly name: string; readonly words: readonly string[] } = { name: '', words: [] }

/**
 * Whether an abbreviation could be meant for a name, by a looser measure: a compound may be divided anywhere
 * ("KSU" of "Klimasamarbejdsudvalget"). Enough to doubt that it stands for something else, not to tie it to this name.
 */
export function mayStandFor(alias: string, name: string): boolean {
  if (spelling(alias, name) === 'whole') return true
  const letters = [...alias.toLowerCase()]
  const word = name.toLowerCase()
  const noun = nounOf(word)
  if (noun === undefined || word.includes(' ') || word.charAt(0) !== letters[0]) return false
  if (noun.charAt(0) !== letters.at(-1)) return false
  let from = 0
  return letters.slice(1, -1).every((letter) => {
    from = word.slice(0, word.lastIndexOf(noun)).indexOf(letter, from + 1)
    return from > 0
  })
}

function nounOf(word: string): string | undefined {
  return ENDED_NOUN.exec(word)?.groups?.noun
}

/** Every word gives its first letter, and any further part where a compound may be divided. */
function takes(letters: readonly string[], words: readonly string[]): boolean {
  const [word, ...rest] = words
  if (word === undefined) return letters.length === 0
  return prefixes(word, rest.length === 0).some(
    (initials) => initials.every((l, i) => letters[i] === l) && takes(letters.slice(initials.length), rest),
  )
}

/** A letter behind a linking "s" or "e", as the "u" of `sundhedsudvalget`, `børneudvalget`; not `lægens`. */
const LINKED_PART = /[se](?<part>[A-Za-zÀ-ɏ])(?=[A-Za-zÀ-ɏ]{3})/gu

/** The initials that one word may give: "sundhedsudvalget" → s·u (last word) or s, s·u (before others). */
function prefixes(word: string, isLast: boolean): readonly (readonly string[])[] {
  const first = word.charAt(0)
  const noun = nounOf(word)
  const stem = noun === undefined ? word : word.slice(0, word.lastIndexOf(noun))
  const middle = matchesOf(LINKED_PART, stem).map((m) => m.groups?.part ?? '')
  const nounLetter = noun?.charAt(0) ?? ''
  if (isLast && noun !== undefined) {
    if (stem === '') return [[nounLetter]]
    return [[first, nounLetter], ...middle.map((m) => [first, m, nounLetter])]
  }
  return isLast ? [[first]] : [[first], ...(noun === undefined || stem === '' ? [] : [[first, nounLetter]])]
}
