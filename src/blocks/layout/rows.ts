import type { LineSegment } from '../../model/line.ts'
import type { Measures } from './measure.ts'
import type { Placed } from './placed.ts'

/** Lines that belong to one table row, in drawing order. */
export interface LayoutRow {
  readonly lines: readonly Placed[]
}

/** A cell of so many lines is no cell but a text column. */
const MOST_LINES = 20
/** Points by which cells of one column may be out of line. */
const SWAY = 3

/**
 * The table row that begins with `lines[start]`; `null` when that line is no table row.
 *
 * A row shows itself by cells side by side: on one line with wide gaps, under the same edges as the rows around it; or
 * as lines drawn cell by cell, where the next line stands further right but no lower.
 */
export function rowAt(lines: readonly Placed[], start: number, measures: Measures): LayoutRow | null {
  let end = endOfDrawnCells(lines, start, measures) ?? endOfGridLine(lines, start, measures)
  if (end === null) return null
  while (end < lines.length && belongsBelow(lines[end], { row: lines.slice(start, end), measures })) end++
  return { lines: lines.slice(start, end) }
}

/** Behind the last line of a row that is drawn cell by cell, its cells side by side; `null` when it is none. */
function endOfDrawnCells(lines: readonly Placed[], start: number, measures: Measures): number | null {
  const second = secondCell(lines, start, measures)
  if (second === null) return null
  const end = endOfCells(lines, { start, second, measures })
  const baselines = (from: number, to: number) => lines.slice(from, to).map((line) => line.place.baseline)
  const overlap =
    Math.min(...baselines(second, end)) <= Math.max(...baselines(start, second)) + 1 &&
    Math.max(...baselines(second, end)) >= Math.min(...baselines(start, second)) - 1
  return overlap ? end : null
}

/** Behind the last line of a row that begins with several cells on one line; `null` when it is none. */
function endOfGridLine(lines: readonly Placed[], start: number, measures: Measures): number | null {
  const first = lines[start]
  if (!first || cellsOf(first).length < 2) return null
  let end = start + 1
  while (belongsBelow(lines[end], { row: lines.slice(start, end), measures })) end++
  const [last, next] = [lines[end - 1], lines[end]]
  const beside = next && last && next.page === first.page && !crossesGutter(next, first, measures)
  if (beside && end > start + 1 && next.place.baseline < last.place.baseline - 0.3 * next.size) {
    const right = Math.max(...lines.slice(start, end).map((line) => line.place.right))
    if (next.place.left > right && next.place.baseline > first.place.baseline - 0.3 * next.size)
      return endOfCells(lines, { start, second: end, measures })
  }
  const hangs = end > start + 1
  const inGrid = hangs || isGridLine(lines, { index: start, end }) || headsCells(lines, { start, end, measures })
  return inGrid && !isStretched(lines, start, measures) ? end : null
}

/** Does it stand above a row that is drawn cell by cell, its gaps above theirs? */
function headsCells(
  lines: readonly Placed[],
  { start, end, measures }: { start: number; end: number; measures: Measures },
): boolean {
  const [head, first] = [lines[start], lines[end]]
  const close = head && first && first.place.baseline - head.place.baseline < 3 * measures.pitch(first.size)
  const cells = close ? endOfDrawnCells(lines, end, measures) : null
  return head !== undefined && cells !== null && sharesEdge(cellsOf(head), segmentsOf(lines.slice(end, cells)))
}

function segmentsOf(lines: readonly Placed[]): readonly LineSegment[] {
  return lines.flatMap((line) => line.place.segments)
}

/** Where the second cell begins, when the lines from `start` on are a first cell drawn by itself; else `null`. */
function secondCell(lines: readonly Placed[], start: number, measures: Measures): number | null {
  const first = lines[start]
  if (!first) return null
  let [right, tight] = [first.place.right, true]
  for (let i = start + 1; i < Math.min(lines.length, start + MOST_LINES); i++) {
    const [before, line] = [lines[i - 1], lines[i]]
    if (!before || !line || line.page !== first.page || crossesGutter(line, first, measures)) return null
    const down = line.place.baseline - before.place.baseline
    if (down < 0.3 * line.size) {
      const beside = line.place.left > right && line.place.baseline > first.place.baseline - MOST_LINES * line.size
      return beside && (tight || line.place.baseline < first.place.baseline + 0.3 * line.size) ? i : null
    }
    if (Math.abs(line.place.left - first.place.left) > SWAY) return null
    tight &&= down < measures.reach(line.size) && line.bold === first.bold
    right = Math.max(right, line.place.right)
  }
  return null
}

/** Behind the last line of a row that is drawn cell by cell. */
function endOfCells(
  lines: readonly Placed[],
  { start, second, measures }: { start: number; second: number; measures: Measures },
): number {
  const first = lines[start]
  let cell = lines[second]
  let end = second + 1
  for (; end < lines.length && end < start + 2 * MOST_LINES; end++) {
    const [before, line] = [lines[end - 1], lines[end]]
    if (!first || !cell || !before || !line || line.page !== first.page || crossesGutter(line, first, measures)) break
    const down = line.place.baseline - before.place.baseline
    if (down < 0.3 * line.size) {
      if (line.place.left < cell.place.right) break
      cell = line
    } else {
      const under = line.place.left < cell.place.right && line.place.right > cell.place.left
      if (!under || line.place.left < cell.place.left - SWAY * 4 || down > 2.2 * measures.pitch(line.size)) break
      if (line.place.left <= first.place.left + SWAY) break
    }
  }
  return end
}

function crossesGutter(line: Placed, first: Placed, measures: Measures): boolean {
  return measures.columnOf(line).id !== measures.columnOf(first).id
}

/** `Tid:   kl. 9`, or a line whose gaps stand under those of the line before (a page break aside) or after the row. */
function isGridLine(lines: readonly Placed[], { index, end }: { index: number; end: number }): boolean {
  const line = lines[index]
  const segments = line ? cellsOf(line) : []
  if (!line || segments.length < 2) return false
  if (/:$/.test(segments[0]?.text ?? '')) return true
  const [before, after] = [rowBefore(lines, index, segments), lines[end]]
  if (before && line.page - before.page <= 1 && sharesEdge(segments, cellsOf(before))) return true
  return after?.page === line.page && sharesEdge(segments, cellsOf(after))
}

/** The line before, or that above lines that go on in a cell: they begin under one of the cells, the first aside. */
function rowBefore(lines: readonly Placed[], index: number, cells: readonly LineSegment[]): Placed | undefined {
  const isUnderCell = ({ place }: Placed) => cells.slice(1).some(({ left }) => Math.abs(place.left - left) < SWAY)
  return lines
    .slice(Math.max(0, index - MOST_LINES), index)
    .findLast((line) => line.place.segments.length > 1 || !isUnderCell(line))
}

/** Gaps of justified text in a narrow column are wide, but hardly wider than this many letters' height. */
const STRETCH = 3.5

/** A line of justified text: from edge to edge like the line before or after it, its gaps wide but not very. */
function isStretched(lines: readonly Placed[], index: number, measures: Measures): boolean {
  const line = lines[index]
  if (!line) return false
  const { id, right } = measures.columnOf(line)
  const flush = (other: Placed) =>
    measures.columnOf(other).id === id && Math.abs(other.place.right - right) < 0.3 * other.size
  const around = [lines[index - 1], lines[index + 1]].filter((other) => other !== undefined && flush(other))
  if (!flush(line) || around.length === 0) return false
  const gaps = gapsOf(line)
  if (gaps.length > 1) return isEven(line)
  return Math.max(...gaps) <= STRETCH * line.size || around.some((other) => other && isEven(other))
}

function gapsOf({ place: { segments } }: Placed): readonly number[] {
  return segments.slice(1).map((segment, i) => segment.left - (segments[i]?.right ?? 0))
}

/** Justifying widens all spaces of a line alike: it has no wide gap, or several of one width. */
function isEven(line: Placed): boolean {
  const gaps = gapsOf(line)
  return gaps.length !== 1 && Math.max(0, ...gaps) - Math.min(...gaps, Number.POSITIVE_INFINITY) < 0.2 * line.size
}

function sharesEdge(a: readonly LineSegment[], b: readonly LineSegment[]): boolean {
  if (b.length < 2) return false
  return a
    .slice(1)
    .some((s) => b.slice(1).some((t) => Math.abs(s.left - t.left) < SWAY || Math.abs(s.right - t.right) < SWAY))
}

/** The label of a list item is no cell: `•`, `Pkt. 3`, `1.2.`; not `Budget`. */
const LABEL = /^(?:\S|o|(?:punkt |pkt\.? |ad )?\(?\d{1,3}(?:\.\d{1,3})*[.):]?|[a-zæøå][.)])$/i

function cellsOf({ place }: Placed): readonly LineSegment[] {
  const [first, ...others] = place.segments
  return first && LABEL.test(first.text) ? others : place.segments
}

/** A further line of a cell: under its left edge, right of where the row begins. Only the last cell may be loosely set. */
function belongsBelow(line: Placed | undefined, { row, measures }: { row: readonly Placed[]; measures: Measures }) {
  const first = row[0]
  const last = row.at(-1)
  if (!line || !first || !last || line.page !== first.page) return false
  if (line.size !== last.size || crossesGutter(line, first, measures) || line.place.segments.length > 1) return false
  const lowest = Math.max(...row.map((other) => other.place.baseline))
  const distance = line.place.baseline - lowest
  const under = (s: LineSegment) =>
    Math.abs(line.place.left - s.left) < SWAY && s.left > first.place.left + 3 * line.size
  const lastCell = last.place.segments.at(-1)
  if (distance <= 0) return false
  const loose = lastCell !== undefined && under(lastCell) && line.bold === last.bold
  return (
    last.place.segments.some(under) && distance < (loose ? 1.6 * measures.pitch(line.size) : measures.reach(line.size))
  )
}
