/** What stands below "Direktionen indstiller," or "Det indstilles, at …" and says whether it recommends here. */
import type { Unit } from './unit.ts'

/** The next label is that of an outcome: what is said before it is what was recommended. */
export function isBeforeOutcome(units: readonly Unit[], i: number): boolean {
  const next = units.slice(i + 1, i + 1 + FARTHEST_OUTCOME).find((u) => u.label !== null || u.bodyLabel !== null)
  return (next?.bodyLabel ?? next?.label?.rule)?.role === 'decision'
}

/** Clauses between a recommendation and its outcome, at most. */
const FARTHEST_OUTCOME = 12

/** A clause of a recommendation: `a. godkender planen`, `b) at vejen`, `at planen`; not `a.m.b.a. er stiftet`. */
const CLAUSE = /^(?:[a-z][.)]|at)\s/

/** Whether it is a clause of the list that a lead-in opens. */
export function isListed(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.number !== null || unit.block.label !== null || CLAUSE.test(unit.block.text))
}
