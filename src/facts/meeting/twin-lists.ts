import type { MeetingLine } from './lines.ts'

/** `Til stede:    Afbud:`, `Ida\tBo`; not `Ida Holm`. */
const WIDE_GAP = /\s{3,}|\t+/

/**
 * Lists set side by side, "Til stede          Afbud" over two columns of names, as one below the other. `isLabel` tells
 * whether a text is the label of a list of people.
 */
export function withTwinsApart(
  lines: readonly MeetingLine[],
  isLabel: (text: string) => boolean,
): readonly MeetingLine[] {
  const at = lines.findIndex(({ text, cells }) => !cells && cellsOf(text).length === 2 && cellsOf(text).every(isLabel))
  const head = lines[at]
  if (!head) return lines
  const end = lines.findIndex((l, i) => i > at + 1 && l.gapBefore)
  const rows = lines.slice(at + 1, end < 0 ? lines.length : end)
  if (rows.some(({ text }) => cellsOf(text).length > 2) || !rows.some(({ text }) => cellsOf(text).length === 2))
    return lines
  const [left = '', right = ''] = cellsOf(head.text)
  const column = (n: number, label: string): readonly MeetingLine[] => [
    { ...head, text: label },
    ...rows.map((row) => ({ ...row, text: cellsOf(row.text)[n] ?? '', goesOn: null })).filter((row) => row.text !== ''),
  ]
  return [...lines.slice(0, at), ...column(0, left), ...column(1, right), ...lines.slice(at + 1 + rows.length)]
}

function cellsOf(text: string): readonly string[] {
  return text.split(WIDE_GAP)
}
