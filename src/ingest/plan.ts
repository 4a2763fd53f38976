import { type Change, fileAt } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import type { Discovery } from './discover.ts'
import { sameStat } from './ingest-file.ts'
import { missingBelow } from './missing.ts'

/** What a run would do with a file. */
export interface PlannedFile {
  readonly path: string
  readonly change: Exclude<Change, 'duplicate'>
}

/** What `ingest` would do, without opening a file or writing anything; `store` is `null` when there is no database yet. */
export function planIngest(store: Store | null, found: Discovery): readonly PlannedFile[] {
  const files = found.files.map((file): PlannedFile => {
    const known = store ? fileAt(store, file.path) : undefined
    if (!known) return { path: file.path, change: 'new' }
    return { path: file.path, change: sameStat(known, file) ? 'unchanged' : 'changed' }
  })
  const missing = store ? missingBelow(store, found) : []
  return [...files, ...missing.map(({ path }): PlannedFile => ({ path, change: 'missing' }))]
}
