import { codeAt, isDigit, startOf } from '../danish/letters.ts'
import { type Block, sliceBlock } from '../model/block.ts'
import { type BodyLabel, readBodyLabel } from './body-labels.ts'
import { type CaseData, KLE, namesLetter, readCaseData } from './case-data.ts'
import { gluedLabelAtEnd, type LabelMatch, matchLabel } from './label-match.ts'
import { type LeadIn, readLeadIn } from './lead-ins.ts'
import { readOwnLabel } from './own-labels.ts'
import { type NumberHit, readItemNumber } from './read-item-number.ts'

/** A block with everything that one look at it tells, before its surroundings are weighed. */
export interface Unit {
  readonly block: Block
  /** Its `rest` is an offset in the text of the block: 0 when the number is its label. */
  readonly number: NumberHit | null
  readonly label: LabelMatch | null
  readonly bodyLabel: BodyLabel | null
  readonly leadIn: LeadIn | null
  readonly caseData: CaseData | null
}

/**
 * A last table-of-contents entry glued to the first heading: `6. Eventuelt1. Orientering`,
 * `EventueltPunkt 1: Velkomst`; not `bilag 1. Takster`.
 */
const GLUED_NUMBER = /(?:[a-zß-ÿ)?]|(?<!\d)[.:])(?:\d{1,3}\.\s?|(?:Punkt )?\d{1,3}: )[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ]/g
/** `3.`, `(2)`, `1.2`, also as a word processor generates them: `3`, `Punkt 1:`; not `a)`, `[1]`, `1.2.3`. */
const NUMBER_LABEL =
  /^(?:\(?\d{1,3}[.):]?|\d{1,2}\.\d{1,2}\.?|(?:Dagsordenspunkt|Punkt|Pkt\.?|Sag|Ad) ?\d{1,3}[.:)]?)$/i

const LONGEST_HEADING = 400
const DOT = 46
const BRACKET = 41
/** Letters before a number that is glued to them, at least. */
const SHORTEST_ENTRY = 4
const WHOLE: readonly Block[] = []

/** Blocks to units. A block that holds a label or heading glued to other text becomes two. */
export function toUnits(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = []
  const whole: Unit[] = new Array(KEPT)
  for (const block of blocks) {
    const start = startOf(block.text)
    const place = (start + 37 * block.text.length) & (KEPT - 1)
    const again = sameLine(whole[place], block)
    if (again) {
      units.push(again)
      continue
    }
    const unit = unitOf(block, start)
    const parts = partsOf(unit)
    if (parts.length > 0) for (const part of parts) units.push(unitOf(part))
    else {
      units.push(unit)
      whole[place] = unit
    }
  }
  return units
}

/**
 * How many lines of the document are remembered, by how they begin and how long they are: labels, outcomes and names
 * come again and again, and what one look at such a line tells is the same every time.
 */
const KEPT = 256

/** The unit of a block that says what a known one says; `null` when it says something else. */
function sameLine(known: Unit | undefined, block: Block): Unit | null {
  if (known === undefined || known.block.text !== block.text) return null
  const { label, kind, cells } = known.block
  if (label !== block.label || kind !== block.kind || cells || block.cells) return null
  const { number, bodyLabel, leadIn, caseData } = known
  return { block, number, label: known.label, bodyLabel, leadIn, caseData }
}

type OpenUnit = { -readonly [Key in keyof Unit]: Unit[Key] }

/** Most lines are plain text: their first letters tell that no reader of numbers, labels or case data need be asked. */
function unitOf(block: Block, start = startOf(block.text)): Unit {
  const unit: OpenUnit = { block, number: null, label: null, bodyLabel: null, leadIn: null, caseData: null }
  const marker = block.label
  if (block.kind === 'furniture') return unit
  if (marker === null) readLine(unit, block.text, start)
  else if (!isDigit(codeAt(marker, 0)) && isBullet(marker)) readLine(unit, block.text, start)
  else if (isNumberLabel(marker)) readNumbered(unit, marker)
  return unit
}

function readLine(unit: OpenUnit, text: string, start: number): void {
  unit.caseData = readCaseData(text, start)
  if (unit.caseData) return
  unit.number = readItemNumber(text, start)
  unit.bodyLabel = readBodyLabel(text)
  if (unit.bodyLabel) return
  unit.label = matchLabel(text, start)
  if (unit.label) return
  unit.bodyLabel = readOwnLabel(text)
  if (!unit.bodyLabel) unit.leadIn = readLeadIn(text)
}

/** The word belongs to the number before it, "1.": `punkt: Økonomi`, `punkt på dagsordenen: Valg`; not `punktum`. */
const NAMES_POINT = /^punkt(?: på dagsordenen)?\s*[:.–—-]/i

function readNumbered(unit: OpenUnit, marker: string): void {
  const { text } = unit.block
  if (isPlainNumber(marker) && !namesLetter(text) && !NAMES_POINT.test(text)) {
    unit.number = plainNumber(marker)
    return
  }
  const lead = numberLead(marker)
  const printed = `${lead} ${text}`
  unit.caseData = readCaseData(printed)
  const number = unit.caseData ? null : readItemNumber(printed)
  unit.number = number && { ...number, rest: Math.max(0, number.rest - lead.length - 1) }
}

/** The line as printed, list number included, bullet left out. */
export function printed({ block }: Unit): string {
  const { label, text, kind } = block
  return label !== null && kind !== 'furniture' && /\w/.test(label) ? `${numberLead(label)} ${text}` : text
}

/** `3.` and `12)` are the number of an item whatever follows; each is read once. */
function plainNumber(marker: string): NumberHit | null {
  const known = PLAIN_NUMBERS.get(marker)
  if (known !== undefined) return known
  const hit = readItemNumber(`${marker} A`)
  const number = hit && { ...hit, rest: 0 }
  PLAIN_NUMBERS.set(marker, number)
  return number
}

const PLAIN_NUMBERS = new Map<string, NumberHit | null>()

/** `•`, `–`; not `1.`, `a)`. */
function isBullet(marker: string): boolean {
  return !/\w/.test(marker)
}

/** One to three digits and a stop or bracket. */
function isPlainNumber(marker: string): boolean {
  const last = marker.length - 1
  const end = marker.charCodeAt(last)
  if (last < 1 || last > 3 || !(end === DOT || end === BRACKET)) return false
  for (let i = 0; i < last; i++) if (!isDigit(marker.charCodeAt(i))) return false
  return true
}

function isNumberLabel(marker: string): boolean {
  return isPlainNumber(marker) || NUMBER_LABEL.test(marker)
}

/** A bare generated number is read like `3.`: a word processor numbers nothing else so. */
function numberLead(label: string): string {
  return isDigit(codeAt(label, label.length - 1)) && /^\d+$/.test(label) ? `${label}.` : label
}

/** The parts of a unit whose lines were run together; none when it is whole. */
function partsOf(unit: Unit): readonly Block[] {
  const { block } = unit
  const { text } = block
  if (block.kind === 'furniture' || block.cells) return WHOLE
  const kle = codeAt(text, 2) === DOT ? KLE.exec(text) : null
  if (kle && kle[0].length < text.length) return cut(block, caseLineCuts(block, kle[0].length))
  const below = unit.number || unit.label ? -1 : behindLeadIn(block)
  if (below > 0) return cut(block, [below])
  const at = gluedLabelAtEnd(text)
  if (at <= 0) return cutHeading(unit)
  return cut(block, [at]).flatMap((part) => {
    const inner = cutHeading(unitOf(part))
    return inner.length === 0 ? [part] : inner
  })
}

/** A line of its own this long may be broken at the right edge, and its sentence go on. */
const LONGEST_LEAD_IN = 60
/** `Rådet indstiller, at`, `FORVALTNINGEN ANBEFALER`; not `Rådet godkender`. */
const MAY_LEAD_IN = /(?:indstille|anbefale|foreslå|INDSTILLE|ANBEFALE|FORESLÅ)/

/**
 * Where the text begins below a lead-in that ends its line, or -1: `Administrationen indstiller, at` / `planen vedtages`;
 * the lead-in may fill two lines.
 */
function behindLeadIn({ text, origin, label }: Block): number {
  if (label !== null || origin.length < 2 || !MAY_LEAD_IN.test(text.slice(0, 2 * LONGEST_LEAD_IN))) return -1
  for (let line = 1; line <= 2; line++) {
    const start = origin[line]?.start
    if (start === undefined) return -1
    if (start - (origin[line - 1]?.start ?? 0) > LONGEST_LEAD_IN) return -1
    const head = text.slice(0, start).trimEnd()
    if (LEADS.test(head) && readLeadIn(head)?.inSentence === false) return start
  }
  return -1
}

/** A lead-in that cannot be a sentence of its own: `indstiller, at`, `indstiller:`; not `indstiller til Byrådet`. */
const LEADS = /(?:\sat|[,:])$/i

/** `82.00.00-P20-3-22 Kompetenceudvalg: Byrådet`: case number, then a label, perhaps after a sentence. */
function caseLineCuts(block: Block, from: number): readonly number[] {
  const rest = block.text.slice(from).trimStart()
  const start = block.text.length - rest.length
  if (readBodyLabel(rest) || matchLabel(rest)) return [start]
  const sentence = /^[^.]{3,110}\.\s/.exec(rest)?.[0].length
  return sentence && readBodyLabel(rest.slice(sentence)) ? [start, start + sentence] : []
}

function cutHeading({ block, label, number }: Unit): readonly Block[] {
  const { text } = block
  if (label?.shape === 'glued' && isDigit(codeAt(text, label.rest))) return cut(block, [label.rest])
  if (label || !(block.label !== null || number) || text.length > LONGEST_HEADING) return WHOLE
  const at = gluedNumber(text)
  return at >= 0 ? cut(block, [at]) : WHOLE
}

/** Where `Eventuelt1. Orientering` is to be cut: the offset of the number, or -1. */
function gluedNumber(text: string): number {
  GLUED_NUMBER.lastIndex = SHORTEST_ENTRY - 1
  const hit = GLUED_NUMBER.exec(text)
  return hit ? hit.index + 1 : -1
}

function cut(block: Block, at: readonly number[]): readonly Block[] {
  if (at.length === 0) return WHOLE
  const bounds = [0, ...at, block.text.length]
  return at
    .concat(block.text.length)
    .map((end, i) => sliceBlock(block, bounds[i] ?? 0, end))
    .filter((b) => b.text !== '')
}
