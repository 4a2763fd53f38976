import { isStandingItem } from '../danish/standing-items.ts'
import type { MatchedItem } from '../store/match-items.ts'

/** How much newer items gain at most over old ones that match as well. */
const NEWNESS = 0.3
/** After so many years half of that is left. */
const HALF_LIFE_YEARS = 2
/** "Nyt fra KKR" and "Eventuelt" speak of a little of everything; the matter's own item goes before them. */
const STANDING = 0.5
const YEAR_MS = 365.25 * 86_400_000

/** Items best first. Equal scores: newest first, then in the order of their references. */
export function rank(items: readonly MatchedItem[], newest: string | null): MatchedItem[] {
  return items
    .map((item) => ({
      ...item,
      score: item.score * newness(item.date, newest) * (isStandingItem(item.title) ? STANDING : 1),
    }))
    .toSorted(
      (a, b) =>
        b.score - a.score || compare(b.date ?? '', a.date ?? '') || compare(a.ref, b.ref) || a.ordinal - b.ordinal,
    )
}

/** From 1 (old, or without date) to 1.3 (the newest meeting of the database). */
function newness(date: string | null, newest: string | null): number {
  if (date === null || newest === null) return 1
  const years = Math.max(0, (Date.parse(newest) - Date.parse(date)) / YEAR_MS)
  return 1 + NEWNESS * 0.5 ** (years / HALF_LIFE_YEARS)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
