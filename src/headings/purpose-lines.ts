import { type HeadingCandidate, neighbour } from './heading-candidate.ts'
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
