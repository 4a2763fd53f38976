import type { Contents } from './contents.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import type { Unit } from './unit.ts'

/** What has been found out about a document when its tokens are written. */
export interface HeadingsFound {
  readonly units: readonly Unit[]
  readonly items: readonly HeadingCandidate[]
  readonly contents: Contents
  readonly labelLevel: number | null
  readonly otherLabels: ReadonlySet<string>
  readonly groups: ReadonlySet<number> | null
  /** For every item, how many before it print the same number. */
  readonly turns: readonly number[]
}
