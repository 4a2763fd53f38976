import { lstatSync } from 'node:fs'
import { sep } from 'node:path'
import { ITEM_INDEXER } from '../search/item-indexer.ts'
import { forgetFile } from '../store/forget-file.ts'
import { type FileRow, filesBelow, markFileMissing, missingFiles } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import type { Discovery } from './discover.ts'
import type { LedgerLine } from './ledger-line.ts'

/** Marks files of the ledger that lay in the given folders and are gone; what was read in them stays until pruned. */
export function markMissing(store: Store, run: number, found: Discovery): readonly LedgerLine[] {
  const rows = missingBelow(store, found)
  store.transaction(() => {
    for (const { path } of rows) markFileMissing(store, run, path)
  })
  return rows.map(({ path, status, reason }) => ({
    ...{ path, status, reason, change: 'missing', meetingId: null, messages: [], named: false },
  }))
}

/** Files that the ledger knows below the given folders and that are not there any more. */
export function missingBelow(store: Store, { files, folders }: Discovery): readonly FileRow[] {
  const here = new Set(files.map((file) => file.path))
  const known = folders.flatMap((folder) => filesBelow(store, folder.endsWith(sep) ? folder : folder + sep))
  const gone = known.filter(({ path }) => !here.has(path) && !exists(path))
  return [...new Map(gone.map((row) => [row.path, row])).values()]
}

/** Forgets every file that is missing, with all that was read in it and in no other file. */
export function forgetMissing(store: Store): void {
  for (const path of missingFiles(store)) forgetFile(store, path, ITEM_INDEXER)
}

/** A file that is there but was not asked for this time (`--exclude`) is not missing. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
