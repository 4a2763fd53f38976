import { bodyKey, isBodyName } from '../../danish/bodies.ts'
import { findDates } from '../../danish/dates.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { gathered } from '../../model/gathered.ts'
import type { ItemNode, SectionNode, SectionRole } from '../../model/tree.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'

/** A step another body took before this meeting, told in one line of the case's history. */
export interface TrailStep {
  readonly statement: Statement
  /** The sentence without date and body: "Udvalget anbefaler indstillingen." */
  readonly said: string
  readonly body: string
  readonly date: string
}

/** Sections whose lines tell how the case came here. */
const TELLS: ReadonlySet<SectionRole> = new Set<SectionRole>(['history', 'process', 'hearing'])
/** `29-10-2014 Socialudvalget: Udvalget anbefaler …`, `Økonomiudvalget, 9. december 2014, pkt. 12: Anbefales.`; not `Tidsplan: …`. */
const LEAD = inLatin(/^([^:]{8,90}):\s+(?=\p{Lu})/u)
/** Longer than this is no line of day and body: `28-08-2013 Social- og Beskæftigelsesudvalget (påtegning)`. */
const LONGEST_LEAD = 90
/** What else stands in the lead: `pkt. 12`, `(påtegning)`, `den`, `møde`; not `Udvalget`. */
const BESIDE = inLatin(
  /\([^)]*\)|(?:,\s*)?(?:pkt|punkt|sag|nr)\.?\s*(?:nr\.?\s*)?\d+|(?<!\p{L})(?:den|d\.|på|i|mødet|møde)(?!\p{L})/giu,
)

/**
 * Steps of a case's history (sagens forløb): day and body before what was said, in one line or above it.
 *
 * A line without a complete date or without a body tells nothing that could be held against this meeting's own decision.
 */
export function trailSteps(item: ItemNode): readonly TrailStep[] {
  return gathered(
    item.sections.filter((section) => TELLS.has(section.role)),
    stepsIn,
  )
}

interface Lead {
  readonly body: string
  readonly date: string
  /** The paragraph the lead stands in with what was said; `null` when it stands alone above it. */
  readonly block: Statement['block'] | null
}

function stepsIn(section: SectionNode): readonly TrailStep[] {
  let lead: Lead | null = null
  return gathered(statementsOf(section), (statement): readonly TrailStep[] => {
    const { text, block } = statement
    const printed = LEAD.exec(text)
    const alone = text.length < LONGEST_LEAD && text === block.text ? bodyAndDate(text) : null
    const beside = printed?.[1] === undefined ? null : bodyAndDate(printed[1])
    if (alone) lead = { ...alone, block: null }
    else if (beside) lead = { ...beside, block }
    else if (lead?.block && lead.block !== block) lead = null
    if (alone || lead === null) return []
    const said = beside ? text.slice(printed?.[0].length ?? 0) : text
    return [{ statement, said, body: lead.body, date: lead.date }]
  })
}

/** `bodyAndDate('29-10-2014 Socialudvalget')` is that body on 2014-10-29. */
function bodyAndDate(lead: string): { body: string; date: string } | null {
  const [date, ...others] = findDates(lead)
  if (!date?.iso || others.length > 0) return null
  const rest = `${lead.slice(0, date.start)} ${lead.slice(date.end)}`
  const body = rest
    .replace(BESIDE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.–-]+|[\s,.–-]+$/g, '')
  return isBodyName(body) && bodyKey(body) !== '' ? { body, date: date.iso } : null
}
