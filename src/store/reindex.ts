import { type Indexer, indexPending, isIndexDue } from './index-items.ts'
import type { Store } from './store.ts'

/** How many items are indexed in one transaction: what an interruption can lose. */
const BATCH = 2000
/** From so many items on the index is put in order when they are in it: to do that for a few would take longer than all else. */
const MANY = 5000

export interface ReindexOptions {
  /** Make the index again although nothing has changed. */
  readonly force?: boolean
}

/** Was the whole index made by this version of the analysis? An empty database needs none. */
export function isIndexCurrent(store: Store, indexer: Indexer): boolean {
  const state = stateOf(store)
  return state === undefined || (state.version === indexer.version() && state.complete === 1)
}

/** Is what the index holds by this version of the analysis? */
export function isOfVersion(store: Store, indexer: Indexer): boolean {
  return stateOf(store)?.version === indexer.version()
}

function stateOf(store: Store) {
  return store.get<{ version: string; complete: number }>('SELECT version, complete FROM index_state')
}

/**
 * Makes the full-text index again from the stored text when the analysis has changed since (or `force`).
 *
 * Resumable: an interrupted run is finished by the next one. Returns how many items were indexed.
 */
export function reindex(store: Store, indexer: Indexer, { force = false }: ReindexOptions = {}): number {
  if (force || !isIndexCurrent(store, indexer)) store.transaction(() => start(store, indexer.version(), force))
  const done = finishIndex(store, indexer)
  if (force || done > MANY) store.run("INSERT INTO item_index(item_index) VALUES ('optimize')")
  return done
}

/** Puts the items that are waiting into the index; returns how many. */
export function finishIndex(store: Store, indexer: Indexer): number {
  let done = 0
  for (let batch = BATCH; batch === BATCH; done += batch) {
    batch = store.transaction(() => indexPending(store, indexer, BATCH))
  }
  return done
}

/** As {@link finishIndex}, when so many are waiting that it is worth it. */
export function indexWhenDue(store: Store, indexer: Indexer): void {
  if (isIndexDue(store, BATCH)) finishIndex(store, indexer)
}

/** Empties the index, unless an earlier run has begun to fill it with this very version. */
function start(store: Store, version: string, force: boolean): void {
  if (!force && store.get('SELECT 1 FROM index_state WHERE version = ?', version)) return
  store.run("INSERT INTO item_index(item_index) VALUES ('delete-all')")
  store.run('UPDATE items SET indexed = NULL')
  store.run('INSERT OR REPLACE INTO index_state(id, version, complete) VALUES (1, ?, 0)', version)
}
