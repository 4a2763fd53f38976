import type { LineSegment } from '../../model/line.ts'
import type { Measures } from './measure.ts'
import type { Placed } from './placed.ts'

/** Lines that belong to one table row, in drawing order. */
export interface Row {
  readonly lines: readonly Placed[]
}

/** A cell of so many lines is no cell but a text column. */
const MOST_LINES = 40
/** Points by which cells of one column may be out of line. */
const SWAY = 3

/**
 * The table row that begins with `lines[start]`; `null` when that line is no table row.
 *
 * A row shows itself by cells side by side: on one line with wide gaps, under the same edges as the rows around it; or
 * as lines drawn cell by cell, where the page goes back up to the height of the first.
 */
export function rowAt(lines: readonly Placed[], start: number, measures: Measures): Row | null {
  const first = lines[start]
  if (!first) return null
  let end = start + 1
  for (let i = start + 1; i < Math.min(lines.length, start + MOST_LINES); i++) {
    const line = lines[i]
    if (!line || line.page !== first.page) break
    if (Math.abs(line.place.baseline - first.place.baseline) > 0.3 * first.size) continue
    if (standsBeside(line, lines.slice(start, i)) && !crossesGutter(line, first, measures)) end = i + 1
  }
  const side = end > start + 1
  if (!side && !isGridLine(lines, start)) return null
  while (end < lines.length && belongsBelow(lines[end], { row: lines.slice(start, end), measures })) end++
  return { lines: lines.slice(start, end) }
}

/** On the baseline of the first line, right of everything since. */
function standsBeside(line: Placed, row: readonly Placed[]): boolean {
  const first = row[0]
  if (!first) return false
  return row.every(
    (other) => other.place.right < line.place.left + 1 && other.place.baseline > first.place.baseline - 1,
  )
}

function crossesGutter(line: Placed, first: Placed, measures: Measures): boolean {
  return measures.columnOf(line).id !== measures.columnOf(first).id
}

/** `Tid:   kl. 9`, or a line whose gaps stand under those of the line before or after. */
function isGridLine(lines: readonly Placed[], index: number): boolean {
  const line = lines[index]
  const segments = line ? cellsOf(line) : []
  if (!line || segments.length < 2) return false
  if (/:$/.test(segments[0]?.text ?? '')) return true
  return [lines[index - 1], lines[index + 1]].some(
    (other) => other && other.page === line.page && sharesEdge(segments, cellsOf(other)),
  )
}

function sharesEdge(a: readonly LineSegment[], b: readonly LineSegment[]): boolean {
  if (b.length < 2) return false
  return a
    .slice(1)
    .some((s) => b.slice(1).some((t) => Math.abs(s.left - t.left) < SWAY || Math.abs(s.right - t.right) < SWAY))
}

/** The label of a list item is no cell. */
const LABEL = /^(?:\S|o|(?:punkt |pkt\.? |ad )?\(?\d{1,3}(?:\.\d{1,3})*[.):]?|[a-zæøå][.)])$/i

function cellsOf({ place }: Placed): readonly LineSegment[] {
  const [first, ...others] = place.segments
  return first && LABEL.test(first.text) ? others : place.segments
}

/** A further line of the last cell: under its left edge, right of where the row begins. */
function belongsBelow(line: Placed | undefined, { row, measures }: { row: readonly Placed[]; measures: Measures }) {
  const first = row[0]
  const last = row.at(-1)
  if (!line || !first || !last || line.page !== first.page || line.bold !== last.bold) return false
  if (line.size !== last.size || crossesGutter(line, first, measures)) return false
  const edge = last.place.segments.at(-1)?.left ?? 0
  const distance = line.place.baseline - last.place.baseline
  return (
    Math.abs(line.place.left - edge) < SWAY &&
    edge > first.place.left + 3 * line.size &&
    line.place.segments.length === 1 &&
    distance > 0 &&
    distance < 1.6 * measures.pitch(line.size)
  )
}

/** The cells of a row from left to right, each as the lines in it. */
export function cellsOfRow({ lines }: Row): readonly (readonly LineSegment[])[] {
  const cells: { left: number; right: number; segments: LineSegment[] }[] = []
  for (const segment of lines.flatMap((line) => line.place.segments)) {
    const cell = cells.find((c) => segment.left < c.right && segment.right > c.left)
    if (cell) {
      cell.segments.push(segment)
      cell.left = Math.min(cell.left, segment.left)
      cell.right = Math.max(cell.right, segment.right)
    } else cells.push({ left: segment.left, right: segment.right, segments: [segment] })
  }
  return cells.sort((a, b) => a.left - b.left).map((c) => c.segments)
}
