import { isNumber, isRunningText } from '../../extract/table.ts'
import { through } from '../../model/position.ts'
import { cellsOfRow } from './cells.ts'
import { continues, type LayoutParagraph } from './continues.ts'
import { isFullTo, type Measures } from './measure.ts'
import type { Placed } from './placed.ts'
import type { LayoutRow } from './rows.ts'

/** Points by which the lines of a column may be out of line. */
const SWAY = 3

/** A paragraph in a cell, and the number beside it, when a cell to the left holds nothing else. */
export interface CellParagraph extends LayoutParagraph {
  readonly number: string | null
}

/**
 * The paragraphs of the cells of a row, one after the other, where the table is only there for the layout: minutes set as
 * `Punkt | Referat | Ansvarlig`. `null` for an entry in a table.
 */
export function flowingCells(
  row: LayoutRow,
  { table, measures }: { readonly table: readonly LayoutRow[]; readonly measures: Measures },
): readonly CellParagraph[] | null {
  if (row.lines.reduce((sum, { line }) => sum + line.text.length, 0) < FEWEST_LETTERS) return null
  const cells = cellsOfRow(row).map((lines) => paragraphsOf(lines, inCell(lines, { table, measures })))
  if (!cells.some((cell) => isRunningText(cell.map(asLine)))) return null
  return cells.flatMap((cell, i) => {
    const before = cells[i - 1] ?? []
    if (isNumber(cell.map(asLine)) && cells[i + 1]) return []
    const number = isNumber(before.map(asLine)) ? textOf(before[0]) : null
    return cell.map((paragraph, n) => ({ ...paragraph, number: n === 0 ? number : null }))
  })
}

/** Two paragraphs of running text take more. */
const FEWEST_LETTERS = 160

function paragraphsOf(lines: readonly Placed[], measures: Measures): readonly LayoutParagraph[] {
  const paragraphs: LayoutParagraph[] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && continues(open, line, measures)) open.lines.push(line)
    else paragraphs.push({ lines: [line] })
  }
  return paragraphs
}

/** A cell is a column of its own, as wide as its widest line in all rows of the table. */
function inCell(
  lines: readonly Placed[],
  { table, measures }: { readonly table: readonly LayoutRow[]; readonly measures: Measures },
): Measures {
  const left = Math.min(...lines.map((line) => line.place.left))
  const rights = rightsOf(table)
  const right = Math.max(...[-1, 0, 1].map((step) => rights.get(Math.round(left / SWAY) + step) ?? 0))
  return {
    ...measures,
    columnOf: () => ({ id: 'cell', left, right }),
    isFull: (line, next) => isFullTo(right, line, next),
    sameElement: () => null,
  }
}

const known = new WeakMap<readonly LayoutRow[], ReadonlyMap<number, number>>()

/** How far the columns of a table reach, by their left edges. A table is measured once: it may have thousands of rows. */
function rightsOf(table: readonly LayoutRow[]): ReadonlyMap<number, number> {
  const measured = known.get(table)
  if (measured) return measured
  const rights = new Map<number, number>()
  for (const { left, right } of table.flatMap((row) => row.lines).flatMap((line) => line.place.segments)) {
    const key = Math.round(left / SWAY)
    rights.set(key, Math.max(right, rights.get(key) ?? 0))
  }
  known.set(table, rights)
  return rights
}

function asLine(paragraph: LayoutParagraph) {
  const [first, last] = [paragraph.lines[0], paragraph.lines.at(-1)]
  const position = first && last ? through(first.line.position, last.line.position) : NOWHERE
  return { text: textOf(paragraph), position }
}

const NOWHERE = { page: null, line: 1, endPage: null, endLine: 1 } as const

function textOf(paragraph: LayoutParagraph | undefined): string {
  return paragraph?.lines.map(({ line }) => line.text).join(' ') ?? ''
}
