import type { Pattern } from '../../../danish/patterns/pattern.ts'
import type { Reach } from '../phrases/decision-phrase.ts'

/** A form of the language that decides only where nothing else can stand. */
export interface OperativeForm {
  readonly id: string
  readonly pattern: Pattern
  /** As in the phrase table; running text is trusted less. */
  readonly reach: Reach
  /** Too weak for sections such as "Referat" that hold talk beside outcomes. */
  readonly notInTalk?: true
  /** Begins with the body that acts, which must be the one that meets. */
  readonly ownBody?: true
  /** The meeting itself is the subject, so that its own verb of speech decides as well: `Rådet opfordrer skolen til`. */
  readonly ownVoice?: true
  /** Tells what was done, so that a day beside it may be another day's. */
  readonly past?: true
  readonly confidence: number
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}
