import { byPage, type Placed } from './placed.ts'

/** The text column a line stands in. Lines that cross the gutter of a two-column page have their own. */
export interface Column {
  readonly id: string
  /** Where its lines are broken. */
  readonly right: number
  readonly left: number
}

/** A column has at least this many lines. */
const FEWEST = 4
/** Share of lines that may cross a gutter between its columns. */
const MOST_CROSSING = 0.15

/** Finds the column of every line. Right edges are measured over the whole document. */
export function columnsOf(lines: readonly Placed[]): (line: Placed) => Column {
  const ids = new Map<Placed, string>()
  const pages = byPage(lines)
  const gutters = pages.map(gutterOf)
  for (const [i, page] of pages.entries()) {
    const gutter = gutters[i] ?? gutters.find((other) => other !== null && keepsClear(page, other)) ?? null
    for (const line of page) ids.set(line, idOf(line, gutter))
  }
  const columns = new Map<string, Column>()
  for (const id of new Set(ids.values())) {
    const own = lines.filter((line) => ids.get(line) === id)
    columns.set(id, { id, right: rightEdge(own), left: leftEdge(own) })
  }
  return (line) => columns.get(ids.get(line) ?? '') ?? { id: '', right: line.place.right, left: line.place.left }
}

function idOf({ place }: Placed, gutter: number | null): string {
  const paper = `${Math.round(place.pageWidth)}`
  if (gutter === null) return paper
  const side = place.right <= gutter ? 'left' : place.left >= gutter ? 'right' : 'across'
  return side === 'across' ? paper : `${paper} ${side} ${Math.round(gutter / 12)}`
}

/** Where a page is parted: text lines left and right of it, side by side, few across. */
function gutterOf(page: readonly Placed[]): number | null {
  const starts = new Map<number, number>()
  for (const { place } of page) starts.set(Math.round(place.left), (starts.get(Math.round(place.left)) ?? 0) + 1)
  for (const [x, count] of starts) {
    if (count >= FEWEST && parts(page, x - 1)) return x - 1
  }
  return null
}

/** A last page may be too short to show the gutter that the others have. */
function keepsClear(page: readonly Placed[], x: number): boolean {
  const crossing = page.filter(({ place }) => place.left < x && place.right > x).length
  return page.length >= FEWEST && crossing <= 0.2 * page.length
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
  const beside = [...left, ...right].filter(within)
  const crossing = page.filter(within).length - beside.length
  return beside.length >= 0.6 * (left.length + right.length) && crossing <= MOST_CROSSING * beside.length
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
