import { type Block, sliceBlock } from '../model/block.ts'
import type { Message, Result } from '../model/message.ts'
import { closesMeeting } from './closing.ts'
import { type Contents, findContents } from './contents.ts'
import { isColumnHead, isGroupHeading } from './groups.ts'
import { type HeadingCandidate, isFurniture, neighbour, type TitleKey } from './heading-candidate.ts'
import { type Hypothesis, NO_HYPOTHESIS } from './hypothesis.ts'
import { meetingStart } from './meeting-heads.ts'
import { readMetadata } from './metadata.ts'
import { labelNotices, notices } from './notices.ts'
import { numberedHypothesis } from './numbered-hypothesis.ts'
import { addSections } from './sections.ts'
import { readTitle, titleEnd } from './title.ts'
import { isSentence } from './title-words.ts'
import type { Candidate, Headings, ItemToken, Token } from './token.ts'
import { toUnits, type Unit } from './unit.ts'
import { unknownLabels } from './unknown-labels.ts'
import { unnumberedHypotheses } from './unnumbered-hypotheses.ts'

const ENOUGH = 2
/** `Lukket punkt 7: Køb`: the word belongs to the number, not to the title. */
const CLOSED_POINT = /^lukket punkt \d/i

/** Blocks to tokens: finds where items begin and which lines are section labels. */
export function toTokens(blocks: readonly Block[]): Result<Headings> {
  const units = toUnits(blocks)
  const numbered = numberedHypothesis(units)
  const others = numbered.hypotheses.some(isPlain) ? [] : unnumberedHypotheses(units)
  const hypotheses = [...numbered.hypotheses, ...others]
  const best = hypotheses.reduce((a, b) => (b.score > a.score ? b : a), NO_HYPOTHESIS)
  const chosen = best.score >= ENOUGH ? best : NO_HYPOTHESIS
  const contents = findContents(units, numbered.candidates, chosen.members)
  const reading: Reading = {
    units,
    items: chosen.members,
    contents,
    labelLevel: labelLevelOf(units),
    otherLabels: unknownLabels(units, chosen.members),
    turns: turnsOf(chosen.members),
    groups: chosen.groups ?? null,
  }
  const tokens = tokensOf(reading)
  const messages: Message[] = [...notices(units, chosen, contents), ...labelNotices(tokens)]
  return { value: { tokens, candidates: () => report(units, numbered.candidates, chosen) }, messages }
}

/** Many well-founded numbers: no other reading of the document can be better. */
function isPlain({ id, members, score }: Hypothesis): boolean {
  return id === 'numbers' && members.length >= 4 && score > 5 * members.length
}

interface Reading {
  readonly units: readonly Unit[]
  readonly items: readonly HeadingCandidate[]
  readonly contents: Contents
  readonly labelLevel: number | null
  readonly otherLabels: ReadonlySet<string>
  readonly groups: ReadonlySet<number> | null
  /** For every item, how many before it print the same number. */
  readonly turns: readonly number[]
}

function tokensOf(reading: Reading): Token[] {
  const { units, items } = reading
  const tokens: Token[] = frontTokens(reading, 0, items[0]?.start ?? units.length)
  const letterhead = new Set(units.slice(0, items[0]?.start).map((u) => u.block.text))
  let meeting = 0
  for (const [n, item] of items.entries()) {
    const next = items[n + 1]
    const end = next?.start ?? units.length
    const restarts = next && (next.number?.value ?? 9) <= (item.number?.value ?? 0)
    let header = restarts ? meetingStart(units, item.end, end) : -1
    // The next meeting's head begins with the lines that stand over the first one's: "Landsbylauget i Traneby".
    while (header > item.end && letterhead.has(units[header - 1]?.block.text ?? '')) header--
    const bodyEnd = header < 0 ? end : header
    addItem(reading, n, { meeting, bodyEnd }, tokens)
    if (header < 0) continue
    meeting++
    tokens.push({ type: 'meeting' }, ...frontTokens(reading, header, end))
  }
  return tokens
}

function frontTokens({ units, contents }: Reading, from: number, to: number): Token[] {
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

/** Adds the tokens of item `n`, whose text ends at unit `bodyEnd`. */
function addItem(reading: Reading, n: number, { meeting, bodyEnd }: { meeting: number; bodyEnd: number }, to: Token[]) {
  const { units, items } = reading
  const item = items[n]
  if (!item) return
  const head = headOf(reading, item, n)
  const first = units[item.start]
  const metadata = metadataOf(reading, n)
  const heading = printedHead(units, item)
  to.push({
    type: 'item',
    number: item.number?.number ?? null,
    title: head.title,
    heading,
    closed: head.closed || metadata.closed || CLOSED_POINT.test(heading),
    purpose: head.purpose,
    slot: head.slot,
    caseNumber: metadata.caseNumber,
    meeting,
    position: first?.block.position ?? { page: null, line: 1, endPage: null, endLine: 1 },
  })
  const end = groupsBefore(reading, item.end, bodyEnd)
  const body = head.rest ? toUnits([head.rest]) : []
  const skip = item.repeated ? neighbour(units, item.end - 1, 1) : -1
  const repeat = skip >= 0 && skip < end ? units[skip] : undefined
  if (repeat) to.push({ type: 'furniture', block: repeat.block, reason: 'repeat' })
  for (let i = item.end; i < end; i++) {
    const unit = units[i]
    if (unit && i !== skip) body.push(unit)
  }
  const labelLevel = reading.labelLevel === null ? null : Math.max(reading.labelLevel, (first?.block.level ?? 0) + 1)
  const close = n === items.length - 1 ? body.findIndex((u) => closesMeeting(u.block.text)) : -1
  const closing = close < 0 ? [] : body.splice(close)
  addSections(body, { labelLevel, otherLabels: reading.otherLabels }, to)
  for (const unit of closing) to.push(tailToken(unit))
  for (let i = end; i < bodyEnd; i++) {
    const block = units[i]?.block
    if (block) to.push({ type: 'furniture', block, reason: 'group' })
  }
}

function tailToken({ block }: Unit): Token {
  return block.kind === 'furniture' ? { type: 'furniture', block, reason: 'page' } : { type: 'tail', block }
}

/** The heading as printed, over all the lines it stands on. */
function printedHead(units: readonly Unit[], item: HeadingCandidate): string {
  let heading = ''
  for (let i = item.start; i < item.end; i++) {
    const unit = units[i]
    if (unit && !isFurniture(unit)) heading += (heading === '' ? '' : ' ') + unit.printed
  }
  return heading
}

/** Group headings, column heads and case data directly before the next item do not belong to this one. */
function groupsBefore({ units, groups }: Reading, from: number, to: number): number {
  let end = to
  while (end > from) {
    const unit = units[end - 1]
    if (groups?.has(end - 1)) {
      end--
      continue
    }
    if (unit && isColumnHead(units[end - 2]?.block.text ?? '') && end - 2 >= from) end -= 2
    else if (unit && (isGroupHeading(unit.block.text) || (to < units.length && isBeforeHeading(unit)))) end--
    else break
  }
  return end
}

function isBeforeHeading(unit: Unit): boolean {
  return unit.metadata !== null && /^sags?\s?(?:nr|id)|^sagnr|^åbent?\s+punkt|^lukket\s+punkt/i.test(unit.printed)
}

interface Head {
  readonly printed: string
  readonly title: string
  readonly closed: boolean
  readonly purpose: ItemToken['purpose']
  readonly slot: string | null
  /** Text on the heading's line after the title. */
  readonly rest: Block | null
}

function headOf(reading: Reading, item: HeadingCandidate, n: number): Head {
  const { units } = reading
  const first = units[item.start]
  const unit = item.title ? units[item.title.unit] : undefined
  if (!item.title || !unit) {
    return { printed: first?.printed ?? '', title: '', closed: false, purpose: null, slot: null, rest: null }
  }
  const { block } = unit
  const text = block.text.slice(item.title.offset)
  const listed = item.number?.form.family === 'word' ? entryFor(reading, n) : null
  const announced = listed && !isOwnTitle(text, { key: item.key, listed: listed.key }) ? listed : null
  if (announced?.title) {
    const entry = units[announced.title.unit]?.block.text.slice(announced.title.offset) ?? ''
    return { printed: unit.printed, ...readTitle(entry), rest: sliceBlock(block, item.title.offset) }
  }
  const end = titleEnd(text)
  const rest = end < text.length ? sliceBlock(block, item.title.offset + end) : null
  const title = readTitle(text.slice(0, end).trim())
  // `Køb af jord - Lukket punkt`
  const closed = title.closed || (rest !== null && (readMetadata(rest.text)?.closed ?? false))
  return { printed: unit.printed, ...title, closed, rest }
}

/** `Ad 3. Økonomi`: the answer repeats the title of the agenda; not `Ad 3 Intet.` or `Ad 3 Økonomien blev gennemgået.` */
function isOwnTitle(text: string, { key, listed }: { readonly key: TitleKey; readonly listed: TitleKey }): boolean {
  return key.equals(listed) || (key.isLike(listed) && key.text.length - listed.text.length < 12 && !isSentence(text))
}

/** The entry that announces item `n`: same number, in the same turn when numbers restart. */
function entryFor({ contents, items, turns }: Reading, n: number): HeadingCandidate | null {
  const number = items[n]?.number?.number
  let turn = turns[n] ?? 0
  return contents.entries.find((e) => e.number?.number === number && turn-- === 0) ?? null
}

/** Case data after the heading; before it only where the second item has it there too, or it is the document's. */
function metadataOf({ units, items }: Reading, n: number): { caseNumber: string | null; closed: boolean } {
  const item = items[n]
  if (!item) return { caseNumber: null, closed: false }
  const compare = n === 0 ? items[1] : item
  const before = compare && units[compare.start - 1]?.metadata ? units[item.start - 1]?.metadata : null
  let caseNumber = before?.caseNumber ?? null
  let closed = false
  for (let i = item.start; i < item.end + 4; i++) {
    const unit = units[i]
    if (!unit || unit.label || unit.bodyLabel) break
    caseNumber ??= unit.metadata?.caseNumber ?? null
    closed ||= unit.metadata?.closed ?? false
  }
  return { caseNumber, closed }
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

function report(units: readonly Unit[], numbered: readonly HeadingCandidate[], chosen: Hypothesis): Candidate[] {
  const taken = new Set(chosen.members.map((c) => c.start))
  const all = [...numbered.filter((c) => !taken.has(c.start)), ...chosen.members].sort((a, b) => a.start - b.start)
  return all.flatMap((c) => {
    const block = units[c.title?.unit ?? c.start]?.block
    if (!block) return []
    const text = block.text.slice(c.title?.offset ?? 0).slice(0, 120)
    const { position } = block
    const isTaken = taken.has(c.start)
    const reason = isTaken ? `${chosen.id}: ${c.reason}` : c.reason
    return [
      {
        form: c.form,
        number: c.number?.number ?? null,
        text,
        position,
        score: Math.round(c.score * 10) / 10,
        taken: isTaken,
        reason,
      },
    ]
  })
}
