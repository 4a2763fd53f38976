import { byPage, type Placed } from './placed.ts'

/** `Side 3`, `Side 2 af 7`, `3/7`, `- 4 -`; not `Side 3 i bilaget`. */
const PAGE_NUMBER = /^(?:side\s*)?[-–]?\s*\d{1,4}\s*(?:(?:af|\/)\s*\d{1,4})?\s*[-–]?$/i
/** Running lines stand in this share of the page at its top and at its bottom. */
const BAND = 0.2
/** No header or footer has more lines. */
const MOST_LINES = 8
/** Points by which the same line may stand higher or lower from page to page. */
const SWAY = 4

/**
 * Running headers, footers and page numbers: the outermost lines of a page that come again, digits aside, at the same
 * height of most pages. Works from the edges inwards and stops at the first line that does not come again.
 */
export function runningLines(lines: readonly Placed[]): ReadonlySet<Placed> {
  const pages = byPage(lines)
  const edges = pages.flatMap((page) => [edge(page, 'top'), edge(page, 'bottom')])
  const seen = new Map<string, Placed[]>()
  for (const line of edges.flat()) {
    const key = keyOf(line)
    seen.set(key, [...(seen.get(key) ?? []), line])
  }
  const running = new Set<Placed>()
  for (const lines of edges) {
    for (const line of lines) {
      if (!comesAgain(line, { seen, pages: pages.length })) break
      running.add(line)
    }
  }
  return running
}

/** The lines of one edge, from the outermost inwards. */
function edge(page: readonly Placed[], side: 'top' | 'bottom'): readonly Placed[] {
  const inBand = page.filter(({ place: { baseline, pageHeight } }) =>
    side === 'top' ? baseline < BAND * pageHeight : baseline > (1 - BAND) * pageHeight,
  )
  const sign = side === 'top' ? 1 : -1
  return inBand.sort((a, b) => sign * (a.place.baseline - b.place.baseline)).slice(0, MOST_LINES)
}

function keyOf({ line }: Placed): string {
  return line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').replace(/[–—]/g, '-')
}

function comesAgain(line: Placed, { seen, pages }: { seen: ReadonlyMap<string, readonly Placed[]>; pages: number }) {
  if (PAGE_NUMBER.test(line.line.text)) return true
  if (pages < 2) return false
  const same = (seen.get(keyOf(line)) ?? []).filter(
    (other) => Math.abs(other.place.baseline - line.place.baseline) < SWAY && other.bold === line.bold,
  )
  const on = new Set(same.map((other) => other.page)).size
  const numbered = /\d/.test(line.line.text) && new Set(same.map((other) => other.line.text)).size > 1
  return on >= 2 && on >= (numbered ? 0.4 : 0.6) * (pages - 1) && (numbered || pages > 2 || on === pages)
}
