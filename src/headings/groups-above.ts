import { isBodyName } from '../danish/bodies.ts'
import { isClosedGroup, isGroupHeading } from './groups.ts'
import { type HeadingCandidate, neighbour, unitAt } from './heading-candidate.ts'
import { purposeOf } from './purpose-lines.ts'
import { isOutcome, looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

const LONGEST = 60
const NONE: ReadonlySet<number> = new Set()

/**
 * The units that stand apart directly above items and hold several of them together: `ØKONOMIUDVALGET`,
 * `TEKNIK- OG MILJØUDVALGETS SAGER`, `Orientering` over 2.1 and `Beslutning` over 3.1. One alone may be anything.
 */
export function groupsAbove(
  units: readonly Unit[],
  items: readonly HeadingCandidate[],
  known: ReadonlySet<number> = NONE,
): ReadonlySet<number> {
  const places = items.flatMap(({ start }) => {
    const at = neighbour(units, start, -1)
    const unit = unitAt(units, at)
    return unit && mayBeGroup(unit) ? [{ at, unit }] : []
  })
  const capitals = places.filter(({ unit }) => isInCapitals(unit.block.text))
  const purposes = places.filter(({ unit }) => isPurposeGroup(unit.block.text))
  const bodies = places.filter(({ unit }) => isBodyName(unit.block.text))
  const found = [capitals, purposes, bodies].filter(areSeveral).flatMap((group) => group.map(({ at }) => at))
  return found.length === 0 ? known : new Set([...known, ...found])
}

/** The items, by their place, that stand below a heading such as `LUKKEDE SAGER` and above the next for open ones. */
export function closedByGroup(units: readonly Unit[], items: readonly HeadingCandidate[]): ReadonlySet<number> {
  const closed = new Set<number>()
  let isClosed = false
  for (const [n, { start }] of items.entries()) {
    for (let i = items[n - 1]?.end ?? 0; i < start; i++) {
      const text = units[i]?.block.text ?? ''
      if (isGroupHeading(text)) isClosed = isClosedGroup(text)
    }
    if (isClosed) closed.add(n)
  }
  return closed
}

/** Over several items as often as the words for what items are for: `Valg`, `Meddelelser`; not `Valg af formand`. */
const PURPOSE_GROUP =
  /^(?:valg|meddelelser|eventuelt|efterretning(?:er)?|formalia|indledning|afslutning|opfølgning|diverse|beslutninger|drøftelser|orienteringer)$/i

/** What items are for, or where they stand in the meeting: `Formalia`, `Orientering`, `Til beslutning`; not `Økonomi`. */
export function isPurposeGroup(text: string): boolean {
  return PURPOSE_GROUP.test(text) || purposeOf(text) !== null
}

function areSeveral(places: readonly { readonly unit: Unit }[]): boolean {
  return new Set(places.map(({ unit }) => unit.block.text)).size >= 2
}

/** Short, set apart, neither a sentence nor an outcome. */
function mayBeGroup({ block, number }: Unit): boolean {
  const { text } = block
  if (text.length > LONGEST || number || block.label !== null || block.cells || !block.gapBefore) return false
  return looksLikeTitle(text) && !text.endsWith('.') && !isOutcome(text)
}

function isInCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && /[A-ZÆØÅ]{3}/.test(text)
}
