import { columnsOf, type TextColumn } from './columns.ts'
import { hangOf } from './labels.ts'
import { type Placed, SPACE } from './placed.ts'

/** What the document's own lines tell about how it is set. */
export interface Measures {
  readonly columnOf: (line: Placed) => TextColumn
  /** Distance of the lines of one paragraph, for a font size. */
  readonly pitch: (size: number) => number
  /** The largest distance of two lines of one paragraph, for a font size. */
  readonly reach: (size: number) => number
  /** Font size of most of the text. */
  readonly bodySize: number
  /** Do the further lines of list items stand under their text, not under their label? */
  readonly hangs: boolean
  /** What the tags of the document say of two lines: of one paragraph or not; `null` when they are silent or wrong. */
  readonly sameElement: (last: Placed, next: Placed) => boolean | null
  /** Are the headings those that are tagged so? */
  readonly headingTags: boolean
  /** Was the line broken because the first word of `next` did not fit? */
  readonly isFull: (line: Placed, next: Placed) => boolean
}

/** Leading as a share of the font size, where the document has no wrapped line to measure. */
const USUAL_LEADING = 1.32

const UNTAGGED = { sameElement: () => null, headingTags: false } as const

export function measure(lines: readonly Placed[]): Measures {
  const columnOf = columnsOf(lines)
  const isFull = (line: Placed, next: Placed) => isFullTo(columnOf(line).right, line, next)
  const bodySize = mostText(lines)
  const pitches = pitchesOf(lines, isFull)
  const leading = (pitches.get(key(bodySize)) ?? USUAL_LEADING * bodySize) / bodySize
  const pitch = (size: number) => pitches.get(key(size)) ?? leading * size
  const reaches = new Map<number, number>()
  const reach = (size: number) => {
    const known = reaches.get(key(size)) ?? reachOf(lines, { size, pitch: pitch(size) })
    reaches.set(key(size), known)
    return known
  }
  return { columnOf, isFull, bodySize, pitch, reach, hangs: listsHang(lines), ...UNTAGGED }
}

/** The first word of the next line, with a space before it, would have gone beyond the right edge. */
export function isFullTo(right: number, { place, size }: Placed, next: Placed): boolean {
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

/** Counts the lines after a label that begin in lower case: under the text, or under the label. */
function listsHang(lines: readonly Placed[]): boolean {
  let [hanging, flush] = [0, 0]
  for (const [i, line] of lines.entries()) {
    const hang = hangOf(line)
    const next = lines[i + 1]
    if (hang === null || !next || next.page !== line.page || !/^\p{Ll}/u.test(next.line.text)) continue
    if (Math.abs(next.place.left - hang) < 0.2 * next.size) hanging++
    else if (Math.abs(next.place.left - line.place.left) < 0.2 * next.size) flush++
  }
  return hanging > flush
}

/** How much wider than the pitch a gap inside a paragraph may be, where the document does not tell. */
const LOOSE = 1.18
/** Points that part the distances of lines from those of paragraphs set close together. */
const STEP = 1.2

/** Halfway in the first step between the distances of the lines and those of the paragraphs, if it shows. */
function reachOf(lines: readonly Placed[], { size, pitch }: { size: number; pitch: number }): number {
  const usual = LOOSE * pitch + 0.3
  const distances = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const alike = next && next.page === line.page && key(next.size) === key(size) && key(line.size) === key(size)
    const down = alike ? next.place.baseline - line.place.baseline : 0
    return down > pitch - STEP && down < 1.5 * pitch ? [down] : []
  })
  distances.sort((a, b) => a - b)
  const fewest = Math.max(3, 0.02 * distances.length)
  for (const [i, down] of distances.entries()) {
    const next = distances[i + 1]
    if (next === undefined || down > usual) break
    if (next - down > STEP && i + 1 >= fewest && distances.length - i - 1 >= fewest && next < usual + STEP)
      return (down + next) / 2
  }
  return usual
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
