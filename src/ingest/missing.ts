import { lstatSync } from 'node:fs'
import { sep } from 'node:path'
import { ITEM_INDEXER } from '../search/item-indexer.ts'
import { forgetFile } from '../store/forget-file.ts'
import { type FileRow, filesBelow, markFileMissing, missingFiles } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import { type LedgerLine, ledgerLine } from './ledger-line.ts'
import { zipAround } from './zip.ts'

/** What a run knows to be there: files, members of archives; and the folders and archives it looked into. */
export interface Seen {
  readonly paths: readonly string[]
  readonly folders: readonly string[]
}

/** Marks files of the ledger that lay in the given folders and are gone; what was read in them stays until pruned. */
export function markMissing(store: Store, run: number, seen: Seen): readonly LedgerLine[] {
  const rows = missingBelow(store, seen)
  store.transaction(() => {
    for (const { path } of rows) markFileMissing(store, run, path)
  })
  return rows.map(({ path, status, reason }) => ledgerLine({ path, status, reason, change: 'missing', named: false }))
}

/** Files that the ledger knows below the given folders and that are not there any more. */
export function missingBelow(store: Store, { paths, folders }: Seen): readonly FileRow[] {
  const here = new Set(paths)
  const known = folders.flatMap((folder) => filesBelow(store, folder.endsWith(sep) ? folder : folder + sep))
  const opened = new Set(folders)
  // What came on stdin was never there to be missed, unless its archive has come again without it.
  const wasThere = ({ path, mtime_ms }: FileRow) => mtime_ms !== null || liesIn(opened, path)
  const gone = known.filter((row) => wasThere(row) && !here.has(row.path) && !exists(row.path, opened))
  return [...new Map(gone.map((row) => [row.path, row])).values()]
}

/** Forgets every file that is missing, with all that was read in it and in no other file. Returns how many. */
export function forgetMissing(store: Store): number {
  const missing = missingFiles(store)
  for (const path of missing) forgetFile(store, path, ITEM_INDEXER)
  return missing.length
}

/**
 * A file that is there but was not asked for this time (`--exclude`) is not missing, nor is one in an archive that was
 * not opened this time.
 */
function exists(path: string, opened: ReadonlySet<string>): boolean {
  if (isThere(path)) return true
  const zip = zipAround(path)
  return zip !== null && !opened.has(zip) && exists(zip, opened)
}

/** In doubt (no permission to look) it is. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOTDIR'
  }
}

function liesIn(opened: ReadonlySet<string>, path: string): boolean {
  const zip = zipAround(path)
  return zip !== null && (opened.has(zip) || liesIn(opened, zip))
}
