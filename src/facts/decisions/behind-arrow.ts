/**
 * What came of the talk of an item, told apart by its layout: a line behind an arrow ("➡ Depositum op til 1.500 kr."), an
 * answer in a table.
 */
import { isEarlier } from '../sentence/earlier.ts'
import { isRemark } from '../sentence/remarks.ts'
import { toldPart } from '../sentence/speech.ts'
import type { Statement } from '../sentence/statement.ts'
import { type Around, CONFIDENCE, type OutcomeReading } from './outcome-reading.ts'

/** `➡`, `→`, `=>` before a line; not `•`, `-`. */
const ARROW = /^(?:[→➔➜➡⇒]|[-=]+>)/

/** What surrounds a line behind an arrow, or an answer in a table: as below a label such as "Referat", where weak signs do not count. */
export function behindArrow({ block, section, answers }: Statement, around: Around): Around {
  if (answers) return outcomeIn(around)
  if (block.label === null || !ARROW.test(block.label)) return around
  // Where every line has one, it is the mark of a list.
  if (ARROW.test(section.blocks[0]?.label ?? '')) return around
  return outcomeIn(around)
}

function outcomeIn({ body, organisation = null, meetingDate }: Around): Around {
  return { outcomeSection: true, talk: true, body, organisation, meetingDate }
}

/** `Nej`, `Nope, for dyrt`; not `Nejlikker til Ida`. */
const NO = /^(?:nej|nope|niks|nix)(?:[\s,.!]|$)/i

/** What one of them wanted: `Kaj ville have et skilt`, `Ida ville helst vente`; not `Kaj får et skilt`. */
const WISH = /^\S+(?:\s[A-ZÆØÅ]\S*)?\sville\s(?:gerne\s|helst\s|hellere\s|ikke\s)?(?:have|vente|se|ud)(?![a-zæøå])/

/**
 * What the first sentence behind an arrow decides whatever it says; `null` where it only tells, asks, remarks or speaks of
 * another day, and for a sentence behind no arrow (`around` is then not what `behindArrow` gives).
 */
export function byArrow({ block, body, text, answers }: Statement, around: Around): OutcomeReading | null {
  if (!around.outcomeSection || answers || !block.text.startsWith(text) || body.endsWith('?')) return null
  if (WISH.test(body) || isRemark(body) || toldPart(body) || isEarlier(body, around.meetingDate)) return null
  const outcome = NO.test(body) ? 'rejected' : 'adopted'
  return { outcome, decider: null, ruleId: 'pil', confidence: CONFIDENCE.granted }
}
