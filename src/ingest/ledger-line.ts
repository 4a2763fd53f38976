import type { Message } from '../model/message.ts'
import type { Change, FileStatus } from '../store/ledger.ts'

/** What became of one file. */
export interface LedgerLine {
  readonly path: string
  readonly status: FileStatus
  readonly change: Change
  readonly meetingId: string | null
  /** Why it is unread, in words. */
  readonly reason: string | null
  readonly messages: readonly Message[]
  /** The user gave its very path. */
  readonly named: boolean
}

/** Is this a document whose text is missing from the database? Files of other kinds in a folder are not. */
export function isUnread({ status, change, named }: Pick<LedgerLine, 'status' | 'change' | 'named'>): boolean {
  return change !== 'missing' && status !== 'ok' && status !== 'not-minutes' && (named || status !== 'unsupported')
}
