import { type Indexer, indexPending } from './index-items.ts'
import { fileAt, hasFile } from './ledger.ts'
import { settle, unsettledBy } from './settle.ts'
import type { Store } from './store.ts'
import { deleteDocument } from './write-document.ts'

/**
 * Takes a file out of the ledger, and its document out of the archive when no other file holds it.
 *
 * Another document with the same text, if there is one, speaks for it from now on.
 */
export function forgetFile(store: Store, path: string, indexer: Indexer): void {
  store.transaction(() => {
    const document = fileAt(store, path)?.document_id ?? null
    const unsettled = unsettledBy(store, document)
    store.run('DELETE FROM files WHERE path = ?', path)
    if (document !== null && !hasFile(store, document)) deleteDocument(store, document)
    settle(store, [unsettled])
    indexPending(store, indexer)
  })
}
