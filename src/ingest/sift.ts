import { sep } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type FileRow, filesBelow, type KnownFile, knownFiles, touchFiles } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import type { FoundFile } from './discover.ts'
import { type LedgerLine, ledgerLine } from './ledger-line.ts'
import { type Opened, openArchive } from './members.ts'
import { parserVersion } from './parser-version.ts'
import { isZip } from './zip.ts'

/** So many files are asked about in one query, and marked as seen in one transaction. */
const BATCH = 1000

export interface Sifting {
  readonly run: number
  /** Every file is to be read, changed or not. */
  readonly force: boolean
  readonly signal: AbortSignal | undefined
  /** Files that OCR may read and nothing else could are due again. */
  readonly ocr: boolean
  readonly onUnchanged: (line: LedgerLine) => void
}

/** Files and the members of archives, set apart by whether they need to be opened. */
export interface Sifted {
  readonly due: readonly FoundFile[]
  /** Archives whose members are all known, and the paths of these, wanted or not. */
  readonly zips: readonly string[]
  readonly members: readonly string[]
}

/** Sets apart the files that nobody needs to open: for most runs all but a few of many thousands. */
export async function sift(store: Store, files: readonly FoundFile[], sifting: Sifting): Promise<Sifted> {
  const { run, signal, onUnchanged } = sifting
  const sifted = { due: [] as FoundFile[], zips: [] as string[], members: [] as string[] }
  for (let at = 0; at < files.length && !signal?.aborted; at += BATCH) {
    const batch = files.slice(at, at + BATCH)
    const same = sifting.force ? new Map<FoundFile, readonly KnownFile[]>() : unchangedOf(store, batch, sifting.ocr)
    touchFiles(store, run, pathsOf([...same.values()].flat()))
    for (const file of batch) {
      const rows = same.get(file)
      if (rows) for (const row of rows) onUnchanged(unchanged(row, row.meetingId, file.named))
      if (rows && isZip(file.path)) add(sifted, { files: [], zips: [file.path], members: pathsOf(rows) })
      else if (!rows) add(sifted, isZip(file.path) && !file.problem ? await openArchive(file) : single(file))
    }
    await nextTurn()
  }
  return sifted
}

function single(file: FoundFile): Opened {
  return { files: [file], zips: [], members: [] }
}

function add(to: { due: FoundFile[]; zips: string[]; members: string[] }, { files, zips, members }: Opened): void {
  for (const file of files) to.due.push(file)
  for (const zip of zips) to.zips.push(zip)
  for (const member of members) to.members.push(member)
}

/** The files that stand as they stood, each with its lines in the ledger: of an archive those of its members. */
function unchangedOf(
  store: Store,
  files: readonly FoundFile[],
  ocr: boolean,
): ReadonlyMap<FoundFile, readonly KnownFile[]> {
  const known = knownFiles(store, pathsOf(files))
  const same = new Map<FoundFile, readonly KnownFile[]>()
  for (const file of files) {
    const row = known.get(file.path)
    const rows = row && stands(row, file, ocr) ? [row] : isZip(file.path) ? unchangedIn(store, file, ocr) : []
    if (rows.length > 0) same.set(file, rows)
  }
  return same
}

function pathsOf(files: readonly { readonly path: string }[]): readonly string[] {
  return files.map((file) => file.path)
}

/** The lines of the members of an archive that stands as it stood; none when it has changed, or nothing is known of it. */
export function unchangedIn(store: Store, zip: FoundFile, ocr: boolean): readonly KnownFile[] {
  const rows = filesBelow(store, zip.path + sep).filter((row) => row.change !== 'missing')
  if (rows.some((row) => !stands(row, zip, ocr))) return []
  return [...knownFiles(store, pathsOf(rows)).values()]
}

/** The line of a file that stands as it stood. */
export function unchanged({ path, status, reason }: FileRow, meetingId: string | null, named: boolean): LedgerLine {
  return ledgerLine({ path, status, reason, change: 'unchanged', named, meetingId })
}

/** Need nobody open the file? */
export function stands(known: FileRow | undefined, file: FoundFile, ocr: boolean): boolean {
  return sameStat(known, file) && !(ocr && mayNeedOcr(known))
}

/** Was the file read without OCR, and in vain? */
export function mayNeedOcr(known: FileRow | undefined): boolean {
  return known?.status === 'image-only' || known?.status === 'damaged'
}

/** Same size and time as when the same rules read it: nobody needs to open it. */
function sameStat(known: FileRow | undefined, { size, mtimeMs, problem }: FoundFile): boolean {
  if (known === undefined || known.change === 'missing' || problem !== null || mtimeMs === null) return false
  return known.size === size && known.mtime_ms === mtimeMs && known.parser_version === parserVersion()
}
