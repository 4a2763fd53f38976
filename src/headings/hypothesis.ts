import type { HeadingCandidate } from './heading-candidate.ts'

/** One reading of a document: these candidates, and no others, begin its items. */
export interface Hypothesis {
  readonly id: string
  readonly members: readonly HeadingCandidate[]
  /** How much speaks for it; the highest wins. */
  readonly score: number
}

export const NO_HYPOTHESIS: Hypothesis = { id: 'none', members: [], score: 0 }
