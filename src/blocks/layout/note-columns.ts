import type { LineSegment } from '../../model/line.ts'
import { NOTE_NUMBER } from './note-number.ts'
import type { Placed } from './placed.ts'

/** Points by which the lines of a column may be out of line; notes hang or are indented. */
const SWAY = 3
/** Lines so near to each other, by their size, stand side by side. */
const BESIDE = 0.3

/**
 * The lines of footnotes in reading order. Where several begin side by side, column by column; `null` where what stands
 * side by side is no notes but a table.
 */
export function noteColumns(lines: readonly Placed[]): readonly Placed[] | null {
  const pieces = lines.flatMap((line) => line.place.segments.map((segment) => pieceOf(line, segment)))
  const [top] = pieces
  if (!top) return null
  const beside = pieces.filter(({ place }) => place.baseline - top.place.baseline < BESIDE * top.size)
  if (beside.length === 1) return pieces.length === lines.length ? lines : null
  if (!beside.every(({ line }) => NOTE_NUMBER.test(line.text))) return null
  const lefts = beside.map(({ place }) => place.left).sort((a, b) => a - b)
  const columnOf = ({ place }: Placed) => lefts.findLastIndex((left) => place.left >= left - SWAY)
  return pieces.toSorted((a, b) => columnOf(a) - columnOf(b) || a.place.baseline - b.place.baseline)
}

function pieceOf(placed: Placed, segment: LineSegment): Placed {
  const { line, place } = placed
  if (place.segments.length === 1) return placed
  const { text, left, right } = segment
  return { ...placed, line: { ...line, text }, place: { ...place, left, right, segments: [segment] } }
}
