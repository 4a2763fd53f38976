/**
 * The parts of an item that are indexed apart, as their columns stand in `item_index`, and what a match weighs there: of a
 * whole word, and of a part of a compound. Title over decision over recommendation.
 */
export const FIELD_WEIGHTS = {
  title: [10, 5],
  decision: [6, 3],
  recommendation: [4, 2],
  attachments: [2, 1],
  text: [2, 1],
} as const satisfies Readonly<Record<string, readonly [whole: number, part: number]>>

/** A part of an item that can be searched alone. */
export type TextField = keyof typeof FIELD_WEIGHTS

export const TEXT_FIELDS = Object.keys(FIELD_WEIGHTS) as readonly TextField[]

/** An FTS5 expression that must match in one part of the item: its words, and the parts of its compounds. */
export function inField(field: TextField, match: string): string {
  return `{${field} ${field}_parts} : (${match})`
}
