import { sep } from 'node:path'
import { type Change, type FileRow, filesBelow, knownFiles } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import type { Discovery, FoundFile } from './discover.ts'
import { missingBelow } from './missing.ts'
import { sha256Of } from './read-bytes.ts'
import { stands, unchangedIn } from './sift.ts'
import { isZip } from './zip.ts'

/** What a run would do with a file. */
export interface PlannedFile {
  readonly path: string
  readonly change: Exclude<Change, 'duplicate'>
}

/** What `ingest` would do, without opening a file or writing anything; `store` is `null` when there is no database yet. */
export function planIngest(store: Store | null, found: Discovery, { ocr = false } = {}): readonly PlannedFile[] {
  const paths = found.files.map((file) => file.path)
  const known = store ? knownFiles(store, paths) : new Map<string, never>()
  const files = found.files.map((file): PlannedFile => {
    const row = known.get(file.path)
    if (store && isZip(file.path) && !row) return { path: file.path, change: archiveChange(store, file, ocr) }
    return {
      path: file.path,
      change: !row ? 'new' : stands(row, file, ocr) || isPiped(file, row) ? 'unchanged' : 'changed',
    }
  })
  const here = new Set(paths)
  const missing = store ? missingBelow(store, found.folders).filter(({ path }) => !here.has(path)) : []
  return [...files, ...missing.map(({ path }): PlannedFile => ({ path, change: 'missing' }))]
}

/** Are these the bytes that came on stdin before? */
function isPiped({ load }: FoundFile, { sha256 }: FileRow): boolean {
  const bytes = load?.()
  return bytes !== undefined && 'length' in bytes && sha256Of(bytes) === sha256
}

/** An archive stands for what is in it. */
function archiveChange(store: Store, zip: FoundFile, ocr: boolean): PlannedFile['change'] {
  if (unchangedIn(store, zip, ocr).length > 0) return 'unchanged'
  return filesBelow(store, zip.path + sep).length > 0 ? 'changed' : 'new'
}
