import type { Block } from '../model/block.ts'
import type { Message, Result } from '../model/message.ts'
import { endsAtColons } from './colon-style.ts'
import { findContents } from './contents.ts'
import { closedByGroup, groupsAbove } from './groups-above.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import type { HeadingsFound } from './headings-found.ts'
import { type Hypothesis, NO_HYPOTHESIS } from './hypothesis.ts'
import { addItem } from './item-tokens.ts'
import { isJudgment } from './judgments.ts'
import { areLabelsApart } from './labels-apart.ts'
import { meetingStart } from './meeting-heads.ts'
import { NARRATED, narrated } from './narrated.ts'
import { labelNotices, notices } from './notices.ts'
import { numberedHypothesis } from './numbered-hypothesis.ts'
import { purposeLines, withoutListedPurposes } from './purpose-lines.ts'
import { report } from './report.ts'
import type { Headings, Token } from './token.ts'
import { toUnits, type Unit } from './unit.ts'
import { unknownLabels } from './unknown-labels.ts'
import { unnumberedHypotheses } from './unnumbered-hypotheses.ts'

const ENOUGH = 2

/** Blocks to tokens: finds where items begin and which lines are section labels. */
export function toTokens(blocks: readonly Block[]): Result<Headings> {
  const units = withoutListedPurposes(toUnits(blocks))
  const numbered = numberedHypothesis(units)
  const others = numbered.hypotheses.some(isPlain) ? [] : unnumberedHypotheses(units)
  const hypotheses = [...numbered.hypotheses, ...others]
  const best = hypotheses.reduce((a, b) => (b.score > a.score ? b : a), NO_HYPOTHESIS)
  const read = best.score >= ENOUGH ? best : narrated(units)
  const chosen = isJudgment(units) ? NO_HYPOTHESIS : read
  const contents = findContents(units, numbered.candidates, chosen.members)
  const found: HeadingsFound = {
    units,
    items: chosen.members,
    contents,
    labelLevel: labelLevelOf(units),
    otherLabels: unknownLabels(units, chosen.members),
    labelsApart: areLabelsApart(units),
    turns: turnsOf(chosen.members),
    groups: groupsAbove(units, chosen.members, chosen.groups),
    closed: closedByGroup(units, chosen.members),
    purposes: purposeLines(units, chosen.members),
    endsAtColons: endsAtColons(units, chosen.members),
  }
  const tokens = tokensOf(found)
  const messages: Message[] = [...notices(units, chosen, contents), ...labelNotices(tokens)]
  return { value: { tokens, candidates: () => report(units, numbered.candidates, chosen) }, messages }
}

/** Many well-founded numbers: no other reading of the document can be better. */
function isPlain({ id, members, score }: Hypothesis): boolean {
  return id === 'numbers' && members.length >= 4 && score > 5 * members.length
}

function tokensOf(found: HeadingsFound): Token[] {
  const { units, items } = found
  const tokens: Token[] = frontTokens(found, 0, items[0]?.start ?? units.length)
  let letterhead: ReadonlySet<string> | null = null
  let meeting = 0
  for (const [n, item] of items.entries()) {
    const next = items[n + 1]
    const end = next?.start ?? units.length
    const restarts = next && (item.form === NARRATED || (next.number?.value ?? 9) <= (item.number?.value ?? 0))
    let header = restarts ? meetingStart(units, item.end, end) : -1
    // The next meeting's head begins with the lines that stand over the first one's: "Landsbylauget i Traneby".
    if (header > item.end) letterhead ??= new Set(units.slice(0, items[0]?.start).map((u) => u.block.text))
    while (header > item.end && letterhead?.has(units[header - 1]?.block.text ?? '')) header--
    const bodyEnd = header < 0 ? end : header
    addItem(found, { n, meeting, bodyEnd }, tokens)
    if (header < 0) continue
    meeting++
    tokens.push({ type: 'meeting' }, ...frontTokens(found, header, end))
  }
  return tokens
}

function frontTokens({ units, contents }: HeadingsFound, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (let i = from; i < to; i++) {
    const block = units[i]?.block
    if (!block) continue
    if (block.kind === 'furniture') tokens.push({ type: 'furniture', block, reason: 'page' })
    else if (contents.units.has(i)) tokens.push({ type: 'furniture', block, reason: 'contents' })
    else tokens.push({ type: 'text', block })
  }
  return tokens
}

function turnsOf(items: readonly HeadingCandidate[]): number[] {
  const counts = new Map<string, number>()
  return items.map(({ number }) => {
    const turn = counts.get(number?.number ?? '') ?? 0
    counts.set(number?.number ?? '', turn + 1)
    return turn
  })
}

/** The level of the headings that are section labels, when the format has levels. */
function labelLevelOf(units: readonly Unit[]): number | null {
  const counts = new Map<number, number>()
  for (const { block, label } of units) {
    if (label && block.kind === 'heading' && block.level !== null)
      counts.set(block.level, (counts.get(block.level) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
