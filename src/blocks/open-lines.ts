import { codeAt, codesOf, isAmong, isDigit, lastCode } from '../danish/letters.ts'
import type { Draft } from './draft.ts'

/** A numbered line or an entry of a list that cannot end here: `112. Lokalplan 052-510 ved`, `Pkt. 4: Valg af formand og`, `- Regler for`; not `4. Forslag om, at`. */
const OPEN_HEADING =
  /^(?:(?:(?:punkt|pkt\.?|ad|sag|nr\.?)\s?)?\d{1,3}[.):]?|[-–•])\s+[A-ZÀ-ÞĀ-ɏ].* (?:ved|i|på|af|til|for|om|med|og|samt|fra|mellem|under|hos|mod|den|det|de|et|en)$/i
/** The last letters of those words. */
const OPEN_LETTERS = codesOf('adiåflromgtnse')

/** A heading or entry whose last word calls for more. */
export function isOpenHeading(text: string): boolean {
  return (
    text.length > SHORTEST_OPEN &&
    isAmong(OPEN_LETTERS, lastCode(text)) &&
    mayBeNumbered(text) &&
    OPEN_HEADING.test(text)
  )
}

/** Ends on a word that no sentence ends on: `uddannelsen i sundhed i`, `planen for havnen og`; not `Hvem tager vi med`. */
const OPEN_LINE = /\s(?:i|på|af|til|for|og|samt|mellem|den|det|de|et|en|at|som)$/
const SHORTEST_OPEN_LINE = 50

/** Does a line end on such a word: a long one, or one inside of a paragraph that is broken anyway? */
export function isOpenLine(text: string, inside: boolean): boolean {
  return (inside || text.length >= SHORTEST_OPEN_LINE) && isAmong(OPEN_LETTERS, lastCode(text)) && OPEN_LINE.test(text)
}

/** `1`, `P`, `A`, `S`, `N` and their small letters, `-`: how a numbered line or an entry of a list begins. */
function mayBeNumbered(text: string): boolean {
  const first = codeAt(text, 0)
  return isDigit(first) || isAmong(NUMBER_STARTS, first)
}

const NUMBER_STARTS = codesOf('PASNpasn-–•')
const SHORTEST_OPEN = 12

/** An entry of a list: `- Regler for`, `2. Kort over`; not `Regler for`. */
const ENTRY = /^(?:[-–•*]|\d{1,3}[.)])\s/

/** Does a line stand in from the bullet or number of the line above, whose text it goes on with? */
export function hangs(last: Draft, draft: Draft): boolean {
  return draft.indent > last.indent + 1 && ENTRY.test(last.text)
}
