import { byPage, type Placed, SPACE } from './placed.ts'

/** The text column a line stands in. Lines that cross the gutter of a two-column page have their own. */
export interface TextColumn {
  readonly id: string
  /** Where its lines are broken. */
  readonly right: number
  readonly left: number
}

/** A column has at least this many lines. */
const FEWEST = 4
/** Lines of full width above and below the columns, as a share of the lines in them. */
const MOST_ABOVE = 0.5
/** Share of lines that may cross a gutter between its columns. */
const MOST_CROSSING = 0.15

/** Finds the column of every line. Right edges are measured over the whole document. */
export function columnsOf(lines: readonly Placed[]): (line: Placed) => TextColumn {
  const ids = new Map<Placed, string>()
  const pages = byPage(lines)
  const gutters = pages.map(gutterOf)
  for (const [i, page] of pages.entries()) {
    const gutter = gutters[i] ?? gutters.find((other) => other !== null && keepsClear(page, other)) ?? null
    for (const line of page) ids.set(line, idOf(line, gutter))
  }
  const columns = new Map<string, TextColumn>()
  for (const id of new Set(ids.values())) {
    const own = lines.filter((line) => ids.get(line) === id)
    columns.set(id, { id, right: brokenAt(own) ?? rightEdge(own), left: leftEdge(own) })
  }
  return (line) => columns.get(ids.get(line) ?? '') ?? { id: '', right: line.place.right, left: line.place.left }
}

function idOf({ place }: Placed, gutter: number | null): string {
  const paper = `${Math.round(place.pageWidth)}`
  if (gutter === null) return paper
  const side = place.right <= gutter ? 'left' : place.left >= gutter ? 'right' : 'across'
  return side === 'across' ? paper : `${paper} ${side} ${Math.round(gutter / 12)}`
}

/** Where a page is parted: text lines left and right of it, side by side, few across. The place that fewest lines cross. */
function gutterOf(page: readonly Placed[]): number | null {
  const starts = new Map<number, number>()
  for (const { place } of page) starts.set(Math.round(place.left), (starts.get(Math.round(place.left)) ?? 0) + 1)
  let best: { x: number; crossing: number } | null = null
  for (const [x, count] of [...starts].sort(([a], [b]) => a - b)) {
    if (count < FEWEST) continue
    const crossing = crossingLines(page, x - 1).length
    if ((best && best.crossing <= crossing) || !parts(page, x - 1)) continue
    best = { x: x - 1, crossing }
  }
  return best?.x ?? null
}

function crossingLines(page: readonly Placed[], x: number): readonly Placed[] {
  return page.filter(({ place }) => place.left < x && place.right > x)
}

/** A last page may be too short to show the gutter that the others have. */
function keepsClear(page: readonly Placed[], x: number): boolean {
  return page.length >= FEWEST && crossingLines(page, x).length <= 0.2 * page.length
}

function parts(page: readonly Placed[], x: number): boolean {
  const left = page.filter((l) => l.place.right <= x)
  const right = page.filter((l) => l.place.left >= x)
  if (left.length < FEWEST || right.length < FEWEST) return false
  const width = (ls: readonly Placed[]) => median(ls.map((l) => l.place.right - l.place.left))
  const full = Math.max(...page.map((l) => l.place.right)) - Math.min(...page.map((l) => l.place.left))
  if (width(left) < 0.2 * full || width(right) < 0.2 * full) return false
  const top = Math.max(...[left, right].map((ls) => Math.min(...ls.map((l) => l.place.baseline))))
  const bottom = Math.min(...[left, right].map((ls) => Math.max(...ls.map((l) => l.place.baseline))))
  const within = (l: Placed) => l.place.baseline >= top && l.place.baseline <= bottom
  const beside = page.filter((l) => within(l) && (l.place.right <= x || l.place.left >= x))
  const crossing = page.filter(within).length - beside.length
  if (beside.length < 0.6 * (left.length + right.length) || crossing > MOST_CROSSING * beside.length) return false
  return crossingLines(page, x).length <= MOST_ABOVE * beside.length && changesOfSide(beside, x) <= beside.length / 5
}

/** Columns are drawn one after the other, the cells of a table row by row. */
function changesOfSide(lines: readonly Placed[], x: number): number {
  return lines.filter((line, i) => i > 0 && line.place.left >= x !== (lines[i - 1]?.place.left ?? 0) >= x).length
}

/** Fewer line breaks do not tell where lines are broken. */
const ENOUGH_BREAKS = 5

/**
 * Where the lines of a column are broken, told by the breaks themselves: behind the line before, and before the word
 * that did not fit. The place that explains most of them; `null` when they agree on none.
 */
function brokenAt(lines: readonly Placed[]): number | null {
  const ends = lines.flatMap((line, i) => endsOfBreak(line, lines[i + 1])).sort((a, b) => a.x - b.x || b.step - a.step)
  let [open, most, from, to] = [0, 0, 0, 0]
  for (const [i, { x, step }] of ends.entries()) {
    open += step
    if (open > most) [most, from, to] = [open, x, ends[i + 1]?.x ?? x]
  }
  if (most < ENOUGH_BREAKS) return null
  const beyond = lines.filter((line) => line.place.right > to + line.size).length
  return beyond > Math.max(1, lines.length / 30) ? null : Math.min(from + 1, (from + to) / 2)
}

/** A break lies between the end of a line and the end of the next word, had it stood there. */
function endsOfBreak({ place, size, page }: Placed, next: Placed | undefined): { x: number; step: 1 | -1 }[] {
  if (!next || next.page !== page || place.segments.length > 1) return []
  const down = next.place.baseline - place.baseline
  if (down < 0.8 * size || down > 2.5 * size || Math.abs(next.size - size) > 0.6) return []
  return [
    { x: place.right, step: 1 },
    { x: place.right + SPACE * size + next.place.firstWord, step: -1 },
  ]
}

/** The right edge that one line in thirty reaches: a single line that hangs over does not move it. */
function rightEdge(lines: readonly Placed[]): number {
  const plain = lines.filter((l) => l.place.segments.length === 1)
  const rights = (plain.length > 3 ? plain : lines).map((l) => l.place.right).sort((a, b) => b - a)
  return rights[Math.floor(rights.length / 30)] ?? 0
}

function leftEdge(lines: readonly Placed[]): number {
  const lefts = lines.map((l) => l.place.left).sort((a, b) => a - b)
  return lefts[Math.floor(lefts.length / 30)] ?? 0
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
