import { bodyKey } from '../danish/bodies.ts'
import { MinutesError } from '../errors.ts'
import { type AliasSource, bodyId, learnAlias } from './bodies.ts'
import { settle, unsettledBy } from './settle.ts'
import type { Store } from './store.ts'

/** A body with the names it goes by. */
export interface Committee {
  readonly name: string
  readonly meetings: number
  readonly from: string | null
  readonly to: string | null
  readonly aliases: readonly KnownAlias[]
}

export interface KnownAlias {
  readonly alias: string
  readonly source: AliasSource
  /** A document that says so; `null` for the user's own. */
  readonly path: string | null
}

/** Every body, those with most meetings first; each alias with its strongest source. */
export function listCommittees(store: Store): readonly Committee[] {
  const bodies = store.all<{ id: number; name: string; meetings: number; from: string | null; to: string | null }>(
    `SELECT body_id AS id, name, meetings, first_date AS "from", last_date AS "to" FROM v_committees c
     WHERE meetings > 0 OR body_id IN (SELECT body_id FROM aliases) ORDER BY meetings DESC, name`,
  )
  return bodies.map(({ id, ...body }) => ({ ...body, aliases: aliasesOf(store, id) }))
}

/** The user's word first, then what documents say outright, then what was concluded. */
const STRENGTH = `CASE a.source WHEN 'user' THEN 0 WHEN 'acronym' THEN 1 WHEN 'definition' THEN 2 WHEN 'legend' THEN 3 ELSE 4 END`

function aliasesOf(store: Store, bodyId: number): readonly KnownAlias[] {
  return store.all<KnownAlias>(
    `SELECT alias, source, path FROM (
       SELECT a.key, a.alias, a.source, min(f.path) AS path,
         row_number() OVER (PARTITION BY a.key ORDER BY ${STRENGTH}, a.alias) AS place
       FROM aliases a LEFT JOIN files f ON f.document_id = a.document_id
       WHERE a.body_id = ? GROUP BY a.key, a.alias, a.source)
     WHERE place = 1 ORDER BY source <> 'user', key`,
    bodyId,
  )
}

/**
 * The user's word that `alias` means the body called `name`; it outlives every ingest.
 *
 * If `alias` was a body of its own, its meetings become meetings of the other one.
 */
export function addUserAlias(store: Store, alias: string, name: string): void {
  store.transaction(() => {
    store.run("DELETE FROM aliases WHERE source = 'user' AND key = ?", bodyKey(alias))
    const other = store.get<{ id: number }>('SELECT id FROM bodies WHERE key = ?', bodyKey(alias))
    const target = bodyId(store, name)
    if (other?.id === target) throw new MinutesError('usage', `"${alias}" is "${name}" already`)
    if (other) merge(store, other.id, target)
    learnAlias(store, { alias, body: name, source: 'user', documentId: null })
  })
}

function merge(store: Store, from: number, into: number): void {
  const documents = store.all<{ id: number }>(
    'SELECT DISTINCT document_id AS id FROM meetings WHERE body_id IN (?, ?)',
    ...[from, into],
  )
  for (const table of ['meetings', 'decisions', 'aliases'])
    store.run(`UPDATE ${table} SET body_id = ? WHERE body_id = ?`, into, from)
  store.run('DELETE FROM bodies WHERE id = ?', from)
  settle(
    store,
    documents.map(({ id }) => unsettledBy(store, id)),
  )
}
