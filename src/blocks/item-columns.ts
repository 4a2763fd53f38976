import { itemColumns } from '../danish/item-columns.ts'
import { codeAt, isSmall } from '../danish/letters.ts'
import { through } from '../model/position.ts'
import type { Draft, Repair } from './draft.ts'

/** Between the heads of columns: `Punkt⟨     ⟩Referat`, `Dagsorden:⟨   ⟩Referat:`; not `Punkt Referat`. */
const WIDE_GAP = /\s{3,}|\t+/
/** How a row begins: `1. Valg`, `2 - Økonomi`, `Pkt. 3 Evt.`, `Ad 4: Valg`; not `Valg`, `12. maj`. */
const ROW_START =
  /^(?:(?:ad|pkt\.?|punkt)\s?)?\d{1,3}(?:[.):]|\s)\s*(?:[-–]\s)?(?!\s|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))/i
const FEWEST_ROWS = 3
/** So many empty lines keep two lines from being joined. */
const APART = 3

/** A row of the table: its lines as they stand, those of its title, and those of the other columns from left to right. */
interface Row {
  readonly lines: Draft[]
  readonly title: Draft[]
  readonly cells: readonly Draft[][]
}

/** What stands on a line in each column; `null` in an empty one. */
type Cells = readonly (Draft | null)[]

/**
 * Minutes set in columns, as a printed page has them: `Punkt      Referat      Ansvar` over the rows. The columns of a row
 * follow each other; a title that fills two lines of its column is one line. Rows with notes below the title stay as they are.
 */
export const unfoldItemColumns: Repair = (drafts) => {
  const at = drafts.findIndex(isHead)
  const head = drafts[at]
  if (!head) return drafts
  const starts = columnStarts(head)
  const below = drafts.slice(at + 1)
  if (starts.length < 2 || !areColumns(below, starts)) return drafts
  const out: Draft[] = drafts.slice(0, at + 1)
  let row: Row | null = null
  let rows = 0
  for (const draft of below) {
    const cells = cellsOf(draft, starts)
    const begins = cells?.[0] && ROW_START.test(cells[0].text)
    if (begins || cells === null) {
      flush(row, out)
      row = begins ? { lines: [], title: [], cells: starts.map(() => []) } : null
      if (begins) rows++
    }
    if (row && cells) add(row, draft, cells)
    else out.push(draft)
  }
  flush(row, out)
  return rows < FEWEST_ROWS ? drafts : out
}

/** Few lines are short and have a wide gap; the others are not looked at. */
function isHead({ text, cells }: Draft): boolean {
  if (cells !== null || text.length > LONGEST_HEAD || !(text.includes('   ') || text.includes('\t'))) return false
  return itemColumns(text.split(WIDE_GAP))?.title === 0
}

const LONGEST_HEAD = 150

/** Where the columns begin, by their heads. */
function columnStarts({ text, indent }: Draft): readonly number[] {
  const starts: number[] = []
  let from = 0
  for (const head of text.split(WIDE_GAP)) {
    const start = text.indexOf(head, from)
    starts.push(indent + start)
    from = start + head.length
  }
  return starts
}

/** Does the text below the heads keep to their columns, but for a line here and there? */
function areColumns(drafts: readonly Draft[], starts: readonly number[]): boolean {
  const reaching = drafts.filter(({ indent, text }) => indent + text.length > (starts[1] ?? 0))
  const crossing = reaching.filter((draft) => cellsOf(draft, starts) === null)
  return reaching.length >= FEWEST_ROWS && crossing.length * MOSTLY <= reaching.length
}

/** One line in so many may run over the edge of a column. */
const MOSTLY = 8

/** What stands on a line in each column; `null` when a text runs over the edge of one. */
function cellsOf(draft: Draft, starts: readonly number[]): Cells | null {
  if (draft.cells || draft.furniture) return null
  const line = ' '.repeat(draft.indent) + draft.text
  const runsOver = starts.some((start, i) => i > 0 && line.length > start && !/ {2}$/.test(line.slice(0, start)))
  if (runsOver) return null
  return starts.map((start, i) => {
    const text = line.slice(i === 0 ? 0 : start, starts[i + 1]).trim()
    return text === '' ? null : { ...draft, text, indent: start, gap: i === 0 ? draft.gap : 0 }
  })
}

/** A line of the first column goes on with the title when it begins small; else it is a note below it. */
function add({ lines, title, cells }: Row, draft: Draft, [left, ...others]: Cells): void {
  lines.push(draft)
  const above = title.at(-1)
  if (left && above && left.gap === 0 && isSmall(codeAt(left.text, 0))) {
    const position = through(above.position, left.position)
    title[title.length - 1] = { ...above, text: `${above.text} ${left.text}`, position }
  } else if (left) title.push(left)
  for (const [i, cell] of others.entries()) if (cell) cells[i + 1]?.push(cell)
}

function flush(row: Row | null, to: Draft[]): void {
  if (row === null) return
  const [title, ...notes] = row.title
  if (!title || notes.length > 0) {
    to.push(...row.lines)
    return
  }
  to.push({ ...title, gap: Math.max(1, title.gap) })
  for (const cell of row.cells) to.push(...cell.map((draft, i) => (i === 0 ? { ...draft, gap: APART } : draft)))
}
