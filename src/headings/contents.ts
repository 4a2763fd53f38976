import { codeAt, isSmall } from '../danish/letters.ts'
import { isContentsHeading, isGroupHeading } from './groups.ts'
import { type HeadingCandidate, isFurniture, neighbour, type OpenCandidate, SMALL_LETTER } from './heading-candidate.ts'
import { titleEnd } from './title.ts'
import type { TitleKey } from './title-key.ts'
import type { Unit } from './unit.ts'

const ADJACENT = -2
const LISTED = -3
const LISTED_BEFORE = 3
const NOT_LISTED = -2
const COMES_AGAIN = 'the heading comes again further on'
export const ANNOUNCED = 'announced in the table of contents'
const INDENTED = -1.5
/** Units between two lists of contents: a heading, an empty line, a group. */
const BETWEEN_LISTS = 4

/**
 * Weighs candidates by the other candidates: entries of a list that follow each other without text lose,
 * and of two headings with the same number and title the later wins: the earlier is the table of contents.
 */
export function weighNeighbours(units: readonly Unit[], candidates: readonly OpenCandidate[]): void {
  const styles = stylesOf(units, candidates)
  let before: OpenCandidate | null = null
  for (const candidate of candidates) {
    const style = styles.get(candidate.form)
    if (indentOf(units, candidate) > (style?.left ?? 0) + 1) candidate.score += INDENTED
    if (style && isSmallStyle(style) && beginsSmall(units, candidate)) candidate.score -= SMALL_LETTER
    if (before && isNextEntry(units, before, candidate)) {
      candidate.score += ADJACENT
      before.score += ADJACENT
    }
    before = candidate
  }
  weighPrintings(candidates)
}

/** Of two printings of a heading the earlier is the entry of a list, and the later the heading. */
function weighPrintings(candidates: readonly OpenCandidate[]): void {
  const listed = new Map<string, number>()
  const often = sharedStarts(candidates)
  let announced = 0
  for (let j = 0; j < candidates.length; j++) {
    const candidate = candidates[j]
    if (!candidate?.number || (often[placeOf(candidate)] ?? 0) < 2 || !candidate.key.isLonger(3)) continue
    const id = entryId(candidate)
    const earlier = listed.get(id) ?? j
    const entry = candidates[earlier]
    if (entry && earlier < j - 1 && entry.key.isLike(candidate.key)) {
      entry.score += LISTED
      entry.reason = COMES_AGAIN
      candidate.score += LISTED_BEFORE
      candidate.reason = ANNOUNCED
      announced++
    }
    listed.set(id, j)
  }
  if (announced > 0) weighUnlisted(candidates)
}

const START_PLACES = 1024

/** How many titles begin as each does, two at most and some of them together: most stand alone, and are no second printing. */
function sharedStarts(candidates: readonly HeadingCandidate[]): Uint8Array {
  COUNTS.fill(0)
  for (const candidate of candidates) {
    const place = placeOf(candidate)
    COUNTS[place] = COUNTS[place] === 0 ? 1 : 2
  }
  return COUNTS
}

/** Filled anew for every document: to make one costs more than the look saves. */
const COUNTS = new Uint8Array(START_PLACES)

function placeOf({ key }: HeadingCandidate): number {
  const { start } = key
  return (start ^ (start >>> 9) ^ (start >>> 20)) & (START_PLACES - 1)
}

/** Where headings are announced, one with the number of another that is announced is none. */
function weighUnlisted(candidates: readonly OpenCandidate[]): void {
  const idOf = ({ form, number }: OpenCandidate) => `${form}|${number?.number}`
  const announced = new Set(candidates.filter((c) => c.reason === ANNOUNCED).map(idOf))
  if (announced.size < 2) return
  for (const candidate of candidates) {
    const { reason } = candidate
    if (reason !== ANNOUNCED && reason !== COMES_AGAIN && announced.has(idOf(candidate))) candidate.score += NOT_LISTED
  }
}

/** How the headings of one form are printed. */
interface FormStyle {
  /** Smallest indentation of those that are likely: where the outermost numbers stand. */
  left: number | null
  small: number
  all: number
}

function stylesOf(units: readonly Unit[], candidates: readonly HeadingCandidate[]): ReadonlyMap<string, FormStyle> {
  const styles = new Map<string, FormStyle>()
  let style: FormStyle | null = null
  let form = ''
  for (const candidate of candidates) {
    if (style === null || candidate.form !== form) {
      form = candidate.form
      style = styles.get(form) ?? { left: null, small: 0, all: 0 }
      styles.set(form, style)
    }
    style.all++
    if (beginsSmall(units, candidate)) style.small++
    const indent = indentOf(units, candidate)
    if (candidate.score > 0 && indent < (style.left ?? Infinity)) style.left = indent
  }
  return styles
}

/** Titles that the writer never begins with a capital ("3. vaskekælder: …"). */
function isSmallStyle({ small, all }: FormStyle): boolean {
  return all >= 3 && small >= 0.8 * all
}

function beginsSmall(units: readonly Unit[], { title }: HeadingCandidate): boolean {
  return title !== null && isSmall(codeAt(units[title.unit]?.block.text ?? '', title.offset))
}

function indentOf(units: readonly Unit[], { start }: HeadingCandidate): number {
  return units[start]?.block.indent ?? 0
}

function isNextEntry(units: readonly Unit[], before: HeadingCandidate, candidate: HeadingCandidate): boolean {
  if (!before.number || !candidate.number || before.form !== candidate.form) return false
  if (candidate.number.value - before.number.value !== 1) return false
  return neighbour(units, before.end - 1, 1) === candidate.start && !hasInlineBody(units, before)
}

/** What an entry and its heading have in common at least: the number and the first letters of the title. */
function entryId({ number, key }: HeadingCandidate): string {
  return `${number?.number ?? '-'}|${key.start}`
}

/** Does text follow the title on its own line: `3. Økonomi: Regnskabet blev godkendt.`? */
function hasInlineBody(units: readonly Unit[], { title }: HeadingCandidate): boolean {
  const text = title ? (units[title.unit]?.block.text.slice(title.offset) ?? '') : ''
  return titleEnd(text) < text.length
}

/** The table of contents before the first item: units that list what comes, entries by number, and its heading. */
export interface Contents {
  readonly units: ReadonlySet<number>
  /** Entries in printed order. */
  readonly entries: readonly HeadingCandidate[]
}

const NO_CONTENTS: Contents = { units: new Set(), entries: [] }

/** Finds the entries before the first of `items` that announce them, with everything between them. */
export function findContents(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  items: readonly HeadingCandidate[],
): Contents {
  const first = items[0]?.start ?? 0
  const early = candidates.filter((c) => c.start < first && c.number && (c.score > -5 || c.reason === COMES_AGAIN))
  if (early.length === 0) return NO_CONTENTS
  const titles = new Map<string, TitleKey[]>()
  for (const item of items) {
    const known = titles.get(entryId(item))
    if (known) known.push(item.key)
    else titles.set(entryId(item), [item.key])
  }
  const announced = early.filter((c) => titles.get(entryId(c))?.some((key) => key.isLike(c.key)))
  const listed = new Set(announced.map((a) => a.number?.number))
  const bare = items.filter((i) => i.number && !listed.has(i.number.number))
  const isList = announced.length >= 2 || (announced.length === 1 && items.length === 1)
  const entries = isList ? upToLast(early, announced) : listBefore(early, items, bare)
  const from = entries[0]
  const to = entries.at(-1)
  if (!from || !to) return NO_CONTENTS
  return { units: region(units, { from: from.start, to: to.end, first }), entries }
}

/** The list without numbered lines of the header before it (`34. møde`) or of another form after it: `0    Vi sang`. */
function upToLast(
  early: readonly HeadingCandidate[],
  certain: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const forms = new Set(certain.map(({ form }) => form))
  const end = early.findLastIndex(({ form }) => forms.has(form)) + 1
  let from = certain[0] ? early.indexOf(certain[0]) : 0
  while (from > 0 && comesBefore(early[from - 1], early[from])) from--
  return early.slice(from, end)
}

/** The numbers of a list rise, and begin again where a second list stands close below. */
function comesBefore(a: HeadingCandidate | undefined, b: HeadingCandidate | undefined): boolean {
  if (!a || !b) return false
  return (a.number?.value ?? 0) <= (b.number?.value ?? 0) || b.start - a.end <= BETWEEN_LISTS
}

/** A list before the items that shares their numbers but not their words (`Ad 3 Intet.`). */
function listBefore(
  early: readonly HeadingCandidate[],
  items: readonly HeadingCandidate[],
  bare: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  if (items.length < 2 || bare.length < items.length / 2) return []
  const numbers = new Set(items.map((i) => i.number?.number))
  const shared = early.filter((c) => numbers.has(c.number?.number))
  if (shared.length < items.length / 2 || shared.length < 2 || shared[0]?.form === items[0]?.form) return []
  return upToLast(early, shared)
}

function region(units: readonly Unit[], { from, to, first }: { from: number; to: number; first: number }): Set<number> {
  const found = new Set<number>()
  let start = from
  for (let i = neighbour(units, from, -1); i >= 0; i = neighbour(units, i, -1)) {
    const text = units[i]?.block.text ?? ''
    if (!isContentsHeading(text) && !isGroupHeading(text)) break
    start = i
  }
  let end = to
  for (; end < first; end++) {
    const unit = units[end]
    if (!unit || isFurniture(unit)) continue
    if (!unit.number && !isGroupHeading(unit.block.text)) break
  }
  for (let i = start; i < end; i++) found.add(i)
  return found
}
