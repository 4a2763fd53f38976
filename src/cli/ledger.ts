import type { IngestResult } from '../ingest/ingest.ts'
import { isUnread, type LedgerLine } from '../ingest/ledger-line.ts'
import type { PlannedFile } from '../ingest/plan.ts'
import { ADVICE } from '../render/advice.ts'
import { oneLine, printablePath } from '../render/clean.ts'
import { count } from '../render/count.ts'
import { unreadCounts } from '../render/file-counts.ts'
import type { Listing } from '../render/listing.ts'
import type { Context } from './context.ts'
import { EXIT } from './io.ts'

type ShownLedgerLine = Omit<LedgerLine, 'named'>

/** The ledger of a run: one row for every file, by path. */
export function ledgerListing({ run, tally }: IngestResult, lines: readonly LedgerLine[]): Listing<ShownLedgerLine> {
  const missing = tally.missing > 0 ? { missing: tally.missing } : {}
  return {
    schema: 'minutes.ingest/1',
    key: 'files',
    head: { run, counts: { ...tally.statuses, ...missing } },
    rows: lines.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ named: _, ...entry }) => entry),
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

/** Names a file on stderr whose text is missing from what was asked for. */
export function nameUnread(context: Context, line: LedgerLine): void {
  if (isUnread(line)) context.io.err(context.wrapped(unreadLine({ ...line, path: context.shownPath(line.path) })))
}

const CHANGES = ['new', 'changed', 'unchanged', 'duplicate'] as const

/** "12 files: 10 read (9 new, 1 duplicate), 1 encrypted, 1 unsupported; 2 missing, kept until --prune" */
export function summaryLine({ tally, interrupted, pruned }: IngestResult): string {
  const { statuses, otherKinds } = tally
  const kinds = CHANGES.flatMap((change) => (tally.changes[change] ? [`${tally.changes[change]} ${change}`] : []))
  const parts = [
    `${statuses.ok ?? 0} read${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`,
    ...unreadCounts(statuses, otherKinds),
  ]
  const missing = tally.missing > 0 ? `; ${tally.missing} missing, kept until --prune` : ''
  const gone = pruned > 0 ? `; ${pruned} missing, now forgotten` : missing
  return `${interrupted ? 'interrupted after ' : ''}${count(tally.files, 'file')}: ${parts.join(', ')}${gone}`
}

/** 130 when broken off, 3 when something could not be read; with `strict` that is 2, and files of other kinds count too. */
export function exitCodeOf({ interrupted, tally }: IngestResult, strict: boolean): number {
  if (interrupted) return EXIT.interrupted
  if (strict) return tally.unread + tally.otherKinds > 0 ? EXIT.error : EXIT.ok
  return tally.unread > 0 ? EXIT.partial : EXIT.ok
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
    text: () =>
      files
        .filter(({ change }) => change !== 'unchanged')
        .map(({ path, change }) => `${change.padEnd(9)} ${printablePath(path)}\n`)
        .join(''),
  }
}

/** "12 files: 2 new, 10 unchanged; 1 missing. Nothing was read." */
export function planSummary(files: readonly PlannedFile[]): string {
  const { missing = 0, ...here } = counted(files.map((file) => file.change))
  const kinds = Object.entries(here).map(([change, n]) => `${n} ${change}`)
  const gone = missing > 0 ? `; ${missing} missing` : ''
  return `${count(files.length - missing, 'file')}: ${kinds.join(', ')}${gone}. Nothing was read.`
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
