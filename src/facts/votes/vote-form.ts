import type { Pattern } from '../../danish/patterns/pattern.ts'
import type { VoteReader } from './read-vote.ts'

/** A form in which minutes print (part of) a vote. */
export interface VoteForm {
  readonly id: string
  /** Its named groups are what `read` looks at. */
  readonly pattern: Pattern
  /** What a sentence must hold besides to state a vote in this form; looked for first. */
  readonly only?: RegExp
  readonly read: VoteReader
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}
