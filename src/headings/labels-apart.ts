import type { Unit } from './unit.ts'

/** Labels alone on their lines, at least, before their style is told. */
const FEWEST_LABELS = 5
const MOST_LABELS = 0.8

/** Does an empty line follow most labels that stand alone? */
export function areLabelsApart(units: readonly Unit[]): boolean {
  let alone = 0
  let apart = 0
  for (const [i, { label }] of units.entries()) {
    if (label?.shape !== 'alone' || label.rule.role === 'absence') continue
    alone++
    if (units[i + 1]?.block.gapBefore) apart++
  }
  return alone >= FEWEST_LABELS && apart >= MOST_LABELS * alone
}
