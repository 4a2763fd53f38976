import { type Change, knownFiles } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import type { Discovery } from './discover.ts'
import { missingBelow } from './missing.ts'
import { sameStat } from './sift.ts'

/** What a run would do with a file. */
export interface PlannedFile {
  readonly path: string
  readonly change: Exclude<Change, 'duplicate'>
}

/** What `ingest` would do, without opening a file or writing anything; `store` is `null` when there is no database yet. */
export function planIngest(store: Store | null, found: Discovery): readonly PlannedFile[] {
  const paths = found.files.map((file) => file.path)
  const known = store ? knownFiles(store, paths) : new Map<string, never>()
  const files = found.files.map((file): PlannedFile => {
    const row = known.get(file.path)
    return { path: file.path, change: !row ? 'new' : sameStat(row, file) ? 'unchanged' : 'changed' }
  })
  const missing = store ? missingBelow(store, found) : []
  return [...files, ...missing.map(({ path }): PlannedFile => ({ path, change: 'missing' }))]
}
