import type { NumberHit } from './number-forms.ts'
import type { Unit } from './unit.ts'

/** A place where an item might begin. */
export interface HeadingCandidate {
  /** Index of the first unit of the heading. */
  readonly start: number
  /** Index after the last unit of the heading. */
  readonly end: number
  /** Name of the printed form, shown by `inspect`. */
  readonly form: string
  readonly number: NumberHit | null
  /** Unit that holds the title, and the offset in its block where the title begins. */
  readonly title: { readonly unit: number; readonly offset: number } | null
  /** Letters and digits of the title, for comparing with a table of contents. */
  readonly key: string
  /** How much speaks for a heading here, before its sequence is weighed. */
  readonly score: number
  /** The strongest reason for or against. */
  readonly reason: string
  /** The unit after the heading prints the title once more. */
  readonly repeated: boolean
}

const NO_LETTER = /[^a-z0-9æøåäöüéèáóíêôñç]/g

/** What a small first letter costs a heading. */
export const SMALL_LETTER = -3

/** Letters and digits only, in lower case: what two printings of a title have in common. */
export function titleKey(text: string): string {
  return text.slice(0, 120).toLowerCase().replace(NO_LETTER, '').slice(0, 60)
}

/** The same title, though one printing is cut short or carries a page number. */
export function sameTitle(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))
}

/** Index of the nearest unit in a direction that is no furniture, or -1. */
export function neighbour(units: readonly Unit[], from: number, step: 1 | -1): number {
  for (let i = from + step; i >= 0 && i < units.length; i += step) if (!isFurniture(units[i])) return i
  return -1
}

export function isFurniture(unit: Unit | undefined): boolean {
  return unit === undefined || unit.block.kind === 'furniture'
}

/** Does a section label or a line of case data stand here? */
export function isLabelOrData(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.label !== null || unit.bodyLabel !== null || unit.metadata !== null || unit.leadIn !== null)
  )
}
