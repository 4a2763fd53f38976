import { lstatSync } from 'node:fs'
import { sep } from 'node:path'
import { ITEM_INDEXER } from '../search/item-indexer.ts'
import { forgetFile } from '../store/forget-file.ts'
import { type FileRow, filesBelow, markFileMissing, missingFiles } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import { type LedgerLine, ledgerLine } from './ledger-line.ts'
import { zipAround } from './zip.ts'

/** Where a run has looked: folders and archives, and what is in these, wanted or not: nobody else can see it. */
export interface Searched {
  readonly folders: readonly string[]
  readonly members: readonly string[]
}

/**
 * Marks files of the ledger that lay where a run has looked and that it has not met; what was read in them stays until
 * pruned.
 */
export function markMissing(store: Store, run: number, { folders, members }: Searched): readonly LedgerLine[] {
  const inside = new Set(members)
  const rows = missingBelow(store, folders, run).filter(({ path }) => !inside.has(path))
  store.transaction(() => {
    for (const { path } of rows) markFileMissing(store, run, path)
  })
  return rows.map(({ path, status, reason }) => ledgerLine({ path, status, reason, change: 'missing', named: false }))
}

/** Files that the ledger knows below the given folders and that are not there any more; a run has marked those it met. */
export function missingBelow(store: Store, folders: readonly string[], run?: number): readonly FileRow[] {
  const known = folders.flatMap((folder) => filesBelow(store, folder.endsWith(sep) ? folder : folder + sep, run))
  const opened = new Set(folders)
  // What came on stdin was never there to be missed, unless its archive has come again without it.
  const wasThere = ({ path, mtime_ms }: FileRow) => mtime_ms !== null || liesIn(opened, path)
  const gone = known.filter((row) => wasThere(row) && !exists(row.path, opened))
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
