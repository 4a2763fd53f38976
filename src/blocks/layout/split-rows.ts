import { firstWordWidth } from './cells.ts'
import type { Measures } from './measure.ts'
import type { Placed } from './placed.ts'
import { type LayoutRow, rowAt } from './rows.ts'

/** Points by which what stands in one column may be out of line. */
const SWAY = 3
/** `Godkendt.`, `således:”`; not `og`. */
const SENTENCE_END = /[.:;!?…]["”»)]?$/
/** `og`, `(se bilag)`; not `Se bilag`. */
const LOWER = /^[«»"“”(]?\p{Ll}/u

/** What stands at the top of a page on which a table goes on. */
export interface TableTop {
  /** The first row of the table, printed again. */
  readonly repeated: readonly Placed[]
  /** What a row that was broken by the page break goes on with. */
  readonly rest: readonly Placed[]
}

const NOTHING: TableTop = { repeated: [], rest: [] }

/** What `lines[start]`, the first of its page, belongs to, when the page before ended with the last row of `table`. */
export function tableTop(
  lines: readonly Placed[],
  start: number,
  { table, measures }: { readonly table: readonly LayoutRow[]; readonly measures: Measures },
): TableTop {
  const [head, row] = [table[0], table.at(-1)]
  const line = lines[start]
  if (!head || !row || !line || line.page !== (row.lines.at(-1)?.page ?? 0) + 1) return NOTHING
  const repeated = isPrintedAgain(head, lines, start) ? head.lines : []
  const from = start + repeated.length
  const rest = restAt(lines, from, { row, measures })
  return {
    repeated: lines.slice(start, from),
    rest: rest.length > 0 && goesOn(table, rest) ? rest : [],
  }
}

function isPrintedAgain({ lines: head }: LayoutRow, lines: readonly Placed[], start: number): boolean {
  return head.every((line, i) => {
    const again = lines[start + i]
    return again?.line.text === line.line.text && Math.abs(again.place.left - line.place.left) < SWAY
  })
}

/** The lines at the top of the page that stand in columns of the row and above the next row, whose cells begin side by side. */
function restAt(
  lines: readonly Placed[],
  from: number,
  { row, measures }: { row: LayoutRow; measures: Measures },
): Placed[] {
  const part = rowAt(lines, from, measures)
  if (!part) return looseLines(lines, from, { row, measures })
  const left = leftOf(row)
  const beside = part.lines.filter((line) => line.place.left > left + SWAY)
  const top = Math.min(...beside.map((line) => line.place.baseline)) - 0.3 * (part.lines[0]?.size ?? 0)
  const below = part.lines.findIndex((line) => line.place.baseline >= top)
  return part.lines.slice(0, below > 0 ? below : part.lines.length)
}

/** Lines close together in one column of the row, from the top of the page on. */
function looseLines(
  lines: readonly Placed[],
  from: number,
  { row, measures }: { row: LayoutRow; measures: Measures },
): Placed[] {
  const first = lines[from]
  if (!first || !columnsOf(row).some((left) => Math.abs(left - first.place.left) < SWAY)) return []
  const loose = [first]
  for (const line of lines.slice(from + 1)) {
    const down = line.place.baseline - (loose.at(-1)?.place.baseline ?? 0)
    const under = line.page === first.page && Math.abs(line.place.left - first.place.left) < SWAY
    if (!under || line.place.segments.length > 1 || down <= 0 || down > measures.reach(line.size)) break
    loose.push(line)
  }
  return loose
}

/** Is it in the middle of a cell that the page ends? A new row has text in its first cell. */
function goesOn(table: readonly LayoutRow[], rest: readonly Placed[]): boolean {
  const row = table.at(-1)
  if (!row || rest.every((line) => line.place.left > leftOf(row) + SWAY)) return true
  return columnsOf({ lines: rest }).every((left) => {
    const inColumn = (lines: readonly Placed[]) =>
      lines.flatMap(({ place }) => place.segments.find((segment) => Math.abs(segment.left - left) < SWAY) ?? [])
    const [last, next] = [inColumn(row.lines).at(-1), inColumn(rest)[0]]
    if (!last || !next || SENTENCE_END.test(last.text)) return false
    const right = Math.max(
      ...inColumn([...table.flatMap(({ lines }) => lines), ...rest]).map((segment) => segment.right),
    )
    return last.text.endsWith('-') || (LOWER.test(next.text) && last.right + firstWordWidth(next) >= right)
  })
}

function leftOf({ lines }: LayoutRow): number {
  return Math.min(...lines.map((line) => line.place.left))
}

function columnsOf({ lines }: LayoutRow): readonly number[] {
  return lines.flatMap((line) => line.place.segments.map((segment) => segment.left))
}
