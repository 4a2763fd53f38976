import { type Column, columnsOf } from './columns.ts'
import type { Placed } from './placed.ts'

/** What the document's own lines tell about how it is set. */
export interface Measures {
  readonly columnOf: (line: Placed) => Column
  /** Distance of the lines of one paragraph, for a font size. */
  readonly pitch: (size: number) => number
  /** Font size of most of the text. */
  readonly bodySize: number
  /** Was the line broken because the first word of `next` did not fit? */
  readonly isFull: (line: Placed, next: Placed) => boolean
}

/** Leading as a share of the font size, where the document has no wrapped line to measure. */
const USUAL_LEADING = 1.32

/** Width of a space as a share of the font size, in most text fonts. */
const SPACE = 0.25

export function measure(lines: readonly Placed[]): Measures {
  const columnOf = columnsOf(lines)
  const isFull = (line: Placed, next: Placed) => fills(line, { next, right: columnOf(line).right })
  const bodySize = mostText(lines)
  const pitches = pitchesOf(lines, isFull)
  const leading = (pitches.get(key(bodySize)) ?? USUAL_LEADING * bodySize) / bodySize
  return { columnOf, isFull, bodySize, pitch: (size) => pitches.get(key(size)) ?? leading * size }
}

/** The first word of the next line, with a space before it, would have gone beyond the right edge. */
function fills({ place, size }: Placed, { next, right }: { next: Placed; right: number }): boolean {
  return place.right + SPACE * size + next.place.firstWord > right - 0.2 * size
}

/** Per font size the most frequent distance from a full line to the next: such lines are of one paragraph. */
function pitchesOf(lines: readonly Placed[], isFull: Measures['isFull']): ReadonlyMap<number, number> {
  const distances = new Map<number, Map<number, number>>()
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next || next.page !== line.page || key(next.size) !== key(line.size) || !isFull(line, next)) continue
    const distance = next.place.baseline - line.place.baseline
    if (distance < 0.8 * line.size || distance > 2.5 * line.size) continue
    const counts = distances.get(key(line.size)) ?? new Map<number, number>()
    distances.set(key(line.size), counts)
    const bin = Math.round(distance * 2) / 2
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  return new Map([...distances].map(([size, counts]) => [size, mode(counts)]))
}

/** The most frequent; of equals the smallest. */
function mode(counts: ReadonlyMap<number, number>): number {
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b)
  return best?.[0] ?? 0
}

function mostText(lines: readonly Placed[]): number {
  const letters = new Map<number, number>()
  for (const { size, line } of lines) letters.set(key(size), (letters.get(key(size)) ?? 0) + line.text.length)
  return ([...letters].sort(([, m], [, n]) => n - m)[0]?.[0] ?? 20) / 2
}

/** Sizes are compared in half points. */
function key(size: number): number {
  return Math.round(size * 2)
}
