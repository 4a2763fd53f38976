import { isClockTime } from './clock-times.ts'
import { closesMeeting, footFrom } from './closing.ts'
import { isColumnHead, isGroupHeading } from './groups.ts'
import { type HeadingCandidate, neighbour, unitAt } from './heading-candidate.ts'
import type { HeadingsFound } from './headings-found.ts'
import { caseDataOf, headOf, printedHead } from './item-head.ts'
import { addSections } from './sections.ts'
import type { Token } from './token.ts'
import { printed, toUnits, type Unit } from './unit.ts'

/** The word belongs to the number, not to the title: `Lukket punkt 7: Køb`, `LUKKET PUNKT 12`; not `Lukket skole`. */
const CLOSED_POINT = /^lukket (?:punkt )?\d/i

/** Adds the tokens of item `n`, whose text ends at unit `bodyEnd`. */
export function addItem(
  found: HeadingsFound,
  { n, meeting, bodyEnd }: { n: number; meeting: number; bodyEnd: number },
  to: Token[],
) {
  const { units, items } = found
  const item = items[n]
  if (!item) return
  const { title, rest } = headOf(found, item, n)
  const first = units[item.start]
  const caseData = caseDataOf(found, n)
  const heading = printedHead(units, item)
  const firstBelow = neighbour(units, item.end - 1, 1)
  to.push({
    type: 'item',
    number: item.number?.number ?? null,
    title: title.title || null,
    heading,
    closed: title.closed || caseData.closed || found.closed.has(n) || CLOSED_POINT.test(heading),
    purpose: title.purpose ?? found.purposes.get(firstBelow) ?? null,
    owner: title.owner,
    slot: title.slot ?? slotWithin(units, item) ?? slotBeside(units, item, heading),
    duration: title.duration,
    caseNumber: caseData.caseNumber ?? title.caseNumber,
    meeting,
    position: first?.block.position ?? { page: null, line: 1, endPage: null, endLine: 1 },
  })
  const end = groupsBefore(found, item.end, bodyEnd)
  const body = toUnits(rest)
  const skip = item.repeated ? firstBelow : -1
  const repeat = skip >= 0 && skip < end ? units[skip] : undefined
  if (repeat) to.push({ type: 'furniture', block: repeat.block, reason: 'repeat' })
  for (let i = item.end; i < end; i++) {
    const unit = units[i]
    if (unit && i !== skip) body.push(found.purposes.has(i) ? { ...unit, label: null } : unit)
  }
  const labelLevel = found.labelLevel === null ? null : Math.max(found.labelLevel, (first?.block.level ?? 0) + 1)
  const close = n === items.length - 1 ? closingFrom(body) : -1
  const closing = close < 0 ? [] : body.splice(close)
  addSections(body, { labelLevel, otherLabels: found.otherLabels, labelsApart: found.labelsApart }, to)
  for (const unit of closing) to.push(tailToken(unit))
  for (let i = end; i < bodyEnd; i++) {
    const block = units[i]?.block
    if (block) to.push({ type: 'furniture', block, reason: block.kind === 'furniture' ? 'page' : 'group' })
  }
}

/** Where what follows the last item begins: the end of the meeting, or the foot of the page it was copied from. */
function closingFrom(body: readonly Unit[]): number {
  const close = body.findIndex((u) => closesMeeting(u.block.text))
  return close < 0 ? footFrom(body.map((u) => u.block.text)) : close
}

function tailToken({ block }: Unit): Token {
  return block.kind === 'furniture' ? { type: 'furniture', block, reason: 'page' } : { type: 'tail', block }
}

/** The forms of a number behind a time: `19.05 – 1. Valg`, `19.05 Pkt. 1 Valg`. */
const CLOCK_FORMS: ReadonlySet<string> = new Set(['kl. N.', 'kl. Pkt. N', 'kl.'])
/** `⟨19.05⟩ – 1. Valg`, `19.05-19.20 Pkt. 1 Valg`, `⟨kl. 19.05⟩ Valg`; not `1. Valg`. */
const LEADING_TIME = /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?/i

function timeOf(heading: string): string | null {
  return LEADING_TIME.exec(heading)?.[0] ?? null
}

function slotBeside(units: readonly Unit[], { form, start }: HeadingCandidate, heading: string): string | null {
  return CLOCK_FORMS.has(form) ? timeOf(heading) : slotBefore(units, start)
}

/** The time on a line of its own directly before a heading, as printed. */
function slotBefore(units: readonly Unit[], start: number): string | null {
  const text = unitAt(units, neighbour(units, start, -1))?.block.text ?? ''
  return isClockTime(text) ? text : null
}

/** The time between the number of a heading and its title, as printed. */
function slotWithin(units: readonly Unit[], { start, end }: HeadingCandidate): string | null {
  for (let i = start + 1; i < end - 1; i++) {
    const text = units[i]?.block.text ?? ''
    if (isClockTime(text)) return text
  }
  return null
}

/** Group headings, column heads and case data directly before the next item do not belong to this one. */
function groupsBefore({ units, groups }: HeadingsFound, from: number, to: number): number {
  let end = to
  while (end > from) {
    const above = neighbour(units, end, -1)
    if (groups.has(above)) {
      end = above
      continue
    }
    const unit = units[end - 1]
    if (end === to && to < units.length && slotBefore(units, to) !== null) {
      end--
      continue
    }
    if (unit && isColumnHead(unitAt(units, end - 2)?.block.text ?? '') && end - 2 >= from) end -= 2
    else if (unit && (isGroupHeading(unit.block.text) || (to < units.length && isBeforeHeading(unit)))) end--
    else break
  }
  return end
}

function isBeforeHeading(unit: Unit): boolean {
  return unit.caseData !== null && /^sags?\s?(?:nr|id)|^sagnr|^åbent?\s+punkt|^lukket\s+punkt/i.test(printed(unit))
}
