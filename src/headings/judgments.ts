import { isFurniture } from './heading-candidate.ts'
import type { Unit } from './unit.ts'

/** Lines at the top that say what the paper is. */
const HEAD_LINES = 10
/** `DOM`, `Kendelse`, `Udskrift af dombogen`, `D O M`; not `Domme i miljøsager`. */
const JUDGMENT = /^(?:d ?o ?m|k ?e ?n ?d ?e ?l ?s ?e|udskrift af (?:dom|rets)bogen.*|retsbog)\.?$/i
/** `RETTEN I HOLBÆK`, `Østre Landsret`, `afsagt den 14. marts`; not `Retten til ytring`. */
const COURT = /^(?:retten (?:i|på) |.{0,40}(?:landsret|byret|højesteret)(?:ten)?(?![a-zæøå])|afsagt (?:den|af) )/i

/** Is the paper the judgment of a court? Its parts are numbered as items are, and minutes that it quotes are not its own. */
export function isJudgment(units: readonly Unit[]): boolean {
  let kind = false
  let court = false
  let lines = 0
  for (const unit of units) {
    if (isFurniture(unit)) continue
    if (++lines > HEAD_LINES) return false
    kind ||= JUDGMENT.test(unit.block.text)
    court ||= COURT.test(unit.block.text)
    if (kind && court) return true
  }
  return false
}
