import type { LineSegment } from '../../model/line.ts'
import type { Placed } from './placed.ts'
import type { LayoutRow } from './rows.ts'

/** The cells of a row from left to right, each as the lines in it. */
export function cellsOfRow({ lines }: LayoutRow): readonly (readonly Placed[])[] {
  const cells: { left: number; right: number; lines: Placed[] }[] = []
  for (const piece of lines.flatMap(piecesOf)) {
    const { left, right } = piece.place
    const cell = cells.find((c) => left < c.right && right > c.left)
    if (cell) {
      cell.lines.push(piece)
      cell.left = Math.min(cell.left, left)
      cell.right = Math.max(cell.right, right)
    } else cells.push({ left, right, lines: [piece] })
  }
  return cells.sort((a, b) => a.left - b.left).map((c) => c.lines)
}

/** What a line holds of each cell, as a line of its own. */
function piecesOf(line: Placed): readonly Placed[] {
  const { segments, wordLefts, ...place } = line.place
  if (segments.length === 1) return [line]
  return segments.map((segment) => ({
    ...line,
    line: { position: line.line.position, text: segment.text, style: { bold: line.bold, size: line.size } },
    place: {
      ...place,
      left: segment.left,
      right: segment.right,
      firstWord: firstWordWidth(segment),
      segments: [segment],
    },
  }))
}

/** As far as the letters of a line are of one width. */
export function firstWordWidth({ text, left, right }: LineSegment): number {
  const [word = ''] = text.split(' ', 1)
  return ((right - left) * word.length) / Math.max(1, text.length)
}
