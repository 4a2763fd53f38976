import type { Message } from '../model/message.ts'
import type { Change, FileStatus } from '../store/ledger.ts'
import { otherKind } from './other-kinds.ts'

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

/** The line of a file, of what is known of it and more: the keys of a line are named here and nowhere else. */
export function ledgerLine(known: Omit<LedgerLine, 'meetingId' | 'messages'> & Partial<LedgerLine>): LedgerLine {
  const { path, status, change, reason, named, meetingId = null, messages = [] } = known
  return { path, status, change, meetingId, reason, messages, named }
}

/**
 * Is this a document whose text is missing from the database? Pictures, programs and the like in a folder are not, as far
 * as their names say so; any other file that nothing can read may be one.
 */
export function isUnread({
  path,
  status,
  change,
  named,
}: Omit<LedgerLine, 'meetingId' | 'reason' | 'messages'>): boolean {
  if (change === 'missing' || status === 'ok' || status === 'not-minutes') return false
  return status !== 'unsupported' || named || otherKind(path) === null
}
