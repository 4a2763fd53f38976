import { AFTER_NAMES, GROWN_TOGETHER, KNOWN_CUTS, PREFIXES } from './compound-words.ts'
import { remembered } from './remembered.ts'
import { linkStem, stem } from './stem.ts'
import {
  flagsOfEdge,
  followEdge,
  IS_PREFIX,
  IS_WHOLE,
  letterCode,
  MAY_BEGIN,
  MAY_END,
  MIGHT_BEGIN,
  NEVER_LAST,
  nextOf,
  ROOT,
  secondEdge,
  wordData,
} from './word-data.ts'

/** A cut of a word: its first parts with their links, then its last part. */
type Cut = readonly string[]

const SHORTEST_WORD = 5
/** No Danish word is longer; longer rows of letters are not cut. */
const LONGEST = 100
const SHORTEST_LAST = 2
const PREFIX_PRICE = 1.5
const IMPOSSIBLE = Number.POSITIVE_INFINITY

/**
 * The lemmas of the parts of a word, down to words that have no parts: `samarbejdsudvalget` → `samarbejde`, `udvalg`.
 * A word that is no compound gives its own lemma. The word must be folded.
 */
export function partStems(word: string): readonly string[] {
  return wordPartsOf(word, cutCompound(word))
}

/** As {@link partStems}, for a word already cut. */
export function wordPartsOf(word: string, cut: Cut | null): readonly string[] {
  if (cut === null) return withoutCut(word)
  const parts: string[] = []
  for (const [i, part] of cut.entries()) {
    const lemma = i < cut.length - 1 ? firstPartStem(part) : stem(part)
    if (lemma.length < word.length) parts.push(...partsOfLemma(lemma))
    else parts.push(lemma)
  }
  return parts
}

function withoutCut(word: string): readonly string[] {
  const lemma = stem(word)
  return KNOWN_CUTS.get(lemma) ?? [lemma]
}

const REMEMBERED = 20_000

/** The parts of compounds are few and come again and again; most of them are known to be whole. */
const partsOfCompound: (lemma: string) => readonly string[] = remembered(REMEMBERED, partStems)

function partsOfLemma(lemma: string): readonly string[] {
  return (flagsOf(lemma) & IS_WHOLE) === 0 ? partsOfCompound(lemma) : withoutCut(lemma)
}

/** `sundheds` → `sundhed`, `hjemme` → `hjem`; a noun that is not known as a first part: its lemma. */
const firstPartStem = (part: string) => ((flagsOf(part) & MAY_BEGIN) !== 0 ? linkStem(part) : stem(part))

/** `sundhedsaftalen` → `sundheds`, `aftalen`; null for a word that is no compound, or whose parts are not known. */
export function cutCompound(word: string): Cut | null {
  if (word.length < SHORTEST_WORD || word.length > LONGEST) return null
  const flags = flagsOf(word)
  if ((flags & IS_WHOLE) !== 0) return null
  const grown = grownFrom(word)
  if (grown === 0 || KNOWN_CUTS.has(stem(word))) return null
  // What has grown together is not to be cut: `mødetidspunkt` ends in `tidspunkt`, not in `punkt`.
  const cut = cheapestCut(word, grown <= word.length - SHORTEST_WORD ? grown : word.length - SHORTEST_LAST)
  return cut ?? ((flags & MAY_END) === 0 ? cutUnknown(word) : null)
}

/** What the dictionary says of a word, or of what stands in one from a place on; 0 when it does not know it. */
export function flagsOf(word: string, from = 0): number {
  const { lexicon } = wordData()
  let edge = 0
  let node = ROOT
  let letter = 0
  for (let at = from; at < word.length; at++) {
    if (node === 0) return 0
    const before = letter
    letter = letterCode(word.charCodeAt(at))
    edge = at < from + 2 ? secondEdge(before, letter) : followEdge(lexicon, node, letter)
    if (edge === 0) return 0
    node = nextOf(edge)
  }
  return flagsOfEdge(edge)
}

const OPENING = 4
/** The first letters of words that have grown together: `mødetidspunkt`, `fællesskab`; not `aftale`. */
const GROWN_OPENING = new RegExp([...new Set([...GROWN_TOGETHER].map((word) => word.slice(0, OPENING)))].join('|'), 'g')

/** Where a word that has grown together begins in this one: 0 for the whole word, its length for nowhere. */
function grownFrom(word: string): number {
  GROWN_OPENING.lastIndex = 0
  for (let match = GROWN_OPENING.exec(word); match !== null; match = GROWN_OPENING.exec(word)) {
    const at = match.index
    if (isGrownTogether(word.slice(at))) return at
    GROWN_OPENING.lastIndex = at + 1
  }
  return word.length
}

const isGrownTogether = (word: string) => GROWN_TOGETHER.has(word) || GROWN_TOGETHER.has(stem(word))

/** Cheapest way from each place of a word to its end, and where the part that begins there ends; made once. */
const cost = new Float64Array(LONGEST + 1)
const next = new Int32Array(LONGEST + 1)
const UNKNOWN = -1

/** The cheapest way through the word; a part costs 1, a short part more. The last part begins at `latest` or before. */
function cheapestCut(word: string, latest: number): Cut | null {
  cost.fill(UNKNOWN, 0, word.length + 1)
  return costFrom(word, 0, latest) === IMPOSSIBLE ? null : follow(word)
}

/** Of the way from a place to the end: every part of the dictionary that begins there is tried. Most places are never asked about. */
function costFrom(word: string, from: number, latest: number): number {
  const known = cost[from] as number
  if (known !== UNKNOWN) return known
  let cheapest = IMPOSSIBLE
  const { lexicon } = wordData()
  let node = ROOT
  let letter = 0
  for (let at = from; at < word.length && node !== 0; at++) {
    const before = letter
    letter = letterCode(word.charCodeAt(at))
    const edge = at < from + 2 ? secondEdge(before, letter) : followEdge(lexicon, node, letter)
    if (edge === 0) break
    node = nextOf(edge)
    const flags = flagsOfEdge(edge)
    if (flags === 0) continue
    const part = { from, end: at + 1 }
    const total = part.end === word.length ? priceOfLast(flags, part, latest) : priceOfFirst(word, flags, part)
    const whole = total === IMPOSSIBLE || part.end === word.length ? total : total + costFrom(word, part.end, latest)
    if (whole < cheapest) {
      cheapest = whole
      next[from] = part.end
    }
  }
  cost[from] = cheapest
  return cheapest
}

interface WordPart {
  readonly from: number
  readonly end: number
}

/** Infinite where a part of the dictionary may stand last only, or stands before too little. */
function priceOfFirst(word: string, flags: number, { from, end }: WordPart): number {
  if (end > word.length - SHORTEST_LAST || (flags & (MAY_BEGIN | MIGHT_BEGIN | IS_PREFIX)) === 0) return IMPOSSIBLE
  if ((flags & IS_PREFIX) === 0) return 1 + shortness(end - from) + ((flags & MAY_BEGIN) === 0 ? 0.6 : 0)
  return word.length - end >= (PREFIXES.get(word.slice(from, end)) ?? 0) ? PREFIX_PRICE : IMPOSSIBLE
}

function priceOfLast(flags: number, { from, end }: WordPart, latest: number): number {
  const fits = from > 0 && from <= latest && (flags & (MAY_END | NEVER_LAST)) === MAY_END
  return fits ? 1 + shortness(end - from) : IMPOSSIBLE
}

const shortness = (length: number) => (length < 4 ? 0.7 : length < 5 ? 0.2 : 0)

function follow(word: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < word.length; at = next[at] ?? word.length) parts.push(word.slice(at, next[at]))
  return parts
}

const SHORTEST_UNKNOWN = 3
const SURE_LAST = 6
/** Shorter ones are too like other words: `ulvej`. */
const SHORTEST_NAME = 4
const SURE_FIRST = 5

/** A word with one unknown part: `stomiuddudet` → `stomi`, `uddudet`. The known part must be long. */
function cutUnknown(word: string): Cut | null {
  for (let at = SHORTEST_UNKNOWN; at <= word.length - SURE_LAST; at++) {
    if ((flagsOf(word, at) & (MAY_END | NEVER_LAST)) === MAY_END) return [word.slice(0, at), word.slice(at)]
  }
  for (let at = Math.max(SHORTEST_NAME, word.length - SURE_LAST + 1); at <= word.length - SHORTEST_UNKNOWN; at++)
    if (AFTER_NAMES.has(word.slice(at))) return [word.slice(0, at), word.slice(at)]
  for (let at = word.length - SHORTEST_UNKNOWN - 1; at >= SURE_FIRST; at--) {
    const first = word.slice(0, at)
    if ((flagsOf(first) & MAY_BEGIN) !== 0) return [first, word.slice(at)]
  }
  return null
}
