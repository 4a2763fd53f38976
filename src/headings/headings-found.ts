import type { Contents } from './contents.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import type { ItemPurpose } from './token.ts'
import type { Unit } from './unit.ts'

/** What has been found out about a document when its tokens are written. */
export interface HeadingsFound {
  readonly units: readonly Unit[]
  readonly items: readonly HeadingCandidate[]
  readonly contents: Contents
  readonly labelLevel: number | null
  readonly otherLabels: ReadonlySet<string>
  readonly labelsApart: boolean
  /** Units that are headings over several items. */
  readonly groups: ReadonlySet<number>
  /** Items, by their place, below a heading for closed ones. */
  readonly closed: ReadonlySet<number>
  /** Units under headings that say what the item is for. */
  readonly purposes: ReadonlyMap<number, ItemPurpose>
  /** Titles end at the colons on their lines. */
  readonly endsAtColons: boolean
  /** For every item, how many before it print the same number. */
  readonly turns: readonly number[]
}
