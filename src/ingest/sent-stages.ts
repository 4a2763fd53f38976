import type { CandidateShown, Headings } from '../headings/token.ts'
import type { UnseenText } from '../model/unseen.ts'
import type { Stages } from '../parse.ts'

/** Every stage of a document, and what the document does not show where that was asked for. */
export interface StagesAndUnseen extends Stages {
  readonly unseen?: readonly UnseenText[]
}

/** What a child sends: functions do not cross to another process, so what is found when asked for is found before. */
export type SentStages = Omit<StagesAndUnseen, 'headings'> & {
  readonly headings: Omit<Headings, 'candidates'> & { readonly candidates: readonly CandidateShown[] }
}

/** Made by the child. */
export function toSent(stages: Stages): SentStages {
  return { ...stages, headings: { ...stages.headings, candidates: stages.headings.candidates() } }
}

/** Made again by the parent. */
export function fromSent(sent: SentStages): StagesAndUnseen {
  const { candidates } = sent.headings
  return { ...sent, headings: { ...sent.headings, candidates: () => candidates } }
}
