import { type Indexer, indexPending } from './index-items.ts'
import type { Store } from './store.ts'

/** How many items are indexed in one transaction: what an interruption can lose. */
const BATCH = 500

export interface ReindexOptions {
  /** Make the index again although nothing has changed. */
  readonly force?: boolean
  /** Called after every batch with the number of items done so far. */
  readonly onProgress?: (done: number) => void
}

/** Was the whole index made by this version of the analysis? An empty database needs none. */
export function isIndexCurrent(store: Store, indexer: Indexer): boolean {
  const state = store.get<{ version: string; complete: number }>('SELECT version, complete FROM index_state')
  return state === undefined || (state.version === indexer.version() && state.complete === 1)
}

/**
 * Makes the full-text index again from the stored text when the analysis has changed since (or `force`).
 *
 * Resumable: an interrupted run is finished by the next one. Returns how many items were indexed.
 */
export function reindex(store: Store, indexer: Indexer, { force = false, onProgress }: ReindexOptions = {}): number {
  if (force || !isIndexCurrent(store, indexer)) store.transaction(() => start(store, indexer.version(), force))
  let done = 0
  for (let batch = -1; batch !== 0; done += batch) {
    batch = store.transaction(() => indexPending(store, indexer, BATCH))
    if (batch > 0) onProgress?.(done + batch)
  }
  store.run('UPDATE index_state SET complete = 1')
  if (done > 0) store.run("INSERT INTO item_index(item_index) VALUES ('optimize')")
  return done
}

/** Empties the index, unless an earlier run has begun to fill it with this very version. */
function start(store: Store, version: string, force: boolean): void {
  if (!force && store.get('SELECT 1 FROM index_state WHERE version = ?', version)) return
  store.run("INSERT INTO item_index(item_index) VALUES ('delete-all')")
  store.run('UPDATE items SET indexed = NULL')
  store.run('INSERT OR REPLACE INTO index_state(id, version, complete) VALUES (1, ?, 0)', version)
}
