import { isBodyName } from '../danish/bodies.ts'
import type { SectionRole } from '../model/tree.ts'
import { unitBeside } from './heading-candidate.ts'
import type { Unit } from './unit.ts'

/** A label that is one only because of what stands around it, and where the text behind it begins. */
export interface LabelByContext {
  readonly role: SectionRole
  readonly label: string
  readonly body: string | null
  readonly rest: number
}

/** `Forslag`, `FORSLAG:`; not `Forslag om lys`. */
const PROPOSAL = /^forslag:?$/i
const LONGEST_PROPOSAL = 8
/** `Sag: Taksten er fra 2013.`, `SAG:   Der er tre tilbud:`, `SAG:`; not `Sag: Ny takst`, `Sag 3: Takst.` */
const CASE_TEXT = /^sag:(?:$|\s+(?=[A-ZÀ-ÞĀ-ɏ\d].*[.:]$))/i
/** What the labels are for among which a case text has one. */
const OWN: ReadonlySet<SectionRole> = new Set(['recommendation', 'decision'])

/** A body and what it did, on one line: `Teknisk Udvalg: Anbefales.`, `Byrådet: Vedtaget.`; not `Teknisk Udvalg: Anbefalede veje`, `Byrådet: Mødet er flyttet.` */
const STEP =
  /^(?<body>[A-ZÀ-Þ][A-Za-zÀ-ɏ ,&-]{2,70}): +(?=(?:Anbefales|Anbefalet|Indstilles|Indstillet|Godkendt|Vedtaget|Tiltrådt|Tiltrædes|Udsat|Drøftet|Forkastet|Afvist|Imødekommet|Oversendes|Fremsendes)(?:[.,]|$)|(?:Anbefaler|Indstiller|Tiltræder|Tilslutter|Anbefales|Indstilles|Oversendes|Fremsendes|Henvises|Taget|Tages) (?:at|til|sig|med|over|uden|godkendt|vedtaget|indstillingen)(?![a-zæøå])|(?:Anbefaler|Indstiller), at |Ingen bemærkninger|Til efterretning)/
const FEWEST_STEPS = 2
const LONGEST_BODY = 75

/**
 * `Forslag` over a lead-in (`By- og Udviklingsforvaltningen foreslår,`), and `Sag: Taksten er fra 2013.` among other labels
 * that stand so: elsewhere both name a matter. A body and what it did (`Teknisk Udvalg: Anbefales.`) where
 * another one stands beside it: alone it may be news.
 */
export function labelByContext(units: readonly Unit[], i: number): LabelByContext | null {
  const text = units[i]?.block.text ?? ''
  if (text.length <= LONGEST_PROPOSAL && PROPOSAL.test(text) && unitBeside(units, i, 1)?.leadIn != null)
    return { role: 'recommendation', label: 'Forslag', body: null, rest: text.length }
  const body = stepOf(units[i])
  if (body !== null && hasSeveralSteps(units)) return { role: 'decision', label: body, body, rest: behindColon(text) }
  const rest = CASE_TEXT.exec(text)?.[0].length
  if (rest === undefined || !units.some((unit) => isOwnLabel(unit, rest === text.length))) return null
  return { role: 'background', label: text.slice(0, 'Sag'.length), body: null, rest }
}

/** `Beslutning:` over its text, or before it: as the case text's label stands. */
function isOwnLabel({ label, block }: Unit, alone: boolean): boolean {
  if (!label || !OWN.has(label.rule.role)) return false
  return alone ? label.shape === 'alone' && block.text.endsWith(':') : label.shape === 'colon'
}

/** The body whose step a line is: `Økonomiudvalget` of `Økonomiudvalget: Anbefales.`. */
function stepOf(unit: Unit | undefined): string | null {
  const text = unit?.block.text ?? ''
  const colon = text.slice(0, LONGEST_BODY).indexOf(':')
  const body = colon > 2 ? STEP.exec(text)?.groups?.body : undefined
  return body !== undefined && isBodyName(body) ? body : null
}

/** Did several bodies do something in one item, with their days or without? */
function hasSeveralSteps(units: readonly Unit[]): boolean {
  return units.filter((unit) => unit.bodyLabel?.role === 'decision' || stepOf(unit) !== null).length >= FEWEST_STEPS
}

function behindColon(text: string): number {
  const colon = text.indexOf(':')
  return text.length - text.slice(colon + 1).trimStart().length
}
