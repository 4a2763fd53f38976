import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ParsedDocument } from '../../src/model/document.ts'
import { ITEM_INDEXER } from '../../src/search/item-indexer.ts'
import { startRun } from '../../src/store/ledger.ts'
import { openStore } from '../../src/store/open.ts'
import { finishIndex } from '../../src/store/reindex.ts'
import { type SavedFile, saveFile } from '../../src/store/save-file.ts'
import type { Store } from '../../src/store/store.ts'

/** A fresh folder of its own for one test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'minutes-'))
}

export function newStore(): Store {
  return openStore(join(newFolder(), 'minutes.db'), { mode: 'create' })
}

/** Saves a document, read by the given version of the rules, and puts it into the index. */
export function save(store: Store, document: ParsedDocument, parserVersion = 'rules-1'): SavedFile {
  const saved = saveUnindexed(store, document, parserVersion)
  finishIndex(store, ITEM_INDEXER)
  return saved
}

/** Saves a document as `ingest` does, which indexes many at a time. */
export function saveUnindexed(store: Store, document: ParsedDocument, parserVersion = 'rules-1'): SavedFile {
  const { path, sha256, bytes } = document.source
  const row = {
    path,
    sha256,
    size: bytes,
    mtime_ms: 1,
    change: 'new',
    reason: null,
    parser_version: parserVersion,
  } as const
  return saveFile(store, { run: startRun(store), row, document, indexer: ITEM_INDEXER })
}

/** Every view of the database, by name. */
export function viewsOf(store: Store): readonly string[] {
  const views = store.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")
  return views.map(({ name }) => name)
}

/** What the archive says, without the keys that depend on the order of arrival. */
export function logicalDump(store: Store): unknown {
  return viewsOf(store).map((view) =>
    store
      .all<Record<string, unknown>>(`SELECT * FROM ${view}`)
      .map(({ item_key, meeting_key, body_id, document_id, ...row }) => JSON.stringify(row))
      .toSorted(),
  )
}
