import {
  GROWN_TOGETHER,
  KNOWN_CUTS,
  NEVER_FIRST,
  NEVER_LAST,
  PREFIXES,
  SHORT_FIRST,
  SHORT_LAST,
} from './compound-words.ts'
import { linkStem, stem } from './stem.ts'
import { followEdge, IS_WHOLE, letterCode, MAY_BEGIN, MAY_END, MIGHT_BEGIN, ROOT, wordData } from './word-data.ts'

/** A cut of a word: its first parts with their links, then its last part. */
type Cut = readonly string[]

const SHORTEST_WORD = 5
const SHORTEST_LAST = 2
const PREFIX_PRICE = 1.5
const ANY_FLAG = 15 << 6
const IMPOSSIBLE = Number.POSITIVE_INFINITY

/**
 * The lemmas of the parts of a word, down to words that have no parts: `samarbejdsudvalget` → `samarbejde`, `udvalg`.
 * A word that is no compound gives its own lemma. The word must be folded.
 */
export function partStems(word: string): readonly string[] {
  return partsOf(word, cutCompound(word))
}

/** As {@link partStems}, for a word already cut. */
export function partsOf(word: string, cut: Cut | null): readonly string[] {
  if (cut === null) {
    const lemma = stem(word)
    return KNOWN_CUTS.get(lemma) ?? [lemma]
  }
  return cut.flatMap((part, i) => {
    const lemma = i < cut.length - 1 ? firstPartStem(part) : stem(part)
    return lemma.length < word.length ? partsOfLemma(lemma) : [lemma]
  })
}

const lemmaParts = new Map<string, readonly string[]>()
const REMEMBERED = 50_000

/** The parts of compounds are few and come again and again. */
function partsOfLemma(lemma: string): readonly string[] {
  const known = lemmaParts.get(lemma)
  if (known !== undefined) return known
  const parts = partStems(lemma)
  if (lemmaParts.size >= REMEMBERED) lemmaParts.clear()
  lemmaParts.set(lemma, parts)
  return parts
}

/** `sundheds` → `sundhed`, `hjemme` → `hjem`; a noun that is not known as a first part: its lemma. */
const firstPartStem = (part: string) => ((flagsOf(part) & MAY_BEGIN) !== 0 ? linkStem(part) : stem(part))

/** `sundhedsaftalen` → `sundheds`, `aftalen`; null for a word that is no compound, or whose parts are not known. */
export function cutCompound(word: string): Cut | null {
  if (word.length < SHORTEST_WORD) return null
  const flags = flagsOf(word)
  if ((flags & IS_WHOLE) !== 0 || isGrownTogether(word, 0) || KNOWN_CUTS.has(stem(word))) return null
  return cheapestCut(word) ?? ((flags & MAY_END) === 0 ? cutUnknown(word) : null)
}

export function flagsOf(word: string): number {
  let first = ROOT
  let edge = 0
  for (let i = 0; i < word.length; i++) {
    if (i > 0 && first === 0) return 0
    edge = followEdge(wordData().lexicon, first, letterCode(word.charCodeAt(i)))
    if (edge === 0) return 0
    first = edge >>> 10
  }
  return (edge >>> 6) & 15
}

const OPENING = 4
const GROWN_OPENINGS: ReadonlySet<string> = new Set([...GROWN_TOGETHER].map((word) => word.slice(0, OPENING)))

/** Is the word from this place on a form of one that has grown together? */
function isGrownTogether(word: string, from: number): boolean {
  if (!GROWN_OPENINGS.has(word.slice(from, from + OPENING))) return false
  const rest = word.slice(from)
  return GROWN_TOGETHER.has(rest) || GROWN_TOGETHER.has(stem(rest))
}

/** Cheapest way from each place to the end of the word; a part costs 1, a short part more. */
function cheapestCut(word: string): Cut | null {
  const { lexicon } = wordData()
  const n = word.length
  const cost = new Float64Array(n + 1).fill(IMPOSSIBLE)
  const next = new Int32Array(n + 1)
  const shortestLast = grownLength(word)
  for (let from = n - SHORTEST_LAST; from >= 0; from--) {
    let first = ROOT
    for (let to = from; to < n && first !== 0; to++) {
      const edge = followEdge(lexicon, first, letterCode(word.charCodeAt(to)))
      if (edge === 0) break
      first = edge >>> 10
      if ((edge & ANY_FLAG) === 0) continue
      const end = to + 1
      if (end < n && cost[end] === IMPOSSIBLE) continue
      const price = priceOf(word.slice(from, end), { flags: (edge >>> 6) & 15, from, rest: n - end })
      const total = price + (end === n ? 0 : (cost[end] ?? IMPOSSIBLE))
      if (total < (cost[from] ?? 0) && (end < n || n - from >= shortestLast)) {
        cost[from] = total
        next[from] = end
      }
    }
  }
  return Number.isFinite(cost[0] ?? 0) ? follow(word, next) : null
}

/** Length of the grown-together word that ends this one (`mødetidspunkt`: `tidspunkt`); it is not to be cut. */
function grownLength(word: string): number {
  for (let at = SHORTEST_LAST; at <= word.length - SHORTEST_WORD; at++) {
    if (isGrownTogether(word, at)) return word.length - at
  }
  return SHORTEST_LAST
}

function priceOf(part: string, at: { flags: number; from: number; rest: number }): number {
  const last = at.rest === 0
  const wanted = last ? MAY_END : MAY_BEGIN | MIGHT_BEGIN
  if ((last && at.from === 0) || (at.flags & wanted) === 0) return IMPOSSIBLE
  const prefix = last ? undefined : PREFIXES.get(part)
  if (prefix !== undefined) return at.rest >= prefix ? PREFIX_PRICE : IMPOSSIBLE
  if (last ? NEVER_LAST.has(part) : NEVER_FIRST.has(part)) return IMPOSSIBLE
  if (part.length < 3 && !(last ? SHORT_LAST : SHORT_FIRST).has(part)) return IMPOSSIBLE
  const short = part.length < 4 ? 0.7 : part.length < 5 ? 0.2 : 0
  return 1 + short + (last || (at.flags & MAY_BEGIN) !== 0 ? 0 : 0.6)
}

function follow(word: string, next: Int32Array): string[] {
  const parts: string[] = []
  for (let at = 0; at < word.length; at = next[at] ?? word.length) parts.push(word.slice(at, next[at]))
  return parts
}

const SHORTEST_UNKNOWN = 3
const SURE_LAST = 6
const SURE_FIRST = 5

/** A word with one unknown part: `stomiuddudet` → `stomi`, `uddudet`. The known part must be long. */
function cutUnknown(word: string): Cut | null {
  for (let at = SHORTEST_UNKNOWN; at <= word.length - SURE_LAST; at++) {
    const last = word.slice(at)
    if ((flagsOf(last) & MAY_END) !== 0 && !NEVER_LAST.has(last)) return [word.slice(0, at), last]
  }
  for (let at = word.length - SHORTEST_UNKNOWN - 1; at >= SURE_FIRST; at--) {
    const first = word.slice(0, at)
    if ((flagsOf(first) & MAY_BEGIN) !== 0 && !NEVER_FIRST.has(first)) return [first, word.slice(at)]
  }
  return null
}
