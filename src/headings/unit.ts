import { type Block, sliceBlock } from '../model/block.ts'
import { type BodyLabel, readBodyLabel } from './body-labels.ts'
import { gluedLabelAtEnd, type LabelMatch, matchLabel } from './label-match.ts'
import { type LeadIn, readLeadIn } from './lead-ins.ts'
import { KLE, type Metadata, readMetadata } from './metadata.ts'
import { type NumberHit, readNumber } from './number-forms.ts'

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
const GLUED_NUMBER = /(?<=[\p{Ll}.:)?])(?<!\d[.:])(?=(?:\d{1,3}\.\s?|Punkt \d{1,3}: )\p{Lu}\p{Ll})/u
/** `3.`, `(2)`, `1.2`, also as a word processor generates them: `3`, `Punkt 1:`; not `a)`, `[1]`, `1.2.3`. */
const NUMBER_LABEL =
  /^(?:\(?\d{1,3}[.):]?|\d{1,2}\.\d{1,2}\.?|(?:Dagsordenspunkt|Punkt|Pkt\.?|Sag|Ad) ?\d{1,3}[.:)]?)$/i

/** Blocks to units. A block that holds a label or heading glued to other text becomes two. */
export function toUnits(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = []
  for (const block of blocks) {
    const parts = partsOf(block)
    if (parts.length === 0) units.push(unitOf(block))
    else for (const part of parts) units.push(unitOf(part))
  }
  return units
}

function unitOf(block: Block): Unit {
  const numbered = block.label !== null && NUMBER_LABEL.test(block.label)
  const printed = numbered ? `${numberLead(block.label ?? '')} ${block.text}` : block.text
  const none = { label: null, bodyLabel: null, leadIn: null, metadata: null }
  const base = { block, printed, shift: numbered ? printed.length - block.text.length : 0, number: null, ...none }
  if (block.kind === 'furniture' || (block.label !== null && !numbered && /\w/.test(block.label))) return base
  const number = readNumber(printed)
  const metadata = readMetadata(printed)
  if (metadata || numbered) return { ...base, number: metadata ? null : number, metadata }
  const bodyLabel = readBodyLabel(block.text)
  const label = bodyLabel ? null : matchLabel(block.text)
  return { ...base, number, bodyLabel, label, leadIn: bodyLabel || label ? null : readLeadIn(block.text) }
}

/** A bare generated number is read like `3.`: a word processor numbers nothing else so. */
function numberLead(label: string): string {
  return /^\d+$/.test(label) ? `${label}.` : label
}

/** The parts of a block whose lines were run together; none when it is whole. */
function partsOf(block: Block): readonly Block[] {
  if (block.kind === 'furniture' || block.cells) return []
  const kle = block.text.charCodeAt(2) === 46 ? KLE.exec(block.text) : null
  if (kle && kle[0].length < block.text.length) return cut(block, caseLineCuts(block, kle[0].length))
  const at = gluedLabelAtEnd(block.text)
  if (at <= 0) return cutHeading(block)
  return cut(block, [at]).flatMap((part) => {
    const inner = cutHeading(part)
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

function cutHeading(block: Block): readonly Block[] {
  const { text } = block
  if (text.length > 400 || !/\d/.test(text)) return []
  const label = block.label === null ? matchLabel(text) : null
  if (label?.shape === 'glued' && /^\d/.test(text.slice(label.rest))) return cut(block, [label.rest])
  if (label || !(block.label !== null || readNumber(text))) return []
  const glued = GLUED_NUMBER.exec(text)
  return glued && glued.index > 3 ? cut(block, [glued.index]) : []
}

function cut(block: Block, at: readonly number[]): readonly Block[] {
  if (at.length === 0) return []
  const bounds = [0, ...at, block.text.length]
  return at
    .concat(block.text.length)
    .map((end, i) => sliceBlock(block, bounds[i] ?? 0, end))
    .filter((b) => b.text !== '')
}
