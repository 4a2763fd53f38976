import type { ReadStatus } from '../model/document.ts'

/** Why a file is not read. Thrown inside an extractor, never out of it: it becomes the status of the file. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: Exclude<ReadStatus, 'ok'>
  /** Built to do harm, as far as one can tell: no second reader is to try it. */
  readonly hostile: boolean

  constructor(status: Exclude<ReadStatus, 'ok'>, reason: string, { hostile = false } = {}) {
    super(reason)
    this.status = status
    this.hostile = hostile
  }
}
