import type { Change, FileStatus } from '../store/ledger.ts'
import { isUnread, type LedgerLine } from './ledger-line.ts'

/** What became of the files of a run, in numbers: however many files there are, this stays small. */
export interface Tally {
  /** Files that are there, and files that are gone since the run before. */
  readonly files: number
  readonly missing: number
  /** Files that are there by status. */
  readonly statuses: Readonly<Partial<Record<FileStatus, number>>>
  /** Of the files that were read: how they stand to the run before. */
  readonly changes: Readonly<Partial<Record<Change, number>>>
  /** Documents whose text is missing from the database, and files of other kinds beside them. */
  readonly unread: number
  readonly otherKinds: number
}

/** Counts lines of the ledger as they come. */
export class Counter implements Tally {
  files = 0
  missing = 0
  readonly statuses: Partial<Record<FileStatus, number>> = {}
  readonly changes: Partial<Record<Change, number>> = {}
  unread = 0
  otherKinds = 0

  add(line: LedgerLine): void {
    const { status, change } = line
    if (change === 'missing') {
      this.missing++
      return
    }
    this.files++
    this.statuses[status] = (this.statuses[status] ?? 0) + 1
    if (status === 'ok') this.changes[change] = (this.changes[change] ?? 0) + 1
    if (isUnread(line)) this.unread++
    else if (status === 'unsupported') this.otherKinds++
  }
}
