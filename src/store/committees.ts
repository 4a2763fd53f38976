import { MinutesError } from '../errors.ts'
import { foundIn } from '../model/gathered.ts'
import { type AliasSource, type BodyRow, bodyId, keysOf, learnAlias, resolveBody } from './bodies.ts'
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
  /** Where it says so; `null` when no single place does. */
  readonly page: number | null
  readonly line: number | null
}

/** Every body, those with most meetings first; each alias with its strongest source. */
export function listCommittees(store: Store): readonly Committee[] {
  const bodies = store.all<{ id: number; name: string; meetings: number; from: string | null; to: string | null }>(
    `SELECT body_id AS id, name, meetings, first_date AS "from", last_date AS "to" FROM v_committees c
     WHERE meetings > 0 OR body_id IN (SELECT body_id FROM aliases) ORDER BY meetings DESC, name`,
  )
  const danish = new Intl.Collator('da')
  bodies.sort((a, b) => b.meetings - a.meetings || danish.compare(a.name, b.name))
  return bodies.map(({ id, ...body }) => ({ ...body, aliases: aliasesOf(store, id) }))
}

/** The user's word first, then what documents say outright, then what was concluded. */
const STRENGTH = `CASE a.source WHEN 'user' THEN 0 WHEN 'acronym' THEN 1 WHEN 'definition' THEN 2 WHEN 'legend' THEN 3 ELSE 4 END`

function aliasesOf(store: Store, bodyId: number): readonly KnownAlias[] {
  return store.all<KnownAlias>(
    `SELECT alias, source, path, page, line FROM (
       SELECT a.key, a.alias, a.source, f.path, a.page, a.line,
         row_number() OVER (PARTITION BY a.key ORDER BY ${STRENGTH}, a.alias, f.path) AS place
       FROM aliases a LEFT JOIN files f ON f.document_id = a.document_id WHERE a.body_id = ?)
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
    takeBack(store, alias)
    const [other] = foundIn(
      keysOf(alias),
      (key) => store.get<BodyRow>('SELECT id, name FROM bodies WHERE key = ?', key) ?? null,
    )
    const target = resolveBody(store, name)
    if (other?.id === target.id) throw new MinutesError('usage', `"${alias}" is "${name}" already`)
    if (other) merge(store, other.id, target.id)
    learnAlias(store, {
      alias: other?.name ?? alias,
      body: target.name,
      source: 'user',
      documentId: null,
      position: null,
    })
  })
}

/** The two bodies are one from now on and in every later ingest, under the second name. Throws when either is unknown. */
export function mergeBodies(store: Store, name: string, into: string): void {
  const [from, to] = [resolveBody(store, name), resolveBody(store, into)]
  if (from.id === to.id) throw new MinutesError('usage', `"${name}" and "${into}" are one body already`)
  addUserAlias(store, from.name, to.name)
}

/** Undoes `addUserAlias` and `mergeBodies`: each meeting goes back to the body its document names. */
export function removeUserAlias(store: Store, alias: string): void {
  const undone = store.transaction(() => takeBack(store, alias))
  if (!undone)
    throw new MinutesError(
      'not-found',
      `"${alias}" is no alias of yours`,
      'Yours are marked "user" in: minutes committees',
    )
}

function takeBack(store: Store, alias: string): boolean {
  const sql = "SELECT id, body_id FROM aliases WHERE source = 'user' AND key = ?"
  const [known] = foundIn(keysOf(alias), (key) => store.get<{ id: number; body_id: number }>(sql, key) ?? null)
  if (!known) return false
  store.run('DELETE FROM aliases WHERE id = ?', known.id)
  settlingAround(store, [known.body_id], () => {
    for (const table of ['meetings', 'decisions', 'aliases'] as const) rehome(store, table, known.body_id)
  })
  return true
}

/** As `nameInArchive`, of a row of `meetings`. */
const NAME_IN_ARCHIVE = "body || coalesce(' for ' || organisation, '')"

/** Gives the rows of a body back to the bodies they are printed with. */
function rehome(store: Store, table: 'meetings' | 'decisions' | 'aliases', body: number): void {
  const own = table === 'aliases' ? "AND source <> 'user'" : ''
  const name = table === 'meetings' ? NAME_IN_ARCHIVE : 'body'
  const names = store.all<{ name: string }>(
    `SELECT DISTINCT ${name} AS name FROM ${table} WHERE body_id = ? AND body IS NOT NULL ${own}`,
    body,
  )
  for (const { name: printed } of names)
    store.run(
      `UPDATE ${table} SET body_id = ? WHERE body_id = ? AND ${name} = ?`,
      bodyId(store, printed),
      body,
      printed,
    )
}

/** Which version of which meeting holds is decided anew for all that these bodies had before `move` and have after it. */
function settlingAround(store: Store, bodies: readonly [number, number?], move: () => void): void {
  const documents = store.all<{ id: number }>(
    'SELECT DISTINCT document_id AS id FROM meetings WHERE body_id IN (?, ?)',
    ...[bodies[0], bodies[1] ?? null],
  )
  const before = documents.map(({ id }) => unsettledBy(store, id))
  move()
  settle(store, [...before, ...documents.map(({ id }) => unsettledBy(store, id))])
}

function merge(store: Store, from: number, into: number): void {
  settlingAround(store, [from, into], () => {
    for (const table of ['meetings', 'decisions', 'aliases'])
      store.run(`UPDATE ${table} SET body_id = ? WHERE body_id = ?`, into, from)
    store.run('DELETE FROM bodies WHERE id = ?', from)
  })
}
