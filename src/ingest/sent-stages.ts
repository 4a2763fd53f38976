import type { Candidate, Headings } from '../headings/token.ts'
import type { Stages } from '../parse.ts'

/** What a child sends: functions do not cross to another process, so what is found when asked for is found before. */
export type SentStages = Omit<Stages, 'headings'> & {
  readonly headings: Omit<Headings, 'candidates'> & { readonly candidates: readonly Candidate[] }
}

export function toSent(stages: Stages): SentStages {
  return { ...stages, headings: { ...stages.headings, candidates: stages.headings.candidates() } }
}

export function fromSent(sent: SentStages): Stages {
  const { candidates } = sent.headings
  return { ...sent, headings: { ...sent.headings, candidates: () => candidates } }
}
