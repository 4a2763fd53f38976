import { isStandingItem } from '../danish/standing-items.ts'
import type { ItemMatch, MatchDetails } from '../store/match-items.ts'

/** How much newer items gain at most over old ones that match as well. */
const NEWNESS = 0.3
/** After so many years half of that is left. */
const HALF_LIFE_YEARS = 2
/** "Nyt fra KKR" and "Eventuelt" speak of a little of everything; the matter's own item goes before them. */
const STANDING = 0.5
const YEAR_MS = 365.25 * 86_400_000

export interface RankOptions {
  /** How many of the best are wanted. */
  readonly limit: number
  /** Day of the newest meeting, ISO. */
  readonly newest: string | null
  readonly details: (key: number) => MatchDetails | undefined
}

export interface RankedItem extends ItemMatch, MatchDetails {}

/**
 * The best of the matches, best first. Equal scores: newest first, then in the order of their references.
 *
 * Matches are weighed only as long as they could still be among the best: most are far behind.
 */
export function rank(matches: readonly ItemMatch[], { limit, newest, details }: RankOptions): RankedItem[] {
  let best: RankedItem[] = []
  for (const match of matches.toSorted((a, b) => b.score - a.score)) {
    if (best.length === limit || best.length === 2 * limit) best = best.sort(order).slice(0, limit)
    if (match.score * (1 + NEWNESS) < (best[limit - 1]?.score ?? 0)) break
    const about = details(match.key)
    if (about === undefined) continue
    const score = match.score * newness(about.date, newest) * (isStandingItem(about.title ?? '') ? STANDING : 1)
    best.push({ ...about, key: match.key, score })
  }
  return best.sort(order).slice(0, limit)
}

function order(a: RankedItem, b: RankedItem): number {
  return b.score - a.score || compare(b.date ?? '', a.date ?? '') || compare(a.ref, b.ref) || a.ordinal - b.ordinal
}

/** From 1 (old, or without date) to 1.3 (the newest meeting of the database). */
function newness(date: string | null, newest: string | null): number {
  if (date === null || newest === null) return 1
  const years = Math.max(0, (Date.parse(newest) - Date.parse(date)) / YEAR_MS)
  return 1 + NEWNESS * 0.5 ** (years / HALF_LIFE_YEARS)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
