import { type Decision, type Dissent, UNCERTAIN_BELOW } from '../model/fact.ts'
import type { StoredDecision } from '../store/fact-tables.ts'
import type { Found, Listed } from '../store/list-facts.ts'
import { oneLine } from './clean.ts'
import { factEntry, factLine } from './fact-entry.ts'
import { grouped } from './grouped.ts'
import type { Listing, ListingColumn } from './listing.ts'
import { escaped } from './markdown.ts'
import { itemName, meetingName } from './meeting-line.ts'
import { placeOf } from './place.ts'
import { meetingColumns, placeColumns } from './provenance-columns.ts'
import type { PrintStyle } from './style.ts'

/** A decision, and the recommendation (indstilling) it answers when that is asked for. */
export type ShownDecision = Listed<StoredDecision> & { readonly recommendation?: string | null }

const COLUMNS: readonly ListingColumn<ShownDecision>[] = [
  ...meetingColumns<ShownDecision>(),
  { name: 'outcome', value: (d) => d.outcome },
  { name: 'quote', value: (d) => oneLine(d.quote) },
  { name: 'decidedBy', value: (d) => d.body },
  { name: 'amended', value: (d) => d.amended },
  { name: 'conditional', value: (d) => d.conditional },
  { name: 'unanimous', value: (d) => d.unanimous },
  { name: 'followsRecommendation', value: (d) => d.followsRecommendation },
  { name: 'clause', value: (d) => d.clause },
  { name: 'dissent', value: (d) => d.dissent.map(({ text }) => oneLine(text)).join(' ') },
  { name: 'confidence', value: (d) => d.confidence },
  ...placeColumns<ShownDecision>(),
]

/** Decisions; the column for the recommendation is there when one was asked for. */
export function decisionListing({ total, rows }: Found<ShownDecision>): Listing<ShownDecision> {
  return {
    schema: 'minutes.decisions/1',
    key: 'decisions',
    head: { total },
    rows,
    columns: rows.some((row) => row.recommendation !== undefined)
      ? [...COLUMNS, { name: 'recommendation', value: (d) => d.recommendation ?? null }]
      : COLUMNS,
    text: (style) => grouped(rows, style, (decision) => decisionEntry(decision, style)),
    markdown: () => decisionLog(rows),
  }
}

/** A decision for people: outcome and place on the first line, the sentence below. */
export function decisionEntry(decision: ShownDecision, style: PrintStyle): string {
  const outcome = style.outcome(decision.outcome, decision.outcome)
  const head = [outcome, ...remarks(decision), style.dim(placeOf(decision))].join(' · ')
  const lines = [factEntry(head, oneLine(decision.quote), style)]
  if (decision.recommendation !== undefined) {
    const asked = decision.recommendation === null ? 'no recommendation printed' : oneLine(decision.recommendation)
    const clause = decision.clause === null ? '' : ` (${decision.clause})`
    lines.push(factLine(style.dim(`recommended${clause}: ${asked}`), style))
  }
  for (const { kind, text } of decision.dissent)
    lines.push(factLine(`${style.bad(DISSENT_WORDS[kind])} ${oneLine(text)}`, style))
  return lines.join('\n')
}

const DISSENT_WORDS: Readonly<Record<Dissent['kind'], string>> = {
  reservation: 'reservation:',
  minority: 'minority:',
  statement: 'for the record:',
  'vote-against': 'did not agree:',
}

function remarks(decision: Decision): readonly string[] {
  const { body, date, own, amended, conditional, unanimous, followsRecommendation, confidence } = decision
  return [
    clauseRemark(decision),
    own ? null : `by ${oneLine([body, date].filter((part) => part !== null).join(' ')) || 'another body'}`,
    amended ? 'amended' : null,
    conditional ? 'conditional' : null,
    unanimous ? 'unanimous' : null,
    followsRecommendation === null ? null : `recommendation ${followsRecommendation}`,
    confidence < UNCERTAIN_BELOW ? 'uncertain' : null,
  ].filter((remark) => remark !== null)
}

/** What stands before the number of a clause at the beginning of a sentence: `Ad `, `Indstillingens punkt `; not `Anbefales `. */
const BEFORE_CLAUSE = /^(?:(?:ad|at|til|vedr|litra|indstillingens|pkt|punkt|nr)[.\s]+)+/i

/** Which clause of the recommendation is answered, where the sentence does not begin with it: `clause 2` of "Anbefales.", nothing of "Ad 2: Udgår." */
function clauseRemark({ clause, quote }: Decision): string | null {
  return clause === null || quote.replace(BEFORE_CLAUSE, '').startsWith(clause) ? null : `clause ${clause}`
}

/** A decision log ready to paste: a heading for each meeting, one list entry for each decision. */
function decisionLog(rows: readonly ShownDecision[]): string {
  let out = ''
  let meeting: string | undefined
  for (const decision of rows) {
    if (decision.meeting.id !== meeting)
      out += `${meeting === undefined ? '' : '\n'}## ${escaped(meetingName(decision.meeting))}\n\n`
    meeting = decision.meeting.id
    const asked = decision.recommendation ? `\n  - recommended: ${escaped(decision.recommendation)}` : ''
    const dissent = decision.dissent.map(({ kind, text }) => `\n  - ${DISSENT_WORDS[kind]} ${escaped(text)}`).join('')
    out += `- **${escaped(itemName(decision.item))}** (${[decision.outcome, ...remarks(decision)].map(escaped).join(', ')}): ${escaped(decision.quote)} (${escaped(placeOf(decision))})${asked}${dissent}\n`
  }
  return out
}
