import type { SectionRole } from '../model/tree.ts'
import { unitBeside } from './heading-candidate.ts'
import type { Unit } from './unit.ts'

/** A label that is one only because of what stands around it, and where the text behind it begins. */
export interface LabelByContext {
  readonly role: SectionRole
  readonly label: string
  readonly rest: number
}

/** `Forslag`, `FORSLAG:`; not `Forslag om lys`. */
const PROPOSAL = /^forslag:?$/i
const LONGEST_PROPOSAL = 8
/** `Sag: Taksten er fra 2013.`, `SAG:   Der er tre tilbud:`; not `Sag: Ny takst`, `Sag 3: Takst.` */
const CASE_TEXT = /^sag:\s+(?=[A-ZÀ-ÞĀ-ɏ\d].*[.:]$)/i
/** What the labels are for among which a case text has one. */
const OWN: ReadonlySet<SectionRole> = new Set(['recommendation', 'decision'])

/**
 * `Forslag` over a lead-in (`By- og Udviklingsforvaltningen foreslår,`), and `Sag: Taksten er fra 2013.` among other labels
 * that stand before their texts: elsewhere both name a matter.
 */
export function labelByContext(units: readonly Unit[], i: number): LabelByContext | null {
  const text = units[i]?.block.text ?? ''
  if (text.length <= LONGEST_PROPOSAL && PROPOSAL.test(text) && unitBeside(units, i, 1)?.leadIn != null)
    return { role: 'recommendation', label: 'Forslag', rest: text.length }
  const rest = CASE_TEXT.exec(text)?.[0].length
  if (rest === undefined || !units.some(({ label }) => label?.shape === 'colon' && OWN.has(label.rule.role)))
    return null
  return { role: 'background', label: text.slice(0, 'Sag'.length), rest }
}
