import { count } from '../render/count.ts'
import { ITEM_INDEXER } from '../search/item-indexer.ts'
import { isIndexCurrent, isOfVersion, reindex } from '../store/reindex.ts'
import type { Store } from '../store/store.ts'

/**
 * Makes the index again when another version of the program made it, and finishes it when a run was killed before it did,
 * before anything is asked of it. Interrupted, it goes on where it stopped the next time.
 */
export function freshIndex(store: Store, say: (text: string) => void): void {
  if (isIndexCurrent(store, ITEM_INDEXER)) return
  if (isOfVersion(store, ITEM_INDEXER)) say('the index lacks what was read last; adding it')
  else say('the index was made by another version of minutes; making it again')
  say(`${count(reindex(store, ITEM_INDEXER), 'item')} indexed`)
}
