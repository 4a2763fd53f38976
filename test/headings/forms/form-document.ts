/** A document in a printed form of its own, with the items a reader finds in it: number and title, `-` where there is no number. */
export interface FormDocument {
  readonly form: string
  readonly name: string
  readonly lines: readonly string[]
  readonly items: readonly string[]
}
