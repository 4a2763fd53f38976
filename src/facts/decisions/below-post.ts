/** Names on a line of their own, below the line that says for what: "Kasserer", then "Mogens". */
import { inLatin } from '../../danish/patterns/latin.ts'
import { namesOnly } from '../sentence/remarks.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'

/** What a line says of those named below it: `Efter Bo Lund, der er flyttet:`, `Personlig stedfortræder:`, `I stedet for Bo Lund:`; not `Kandidater:`. */
const BEFORE_NAME = inLatin(
  /^(?:efter\s\p{Lu}|i\sstedet\sfor\s|(?:som\s)?(?:personlig\s)?(?:stedfortræder|suppleant|næstformand|formand|medlem)(?:e|er|mer)?(?:\s\p{L}+)*:$)/iu,
)

/** A post on a line of its own: `Næstformand`, `Formand (hemmelig afstemning)`, `Underskriftsberettiget sammen med formanden`; not `Formanden`, `Formand orienterede`. */
const POST_LINE = inLatin(
  /^(?:\d\.\s)?(?:formand|næstformand|kasserer|sekretær|kirkeværge|kontaktperson|referent|revisor|bilagskontrollant|tovholder|bygningskyndig|underskriftsberettiget|dirigent|ordstyrer|suppleant)(?:er)?(?:\s(?:for|til|sammen\smed)\s[^,;:.]{3,40})?(?:\s\([^)]*\))?:?$/iu,
)
/** `Mogens`, `Svend Erik fortsætter`; not `Bo og Ib`. */
const FIRST_NAME = inLatin(/^\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?(?:\sfortsætter)?\.?$/u)
/** What may stand below a post in place of a name: `Udsat`, `Ingen`, `Genvalg`; not `Mogens`. */
const NO_NAME = /^(?:udsat|udskudt|ingen|ubesat|vakant|genvalg|nyvalg|mangler|afventer|ledig)/i

/** "Jens Holm (C)" below "Efter Bo Lund, der er udtrådt:", "Mogens" below "Kasserer"; asked in items about choosing somebody. */
export function isBelowPost({ body, block, section, index }: Statement): boolean {
  const before = statementsOf(section)[index - 1]
  if (before === undefined || before.block === block) return false
  if (POST_LINE.test(before.text)) return namesOnly(body) || (FIRST_NAME.test(body) && !NO_NAME.test(body))
  return before.text.endsWith(':') && BEFORE_NAME.test(before.text) && namesOnly(body)
}
