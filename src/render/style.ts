import type { Outcome } from '../model/fact.ts'

/** How text for people looks: its width, and what each kind of word is painted with. Without colour every paint is plain. */
export interface PrintStyle {
  readonly columns: number
  readonly heading: Paint
  readonly mark: Paint
  readonly dim: Paint
  readonly bad: Paint
  readonly outcome: (outcome: Outcome, text: string) => string
}

export type Paint = (text: string) => string

const plain: Paint = (text) => text

/** Without colour. */
export function plainStyle(columns = 80): PrintStyle {
  return { columns, heading: plain, mark: plain, dim: plain, bad: plain, outcome: (_outcome, text) => text }
}
