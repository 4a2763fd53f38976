import { closeLetterSpacing } from '../../danish/bodies.ts'
import { type Block, sliceBlock } from '../../model/block.ts'
import type { Position } from '../../model/position.ts'
import type { ItemNode, MeetingNode } from '../../model/tree.ts'

/** One printed line of a meeting: layout tells apart lists, labels and values, so wrapped lines are taken apart again. */
export interface MeetingLine {
  readonly text: string
  readonly cells: readonly string[] | null
  /** The line carries a bullet or a number of its own. */
  readonly listed: boolean
  readonly gapBefore: boolean
  readonly indent: number | null
  readonly position: Position
}

/** Markup that some converters leave in the text: `<strong>`, `<br />`; not `<5 %`. */
const TAG = /<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,80})?\/?>/gi
/** Labels that only an agenda item has: a header is over where one stands, whether or not the item's title was found. */
const CASE_LABEL =
  /^(?:indstilling|sagsfremstilling|sagsbeskrivelse|beslutningstema|sagens kerne|sagsresum[eé]|politisk behandling|beslutning(?:er)?)(?=$|:| i | den )/i
const MOST_LINES = 250
const BULLET = /^[•·●▪◦*\-–]\s+/

/** What stands before the first item, line by line. */
export function frontLines(node: MeetingNode): readonly MeetingLine[] {
  const lines = node.front.flatMap(linesOf)
  const end = lines.findIndex((l) => CASE_LABEL.test(l.text))
  return lines.slice(0, end < 0 ? MOST_LINES : Math.min(end, MOST_LINES))
}

/** Every line of the meeting, what closes it included. */
export function allLines(node: MeetingNode): readonly MeetingLine[] {
  return [...node.front.flatMap(linesOf), ...bodyLines(node)]
}

/** The lines of the items and what stands after them. */
export function bodyLines(node: MeetingNode): readonly MeetingLine[] {
  return [...node.items.flatMap(itemLines), ...node.tail.flatMap(linesOf)]
}

/** What stands under an item, its heading first. */
export function itemLines(item: ItemNode): readonly MeetingLine[] {
  const heading = lineOf(item.heading, item.position)
  return [heading, ...item.sections.flatMap((s) => [...labelLine(s.label, s.position), ...s.blocks.flatMap(linesOf)])]
}

function labelLine(label: string | null, position: Position): readonly MeetingLine[] {
  return label === null ? [] : [lineOf(label, position)]
}

function lineOf(text: string, position: Position): MeetingLine {
  return { text, cells: null, listed: false, gapBefore: true, indent: null, position }
}

/** The printed lines of a block whose wrapped lines were joined. */
export function linesOf(block: Block): readonly MeetingLine[] {
  const starts = block.origin.map((o) => o.start)
  return starts
    .map((start, i) => ({ part: sliceBlock(block, start, starts[i + 1] ?? block.text.length), first: i === 0 }))
    .map(({ part, first }) => ({
      text: cleaned(part.text),
      cells: block.cells?.map(cleaned) ?? null,
      listed: first && (block.label !== null || BULLET.test(part.text)),
      gapBefore: first && block.gapBefore,
      indent: block.indent,
      position: part.position,
    }))
    .filter((line) => line.text !== '')
}

function cleaned(text: string): string {
  const plain = text.includes('<') ? text.replace(TAG, '') : text
  return closeLetterSpacing(plain.replace(BULLET, '').trim())
}
