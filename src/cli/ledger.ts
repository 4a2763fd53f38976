import type { IngestResult } from '../ingest/ingest.ts'
import { isUnread, type LedgerLine } from '../ingest/ledger-line.ts'
import type { PlannedFile } from '../ingest/plan.ts'
import { ADVICE } from '../render/advice.ts'
import { oneLine, printablePath } from '../render/clean.ts'
import { count } from '../render/count.ts'
import type { Listing } from '../render/listing.ts'
import { EXIT } from './io.ts'

/** The ledger of a run: one row for every file. */
export function ledgerListing({ run, files }: IngestResult): Listing<LedgerLine> {
  return {
    schema: 'minutes.ingest/1',
    key: 'files',
    head: { run, counts: counted(files.map((file) => file.status)) },
    rows: files,
    columns: [
      { name: 'path', value: (f) => f.path },
      { name: 'status', value: (f) => f.status },
      { name: 'change', value: (f) => f.change },
      { name: 'meetingId', value: (f) => f.meetingId },
      { name: 'reason', value: (f) => f.reason },
    ],
    text: () => '',
  }
}

/** "scan.pdf: pictures of pages, no text. Run it through OCR …" */
export function unreadLine({ path, status, reason }: Pick<LedgerLine, 'path' | 'status' | 'reason'>): string {
  const { meaning, advice } = ADVICE[status]
  return `${printablePath(path)}: ${meaning}${reason ? ` (${oneLine(reason)})` : ''}.${advice ? ` ${advice}` : ''}`
}

const CHANGES = ['new', 'changed', 'unchanged', 'duplicate'] as const

/** "12 files: 10 read (9 new, 1 duplicate), 1 encrypted, 1 unsupported; 2 missing" */
export function summaryLine({ files, interrupted }: IngestResult): string {
  const here = files.filter((file) => file.change !== 'missing')
  const read = here.filter((file) => file.status === 'ok')
  const changes = counted(read.map((file) => file.change))
  const kinds = CHANGES.flatMap((change) => (changes[change] ? [`${changes[change]} ${change}`] : []))
  const others = counted(here.flatMap((file) => (file.status === 'ok' ? [] : [file.status])))
  const parts = [
    `${read.length} read${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`,
    ...Object.entries(others).map(([status, n]) => `${n} ${status}`),
  ]
  const missing = files.length - here.length
  const gone = missing > 0 ? `; ${missing} missing since the last run` : ''
  return `${interrupted ? 'interrupted after ' : ''}${count(here.length, 'file')}: ${parts.join(', ')}${gone}`
}

/** 130 when broken off, 3 (with `strict` 2) when something could not be read. */
export function exitCodeOf({ interrupted, files }: IngestResult, strict: boolean): number {
  if (interrupted) return EXIT.interrupted
  const unread = strict ? files.some(isUnreadAtAll) : files.some(isUnread)
  return unread ? (strict ? EXIT.error : EXIT.partial) : EXIT.ok
}

/** With `--strict` a file of an unknown kind in a folder counts too. */
function isUnreadAtAll(line: LedgerLine): boolean {
  return isUnread({ ...line, named: true })
}

/** What a dry run would do, one row for every file. */
export function planListing(files: readonly PlannedFile[]): Listing<PlannedFile> {
  return {
    schema: 'minutes.plan/1',
    key: 'files',
    head: { counts: counted(files.map((file) => file.change)) },
    rows: files,
    columns: [
      { name: 'path', value: (f) => f.path },
      { name: 'change', value: (f) => f.change },
    ],
    text: () => files.map(({ path, change }) => `${change.padEnd(9)} ${printablePath(path)}\n`).join(''),
  }
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
