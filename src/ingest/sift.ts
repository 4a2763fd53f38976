import { setImmediate as nextTurn } from 'node:timers/promises'
import { type FileRow, knownFiles, touchFiles } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import type { FoundFile } from './discover.ts'
import type { LedgerLine } from './ledger-line.ts'
import { parserVersion } from './parser-version.ts'

/** So many files are asked about in one query, and marked as seen in one transaction. */
const BATCH = 1000

export interface Sifting {
  readonly run: number
  readonly signal: AbortSignal | undefined
  readonly onUnchanged: (line: LedgerLine) => void
}

/** Sets apart the files that nobody needs to open, and returns the others: for most runs a few of many thousands. */
export async function sift(store: Store, files: readonly FoundFile[], sifting: Sifting): Promise<readonly FoundFile[]> {
  const due: FoundFile[] = []
  for (let at = 0; at < files.length && !sifting.signal?.aborted; at += BATCH) {
    const batch = files.slice(at, at + BATCH)
    const paths = batch.map((file) => file.path)
    const known = knownFiles(store, paths)
    const same = batch.filter((file) => sameStat(known.get(file.path), file))
    touchFiles(
      store,
      sifting.run,
      same.map((file) => file.path),
    )
    for (const file of batch) {
      const row = known.get(file.path)
      if (row && sameStat(row, file)) sifting.onUnchanged(unchanged(row, row.meetingId, file))
      else due.push(file)
    }
    await nextTurn()
  }
  return due
}

/** The line of a file that stands as it stood. */
export function unchanged(row: FileRow, meetingId: string | null, { named }: Pick<FoundFile, 'named'>): LedgerLine {
  const { path, status, reason } = row
  return { path, status, reason, change: 'unchanged', named, meetingId, messages: [] }
}

/** Same size and time as when the same rules read it: nobody needs to open it. */
export function sameStat(known: FileRow | undefined, { size, mtimeMs, problem }: FoundFile): boolean {
  if (known === undefined || known.change === 'missing' || problem !== null) return false
  return known.size === size && known.mtime_ms === mtimeMs && known.parser_version === parserVersion()
}
