import { type HeadingCandidate, isFurniture, isTopic, neighbour } from './heading-candidate.ts'
import { isOutcome, isSentence } from './title-words.ts'
import type { ItemPurpose } from './token.ts'
import type { Unit } from './unit.ts'

/** What an item is for, printed alone on a line: `Orientering`, `(B)`, `Til drøftelse`; not `Orientering fra formanden`. */
const PURPOSES: readonly (readonly [ItemPurpose, RegExp])[] = [
  ['decision', /^\(?(?:B|(?:til )?(?:beslutning|godkendelse)|beslutningssag|beslutningspunkt)\)?\.?$/i],
  ['discussion', /^\(?(?:D|(?:til )?drøftelse|drøftelsessag|drøftelsespunkt)\)?\.?$/i],
  ['information', /^\(?(?:O|(?:til )?orientering|orienteringssag|orienteringspunkt|information)\)?\.?$/i],
]
const LONGEST = 'beslutningspunkt'.length + 3

export function purposeOf(text: string): ItemPurpose | null {
  if (text.length > LONGEST) return null
  return PURPOSES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** So many purposes make a column of a list. */
const FEWEST_LISTED = 3
/** Lines of one entry besides its purpose: number, title, time, who presents it. */
const MOST_BETWEEN = 4
const LONGEST_ENTRY = 120

/**
 * The units of a document, with the purposes of a list that lost its columns as plain text: `Ny skole` / `Beslutning` /
 * `Trivsel` / `Drøftelse` / `Busser` / `Orientering` is a table of contents, and none of its words a section label.
 */
export function withoutListedPurposes(units: readonly Unit[]): readonly Unit[] {
  const listed = new Set<number>()
  let run: number[] = []
  const close = (): void => {
    if (isColumn(units, run)) for (const at of run) listed.add(at)
    run = []
  }
  for (const [i, unit] of units.entries()) {
    if (isFurniture(unit)) continue
    const isPurpose = purposeOf(unit.block.text) !== null
    const last = run.at(-1)
    if (last !== undefined && (isPurpose ? i - last === 1 : i - last > MOST_BETWEEN || !mayBeEntry(unit))) close()
    if (isPurpose) run.push(i)
  }
  close()
  return listed.size === 0 ? units : units.map((unit, i) => (listed.has(i) ? { ...unit, label: null } : unit))
}

function isColumn(units: readonly Unit[], run: readonly number[]): boolean {
  if (run.length < FEWEST_LISTED || run.every((at) => units[at]?.label === null)) return false
  return new Set(run.map((at) => purposeOf(units[at]?.block.text ?? ''))).size > 1
}

/** Part of an entry: `Ny skole`, `10 min.`, `Hvem er med?`; not `Skolen blev lukket.`, `Godkendt`. */
function mayBeEntry(unit: Unit): boolean {
  const { text } = unit.block
  if (text.length > LONGEST_ENTRY || (unit.label && !isTopic(unit)) || unit.bodyLabel) return false
  return !isOutcome(text) && (text.endsWith('?') || !isSentence(text)) && !/[a-zæøå]{4}\.$/i.test(text)
}

/**
 * The units directly under headings that say what the item is for, where a document prints that under several.
 *
 * `3. Budget` / `Beslutning` / `Rammen falder …` / `Referat:`: a word that is also a section label is a purpose only when
 * another section of the item holds what was said, and other items are for something else.
 */
export function purposeLines(
  units: readonly Unit[],
  items: readonly HeadingCandidate[],
): ReadonlyMap<number, ItemPurpose> {
  const found = new Map<number, ItemPurpose>()
  for (const [n, item] of items.entries()) {
    const at = neighbour(units, item.end - 1, 1)
    const until = items[n + 1]?.start ?? units.length
    if (at < 0 || at >= until) continue
    const unit = units[at]
    const purpose = unit ? purposeOf(unit.block.text) : null
    if (purpose !== null && (unit?.label === null || isAnsweredBelow(units, at + 1, until))) found.set(at, purpose)
  }
  const kinds = new Set(found.values())
  return kinds.size >= 2 && found.size * 2 >= items.length ? found : NONE
}

const NONE: ReadonlyMap<number, ItemPurpose> = new Map()

/** Another label further down holds the outcome: `Referat:`. */
function isAnsweredBelow(units: readonly Unit[], from: number, until: number): boolean {
  for (let i = from; i < until; i++) if (units[i]?.label?.rule.role === 'decision') return true
  return false
}
