import type { Line } from '../model/line.ts'
import { through } from '../model/position.ts'

/** The lines of one cell, as they would stand without the table. */
export type TableCell = readonly Line[]

/**
 * Two such paragraphs in a cell are running text, not an entry in a table:
 * `Forvaltningen foreslår, at planen sendes i høring i otte uger, og at naboerne indbydes til et møde.`,
 * `Udvalget drøftede planen og bad om en ny beregning, der viser, hvad den koster i drift om året.`; not `Godkendt.`.
 */
const LONG_SENTENCE = /^.{80,}[.:;!?]$/s

/**
 * A table row as lines: one line with cells when it is an entry in a table, the paragraphs of the cells one after the
 * other when the table is only there for the layout (one filled cell, headings, lists or running text in a cell).
 */
export function rowLines(cells: readonly TableCell[]): readonly Line[] {
  const filled = cells.filter((cell) => cell.some((line) => printed(line) !== ''))
  if (filled.length <= 1 || filled.some(isRunningText)) return withNumbers(cells)
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

/** `1.`, `12`, `Pkt. 3`; not `3. maj`: all that stands in a column of numbers. */
const NUMBER_ALONE = /^(?:(?:pkt|punkt|nr)\.? ?)?\d{1,3}[.):]?$/i

/** The paragraphs of the cells; a number that has a cell to itself belongs to the paragraph beside it. */
function withNumbers(cells: readonly TableCell[]): readonly Line[] {
  return cells.flatMap((cell, i) => {
    const [number, ...more] = (cells[i - 1] ?? []).filter((line) => printed(line) !== '')
    const [title, ...rest] = cell
    if (isNumber(cell) && cells[i + 1]?.[0]?.text) return []
    if (!number || more.length > 0 || !isNumber([number]) || !title?.text) return cell
    const label = [printed(number), title.style?.label].filter(Boolean).join(' ')
    return [{ ...title, position: through(number.position, title.position), style: { ...title.style, label } }, ...rest]
  })
}

/** Is a number all that stands in the cell? */
export function isNumber(cell: TableCell): boolean {
  const [line, ...more] = cell.filter((l) => printed(l) !== '')
  return line !== undefined && more.length === 0 && !line.cells && NUMBER_ALONE.test(printed(line))
}

function printed({ text, style }: Line): string {
  return style?.label ? `${style.label} ${text}`.trim() : text
}

/** Are its paragraphs running text, and the table only there for the layout? */
export function isRunningText(cell: TableCell): boolean {
  const paragraphs = cell.filter((line) => line.text !== '')
  return (
    paragraphs.some((line) => line.cells) ||
    (paragraphs.length > 1 && paragraphs.some((line) => line.style?.headingLevel !== undefined)) ||
    paragraphs.filter((line) => LONG_SENTENCE.test(line.text)).length > 1
  )
}
