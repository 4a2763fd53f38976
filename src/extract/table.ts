import type { Line } from '../model/line.ts'
import { through } from '../model/position.ts'

/** The lines of one cell, as they would stand without the table. */
export type Cell = readonly Line[]

/** Two such paragraphs in a cell are running text, not an entry in a table. */
const LONG_SENTENCE = /^.{80,}[.:;!?]$/s

/**
 * A table row as lines: one line with cells when it is an entry in a table, the paragraphs of the cells one after the
 * other when the table is only there for the layout (one filled cell, headings, lists or running text in a cell).
 */
export function rowLines(cells: readonly Cell[]): readonly Line[] {
  const filled = cells.filter((cell) => cell.some((line) => line.text !== ''))
  if (filled.length <= 1 || filled.some(isRunningText)) return cells.flat()
  const lines = cells.flat()
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  const texts = cells.map((cell) => cell.map(printed).filter(Boolean).join('\n'))
  const bold = filled.flat().every((line) => line.style?.bold || line.text === '')
  return [
    {
      text: texts.join('\t').trim(),
      cells: texts,
      position: through(first.position, last.position),
      ...(bold ? { style: { bold } } : {}),
    },
  ]
}

function printed({ text, style }: Line): string {
  return style?.label ? `${style.label} ${text}`.trim() : text
}

function isRunningText(cell: Cell): boolean {
  const paragraphs = cell.filter((line) => line.text !== '')
  return (
    paragraphs.some((line) => line.cells) ||
    (paragraphs.length > 1 && paragraphs.some((line) => line.style?.headingLevel !== undefined)) ||
    paragraphs.filter((line) => LONG_SENTENCE.test(line.text)).length > 1
  )
}
