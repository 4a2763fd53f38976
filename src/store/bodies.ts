import { archiveKey } from '../danish/archive-key.ts'
import { bodyKey } from '../danish/bodies.ts'
import { MinutesError } from '../errors.ts'
import { gathered } from '../model/gathered.ts'
import type { Position } from '../model/position.ts'
import type { Store } from './store.ts'

export type AliasSource = 'user' | 'name' | 'acronym' | 'definition' | 'initials' | 'legend'

/** A name under which a body is known, and who says so. `documentId` is `null` for the user's own. */
export interface Alias {
  readonly alias: string
  readonly body: string
  readonly source: AliasSource
  readonly documentId: number | null
  /** Where the document says so, when one place does. */
  readonly position: Position | null
}

/** A committee or board (organ, udvalg) as the database knows it. */
export interface BodyRow {
  readonly id: number
  readonly name: string
}

/**
 * The key of the body called `name`; an unknown one is added. The user's own aliases go before all else. A body that an
 * older version kept under another key is known under today's from then on.
 */
export function bodyId(store: Store, name: string): number {
  const key = archiveKey(name)
  const known = userBodyCalled(store, name) ?? bodyWith(store, key)
  const older = key === bodyKey(name) ? undefined : bodyWith(store, bodyKey(name))
  if (older && !known) store.run('UPDATE bodies SET key = ? WHERE id = ?', key, older.id)
  if (older && known && older.id !== known.id)
    store.run('UPDATE aliases SET body_id = ? WHERE body_id = ?', known.id, older.id)
  return (known ?? older)?.id ?? store.insert('bodies', { key, name })
}

function bodyWith(store: Store, key: string): BodyRow | undefined {
  return store.get<BodyRow>('SELECT id, name FROM bodies WHERE key = ?', key)
}

/** The keys under which a name may be kept: today's, and the one of archives made before it. */
export function keysOf(name: string): readonly string[] {
  return [...new Set([archiveKey(name), bodyKey(name)])]
}

function userBodyCalled(store: Store, name: string): BodyRow | undefined {
  const [today = '', before = today] = keysOf(name)
  return userBody(store, today) ?? (before === today ? undefined : userBody(store, before))
}

/** Records that a document (or the user) calls a body by another name. Told twice, it is known once. */
export function learnAlias(store: Store, { alias, body, source, documentId, position }: Alias): void {
  const body_id = bodyId(store, body)
  const key = archiveKey(alias)
  const known = store.get<{ id: number; line: number | null }>(
    'SELECT id, line FROM aliases WHERE body_id = ? AND key = ? AND source = ? AND document_id IS ?',
    ...[body_id, key, source, documentId],
  )
  const place = { body, page: position?.page ?? null, line: position?.line ?? null }
  if (!known) store.insert('aliases', { body_id, alias, key, source, document_id: documentId, ...place })
  else if (known.line === null)
    store.run('UPDATE aliases SET body = ?, page = ?, line = ? WHERE id = ?', body, place.page, place.line, known.id)
}

/**
 * The one body that `name` means: full name, abbreviation, genitive or user's alias, in any case.
 * Throws `not-found` when none fits and `ambiguous` (with the candidates) when several do.
 */
export function resolveBody(store: Store, name: string): BodyRow {
  const found = bodiesCalled(store, name)
  if (found.length === 1 && found[0]) return found[0]
  if (found.length === 0)
    throw new MinutesError('not-found', `no committee is called "${name}"`, 'See the known ones: minutes committees')
  const list = found.map((body) => `  ${body.name}`).join('\n')
  throw new MinutesError('ambiguous', `"${name}" may mean ${found.length} committees`, `${list}\nGive the full name.`)
}

function bodiesCalled(store: Store, name: string): readonly BodyRow[] {
  for (const key of new Set(gathered(keysOf(name), (known) => [known, withoutGenitive(known)]))) {
    const mine = userBody(store, key)
    if (mine) return [mine]
    const found = store.all<BodyRow>(
      `SELECT id, name FROM bodies WHERE key = ?
       UNION SELECT b.id, b.name FROM aliases a JOIN bodies b ON b.id = a.body_id WHERE a.key = ? ORDER BY name`,
      ...[key, key],
    )
    if (found.length > 0) return found
  }
  return boardsCalled(store, archiveKey(name))
}

/** "Bestyrelsen" where the archive has only those of associations: "Bestyrelsen for Haveforeningen Fremad". */
function boardsCalled(store: Store, key: string): readonly BodyRow[] {
  const from = `${key} for `
  return store.all<BodyRow>('SELECT id, name FROM bodies WHERE substr(key, 1, ?) = ? ORDER BY name', from.length, from)
}

function userBody(store: Store, key: string): BodyRow | undefined {
  return store.get<BodyRow>(
    "SELECT b.id, b.name FROM aliases a JOIN bodies b ON b.id = a.body_id WHERE a.source = 'user' AND a.key = ?",
    key,
  )
}

/** "fus" means "fu" too; only tried when the name as typed is unknown. */
function withoutGenitive(key: string): string {
  return key.replace(/s$/, '')
}
