import type { HeadingCandidate } from './heading-candidate.ts'
import { TitleKey } from './title-key.ts'
import type { Unit } from './unit.ts'

/** One reading of a document: these candidates, and no others, begin its items. */
export interface Hypothesis {
  readonly id: string
  readonly members: readonly HeadingCandidate[]
  /** How much speaks for it; the highest wins. */
  readonly score: number
  /** Units that are headings over several items and belong to none. */
  readonly groups?: ReadonlySet<number>
  /** The search for its members was given up half-way: the document repeats itself too often. */
  readonly cutShort?: boolean
}

export const NO_HYPOTHESIS: Hypothesis = { id: 'none', members: [], score: 0 }

/** A heading without number: the whole of unit `at` is its title. */
export function titleCandidate(
  units: readonly Unit[],
  at: number,
  { form, score, reason }: Pick<HeadingCandidate, 'form' | 'score' | 'reason'>,
): HeadingCandidate {
  const unit = units[at]
  return {
    start: at,
    end: at + 1,
    form,
    number: null,
    title: { unit: at, offset: 0 },
    key: new TitleKey(unit?.block.text ?? ''),
    score,
    reason,
    repeated: false,
  }
}

/** The reading with these members, worth what they are worth together. */
export function hypothesisOf(id: string, members: readonly HeadingCandidate[]): Hypothesis {
  return members.length === 0 ? NO_HYPOTHESIS : { id, members, score: members.reduce((s, c) => s + c.score, 0) }
}
