import { isContentsHeading, isGroupHeading } from './groups.ts'
import { type HeadingCandidate, isFurniture, neighbour } from './heading-candidate.ts'
import { firstLetters, TitleKey } from './title-key.ts'
import type { Unit } from './unit.ts'

export const COMES_AGAIN = 'the heading comes again further on'
export const ANNOUNCED = 'announced in the table of contents'
/** Units between two lists of contents: a heading, an empty line, a group. */
const BETWEEN_LISTS = 4

/** The table of contents before the first item: units that list what comes, entries by number, and its heading. */
export interface Contents {
  readonly units: ReadonlySet<number>
  /** Entries in printed order. */
  readonly entries: readonly HeadingCandidate[]
  /** The same by their number, as printed. */
  readonly byNumber: ReadonlyMap<string, readonly HeadingCandidate[]>
  /** The items count otherwise than the list: `3. Valg af dirigent` in it, `Ad 1. Valg af dirigent` below. */
  readonly shifted: boolean
}

const LONGEST_ENTRY = 160
const LONG_TITLE = 20
const NO_CONTENTS: Contents = { units: new Set(), entries: [], byNumber: new Map(), shifted: false }

/** Finds the entries before the first of `items` that announce them, with everything between them. */
export function findContents(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  items: readonly HeadingCandidate[],
): Contents {
  const first = items[0]?.start ?? 0
  const early = candidates.filter((c) => c.start < first && c.number && (c.score > -5 || c.reason === COMES_AGAIN))
  if (early.length === 0) return { ...NO_CONTENTS, units: listedTitles(units, items) }
  const titles = titlesBy(items, entryId)
  const announced = early.filter((c) => titles.get(entryId(c))?.some((key) => key.isLike(c.key)))
  const listed = new Set(announced.map((a) => a.number?.number))
  const bare = items.filter((i) => i.number && !listed.has(i.number.number))
  const isList = announced.length >= 2 || (announced.length === 1 && items.length === 1)
  const entries = isList ? upToLast(early, announced) : listBefore(early, items, bare)
  const from = entries[0]
  const to = entries.at(-1)
  if (!from || !to) return NO_CONTENTS
  const byNumber = new Map<string, HeadingCandidate[]>()
  for (const entry of entries) {
    const number = entry.number?.number ?? ''
    const known = byNumber.get(number)
    if (known) known.push(entry)
    else byNumber.set(number, [entry])
  }
  const shifted = areShifted(entries, items)
  return { units: region(units, { from: from.start, to: to.end, first }), entries, byNumber, shifted }
}

/** A list without numbers: lines before the first item that are the titles of items, most of them. */
function listedTitles(units: readonly Unit[], items: readonly HeadingCandidate[]): ReadonlySet<number> {
  const first = items[0]?.start ?? 0
  const titles = titlesBy(items, ({ key }) => key.start)
  const listed: number[] = []
  for (let i = 0; i < first; i++) {
    const text = units[i]?.block.text ?? ''
    if (text.length > LONGEST_ENTRY) continue
    const alike = titles.get(firstLetters(text, 4))
    const entry = new TitleKey(text)
    if (entry.isLonger(4) && alike?.some((title) => announces(entry, title))) listed.push(i)
  }
  const from = listed[0]
  const to = listed.at(-1)
  if (from === undefined || to === undefined || listed.length * 2 < items.length || listed.length < 2)
    return NO_CONTENTS.units
  return region(units, { from, to: to + 1, first })
}

/** The same title; one cut short must still be long, so that `Byrådet` announces no `Byrådet den 6. maj`. */
function announces(entry: TitleKey, title: TitleKey): boolean {
  return entry.equals(title) || (entry.isLonger(LONG_TITLE) && entry.isLike(title))
}

function titlesBy<Id>(
  items: readonly HeadingCandidate[],
  idOf: (item: HeadingCandidate) => Id,
): ReadonlyMap<Id, readonly TitleKey[]> {
  const titles = new Map<Id, TitleKey[]>()
  for (const item of items) {
    const known = titles.get(idOf(item))
    if (known) known.push(item.key)
    else titles.set(idOf(item), [item.key])
  }
  return titles
}

/** Two items at least bear the title of an entry with another number, and no fewer than bear that of their own. */
function areShifted(entries: readonly HeadingCandidate[], items: readonly HeadingCandidate[]): boolean {
  const titles = titlesBy(entries, ({ key }) => key.start)
  const own = new Set(entries.map(entryId))
  let elsewhere = 0
  let here = 0
  for (const item of items) {
    if (!item.key.isLonger(4)) continue
    if (own.has(entryId(item))) here++
    else if (titles.get(item.key.start)?.some((key) => key.isLike(item.key))) elsewhere++
  }
  return elsewhere >= 2 && elsewhere >= here
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

/** The numbers of a list rise, and begin again where a second list stands close below; not behind `2690 Karlslunde`. */
function comesBefore(a: HeadingCandidate | undefined, b: HeadingCandidate | undefined): boolean {
  if (!a || !b) return false
  return (a.number?.value ?? 0) <= (b.number?.value ?? 0) || (a.form === b.form && b.start - a.end <= BETWEEN_LISTS)
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

/** What an entry and its heading have in common at least: the number and the first letters of the title. */
export function entryId({ number, key }: HeadingCandidate): string {
  return `${number?.number ?? '-'}|${key.start}`
}
