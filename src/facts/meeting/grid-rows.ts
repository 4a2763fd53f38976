import { gathered } from '../../model/gathered.ts'
import type { MeetingLine } from './lines.ts'

/** A row of a table with what stands in each column, empty where nothing does. */
export interface GridRow {
  readonly line: MeetingLine
  readonly cells: readonly string[]
}

/** Between columns that only spaces set apart: `Navn      Afbud`, `Ida   x`; not `Ida Holm`. */
const GAP = /\s{2,}/
/** A word or several, up to the next gap: `Til stede`, `x`; not ` `. */
const PIECE = /\S+(?: \S+)*/g

/** The heads of the columns, were this line the head of a table: cells, or words between tabs or wide gaps. */
export function headsOf({ text, cells }: MeetingLine): readonly string[] {
  if (cells) return cells
  if (text.includes('\t')) return text.split('\t')
  return GAP.test(text) ? text.split(GAP) : []
}

/** The rows below such a line, up to the first that is none. */
export function rowsBelow(head: MeetingLine, lines: readonly MeetingLine[]): readonly GridRow[] {
  const cellsOf = rowReader(head)
  const rows: GridRow[] = []
  for (const line of lines) {
    const cells = cellsOf(line)
    if (!cells) break
    rows.push({ line, cells })
  }
  return rows
}

function rowReader(head: MeetingLine): (line: MeetingLine) => readonly string[] | null {
  if (head.cells) return (line) => line.cells
  if (head.text.includes('\t')) return ({ text }) => (text.includes('\t') ? text.split('\t') : null)
  const starts = piecesOf(head.text).map((piece) => piece.start)
  return ({ text, gapBefore }) => (GAP.test(text) && !gapBefore ? belowHeads(text, starts) : null)
}

/** Each piece of a row below the head that is nearest to it. */
function belowHeads(text: string, starts: readonly number[]): readonly string[] {
  const cells = starts.map(() => '')
  for (const { start, words } of piecesOf(text)) {
    const distances = starts.map((at) => Math.abs(at - start))
    const column = distances.indexOf(Math.min(...distances))
    cells[column] = cells[column] === '' ? words : `${cells[column]} ${words}`
  }
  return cells
}

function piecesOf(text: string): readonly { readonly start: number; readonly words: string }[] {
  return gathered([...text.matchAll(PIECE)], (match) => [{ start: match.index, words: match[0] }])
}
