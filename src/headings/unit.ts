import { codeAt, isDigit, isLetterSpaced, startOf } from '../danish/letters.ts'
import { type Block, sliceBlock } from '../model/block.ts'
import { type BodyLabel, readBodyLabel, readOwnLabel } from './body-labels.ts'
import { gluedLabelAtEnd, type LabelMatch, matchLabel, mayBeLabel } from './label-match.ts'
import { type LeadIn, readLeadIn } from './lead-ins.ts'
import { KLE, type Metadata, mayBeMetadata, readMetadata } from './metadata.ts'
import { mayBeNumberWord, type NumberHit, readNumber } from './number-forms.ts'

/** A block with everything that one look at it tells, before its surroundings are weighed. */
export interface Unit {
  readonly block: Block
  /** The line as printed, list number included, bullet left out. */
  readonly printed: string
  /** Length of the list number and its space in `printed`. */
  readonly shift: number
  readonly number: NumberHit | null
  readonly label: LabelMatch | null
  readonly bodyLabel: BodyLabel | null
  readonly leadIn: LeadIn | null
  readonly metadata: Metadata | null
}

/** A last table-of-contents entry glued to the first heading: `6. Eventuelt1. Orientering`; not `bilag 1. Takster`. */
const GLUED_NUMBER = /(?<=[\p{Ll}.:)?])(?<!\d[.:])(?=(?:\d{1,3}\.\s?|Punkt \d{1,3}: )\p{Lu}\p{Ll})/uy
/** `3.`, `(2)`, `1.2`, also as a word processor generates them: `3`, `Punkt 1:`; not `a)`, `[1]`, `1.2.3`. */
const NUMBER_LABEL =
  /^(?:\(?\d{1,3}[.):]?|\d{1,2}\.\d{1,2}\.?|(?:Dagsordenspunkt|Punkt|Pkt\.?|Sag|Ad) ?\d{1,3}[.:)]?)$/i

const LONGEST_HEADING = 400
const DOT = 46
const SPACE = 32
const CAPITAL_P = 80
const WHOLE: readonly Block[] = []

/** Blocks to units. A block that holds a label or heading glued to other text becomes two. */
export function toUnits(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = []
  for (const block of blocks) {
    const unit = unitOf(block)
    const parts = partsOf(unit)
    if (parts.length === 0) units.push(unit)
    else for (const part of parts) units.push(unitOf(part))
  }
  return units
}

/** Most lines are plain text: their first letters tell that no reader of numbers, labels or case data need be asked. */
function unitOf(block: Block): Unit {
  const { text, label: marker } = block
  const isNumber = marker !== null && isNumberLabel(marker)
  if (block.kind === 'furniture' || (marker !== null && !isNumber && /\w/.test(marker))) return plainUnit(block)
  if (isNumber) return numberedUnit(block, `${numberLead(marker)} ${text}`)
  const start = startOf(text)
  const metadata = mayBeMetadata(text, start) ? readMetadata(text) : null
  if (metadata) return { ...plainUnit(block), metadata }
  const number = isDigit(codeAt(text, 0)) || mayBeNumberWord(start) ? readNumber(text) : null
  const dated = readBodyLabel(text)
  const label = dated || !(mayBeLabel(start) || isLetterSpaced(text)) ? null : matchLabel(text)
  const bodyLabel = dated ?? (label ? null : readOwnLabel(text))
  const leadIn = bodyLabel || label ? null : readLeadIn(text)
  return { block, printed: text, shift: 0, number, label, bodyLabel, leadIn, metadata: null }
}

function plainUnit(block: Block): Unit {
  return {
    block,
    printed: block.text,
    shift: 0,
    number: null,
    label: null,
    bodyLabel: null,
    leadIn: null,
    metadata: null,
  }
}

function numberedUnit(block: Block, printed: string): Unit {
  const metadata = readMetadata(printed)
  const number = metadata ? null : readNumber(printed)
  const shift = printed.length - block.text.length
  return { block, printed, shift, number, label: null, bodyLabel: null, leadIn: null, metadata }
}

/** Nearly all are `3.` or `12.`. */
function isNumberLabel(marker: string): boolean {
  const isShort = marker.length === 2 && codeAt(marker, 1) === DOT && isDigit(codeAt(marker, 0))
  return isShort || NUMBER_LABEL.test(marker)
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
  const at = gluedLabelAtEnd(text)
  if (at <= 0) return cutHeading(unit)
  return cut(block, [at]).flatMap((part) => {
    const inner = cutHeading(unitOf(part))
    return inner.length === 0 ? [part] : inner
  })
}

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
  return at > 3 ? cut(block, [at]) : WHOLE
}

/** Where `Eventuelt1. Orientering` is to be cut: the offset of the number, or -1. */
function gluedNumber(text: string): number {
  for (let i = 4; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const before = codeAt(text, i - 1)
    if (before === SPACE || !(isDigit(code) || code === CAPITAL_P) || isDigit(before)) continue
    GLUED_NUMBER.lastIndex = i
    if (GLUED_NUMBER.test(text)) return i
  }
  return -1
}

function cut(block: Block, at: readonly number[]): readonly Block[] {
  if (at.length === 0) return WHOLE
  const bounds = [0, ...at, block.text.length]
  return at
    .concat(block.text.length)
    .map((end, i) => sliceBlock(block, bounds[i] ?? 0, end))
    .filter((b) => b.text !== '')
}
