import { codeAt } from '../danish/letters.ts'
import type { Unit } from './unit.ts'

/** A quotation that begins with its paragraph: `"Til udvalget`, `»Kære borgmester`; not `Til udvalget`. */
const OPENS_QUOTATION = /^["”“»„]/
/** `"`, `»`; not `'`. */
const QUOTATION_MARKS = /["”“»«„]/g
/** `tak."`, `tak«.`; not `tak.`. */
const CLOSES_QUOTATION = /["”“«»][.]?$/
/** Paragraphs of the longest letter that is looked through. */
const LONGEST_QUOTATION = 80

/** Where a quotation ends that begins at unit `i` and goes on over further units; -1 when there is none. */
export function endOfQuotation(units: readonly Unit[], i: number): number {
  const text = units[i]?.block.text ?? ''
  if (isLetterHead(text)) return endOfLetter(units, i)
  if (!OPENS_QUOTATION.test(text) || (text.match(QUOTATION_MARKS)?.length ?? 0) % 2 === 0) return -1
  const end = Math.min(units.length, i + LONGEST_QUOTATION)
  for (let k = i + 1; k < end; k++) if (CLOSES_QUOTATION.test(units[k]?.block.text ?? '')) return k
  return -1
}

/** Above a letter: `Til Teknik- og Miljøudvalget`, `Kære Byråd`; not `Til stede: Ida`, `Til orientering`. */
const LETTER_HEAD =
  /^(?:til (?!stede|orientering|beslutning|drøftelse|efterretning|toppen|punkt|pkt|sag)|kære )[^.:]{4,70}$/i
/** Below it: `Med venlig hilsen`, `På beboernes vegne`; not `På mødet`. */
const LETTER_END = /^(?:(?:med )?(?:venlig|kærlig) hilsen|mvh\b|på [A-Za-zÀ-ɏ ]{3,40} vegne)/i
const SHORTEST_LETTER = 3

function isLetterHead(text: string): boolean {
  const first = codeAt(text, 0) | 32
  return (first === LETTER_T || first === LETTER_K) && LETTER_HEAD.test(text)
}

const [LETTER_K, LETTER_T] = [107, 116]

/** Where a letter ends that is printed without quotation marks; -1 when nobody signs it. */
function endOfLetter(units: readonly Unit[], i: number): number {
  const end = Math.min(units.length, i + LONGEST_QUOTATION)
  for (let k = i + SHORTEST_LETTER; k < end; k++) if (LETTER_END.test(units[k]?.block.text ?? '')) return k
  return -1
}
