import { electDocument } from './elect-document.ts'
import { giveReferences } from './give-references.ts'
import type { Store } from './store.ts'
import { supersede, type VersionGroup } from './supersede.ts'

/** The groups of documents and meetings that a change may have unsettled. */
export interface Unsettled {
  readonly textKeys: readonly string[]
  readonly versions: readonly VersionGroup[]
  readonly baseRefs: readonly string[]
}

const NOTHING: Unsettled = { textKeys: [], versions: [], baseRefs: [] }

/** What must be settled again when this document (if there is one) comes or goes. */
export function unsettledBy(store: Store, documentId: number | null): Unsettled {
  if (documentId === null) return NOTHING
  const textKeys = store.all<{ key: string }>('SELECT text_key AS key FROM documents WHERE id = ?', documentId)
  const meetings = store.all<{ base: string; bodyId: number | null; date: string | null; kind: string }>(
    'SELECT DISTINCT base_ref AS base, body_id AS bodyId, date, kind FROM meetings WHERE document_id = ?',
    documentId,
  )
  return {
    textKeys: textKeys.map((row) => row.key),
    versions: meetings.flatMap(({ bodyId, date, kind }) =>
      bodyId === null || date === null ? [] : [{ bodyId, date, kind }],
    ),
    baseRefs: meetings.map((row) => row.base),
  }
}

/**
 * Decides which document speaks for each text, which version of minutes holds, and gives every meeting its reference.
 *
 * Depends on what is stored only, never on the order in which it came.
 */
export function settle(store: Store, groups: readonly Unsettled[]): void {
  const textKeys = new Set(groups.flatMap((group) => group.textKeys))
  const flipped = [...textKeys].flatMap((key) => electDocument(store, key))
  const touched = [...groups, ...flipped.map((id) => unsettledBy(store, id))]
  const versions = new Map(touched.flatMap((group) => group.versions).map((group) => [JSON.stringify(group), group]))
  const baseRefs = new Set(touched.flatMap((group) => group.baseRefs))
  for (const group of versions.values()) for (const base of supersede(store, group)) baseRefs.add(base)
  for (const base of baseRefs) giveReferences(store, base)
}
