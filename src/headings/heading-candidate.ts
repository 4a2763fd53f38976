import type { SectionRole } from '../model/tree.ts'
import type { NumberHit } from './read-item-number.ts'
import type { TitleKey } from './title-key.ts'
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
  /** What the title has in common with other printings of it. */
  readonly key: TitleKey
  /** How much speaks for a heading here, before its sequence is weighed. */
  readonly score: number
  /** The strongest reason for or against. */
  readonly reason: string
  /** The unit after the heading prints the title once more. */
  readonly repeated: boolean
}

/** A candidate whose surroundings are still being weighed. */
export type OpenCandidate = Omit<HeadingCandidate, 'score' | 'reason'> & { score: number; reason: string }

/** What a small first letter costs a heading. */
export const SMALL_LETTER = -3

/** Index of the nearest unit in a direction that is no furniture, or -1. */
export function neighbour(units: readonly Unit[], from: number, step: 1 | -1): number {
  for (let i = from + step; i >= 0 && i < units.length; i += step) if (!isFurniture(units[i])) return i
  return -1
}

/** The unit at an index; none before the first or after the last. */
export function unitAt(units: readonly Unit[], index: number): Unit | undefined {
  return index >= 0 && index < units.length ? units[index] : undefined
}

/** The nearest unit in a direction that is no furniture. */
export function unitBeside(units: readonly Unit[], from: number, step: 1 | -1): Unit | undefined {
  return unitAt(units, neighbour(units, from, step))
}

export function isFurniture(unit: Unit | undefined): boolean {
  return unit === undefined || unit.block.kind === 'furniture'
}

/** Labels that also name a matter. */
const TOPICS: ReadonlySet<SectionRole> = new Set(['finances', 'legal', 'hearing', 'remarks', 'other'])

/** A label alone that may as well be a title: `Økonomi`, `Personale`, `Bemærkninger til dagsordenen`; not `Indstilling`. */
export function isTopic(unit: Unit): boolean {
  return unit.label?.shape === 'alone' && namesTopic(unit)
}

/** Such a label in whatever shape: `Økonomi: Der er 12.000 kr.`; not `Beslutning: Godkendt.` */
export function namesTopic({ label }: Unit): boolean {
  return label !== null && TOPICS.has(label.rule.role)
}

/** Does a section label or a line of case data stand here? */
export function isLabelOrData(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.label !== null || unit.bodyLabel !== null || unit.caseData !== null || unit.leadIn !== null)
  )
}
