import { type IngestResult, isUnread, type LedgerLine } from '../ingest/ingest.ts'
import { ADVICE } from '../render/advice.ts'
import { oneLine, printablePath } from '../render/clean.ts'
import type { Listing } from '../render/listing.ts'
import { count } from '../render/meetings.ts'

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

const CHANGES = ['new', 'changed', 'unchanged', 'duplicate', 'missing'] as const

/** "12 files: 10 read (9 new, 1 duplicate), 1 encrypted, 1 unsupported" */
export function summaryLine({ files, interrupted }: IngestResult): string {
  const read = files.filter((file) => file.status === 'ok')
  const changes = counted(read.map((file) => file.change))
  const kinds = CHANGES.flatMap((change) => (changes[change] ? [`${changes[change]} ${change}`] : []))
  const others = counted(files.flatMap((file) => (file.status === 'ok' ? [] : [file.status])))
  const parts = [
    `${read.length} read${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`,
    ...Object.entries(others).map(([status, n]) => `${n} ${status}`),
  ]
  return `${interrupted ? 'interrupted after ' : ''}${count(files.length, 'file')}: ${parts.join(', ')}`
}

/** Are there files whose text the database lacks? */
export function hasUnread({ files }: IngestResult): boolean {
  return files.some(isUnread)
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
