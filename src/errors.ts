/** What went wrong, as a stable word for programs. */
export type ErrorCode = 'usage' | 'no-database' | 'bad-database' | 'locked' | 'io' | 'not-found' | 'ambiguous'

/** An error that the user can do something about: it is printed as one line, without a stack trace. */
export class MinutesError extends Error {
  override readonly name = 'MinutesError'
  readonly code: ErrorCode
  /** What to do next; printed after the message. */
  readonly hint: string | null

  constructor(code: ErrorCode, message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.hint = hint
  }
}
