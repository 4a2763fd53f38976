import { allOf, type MeetingFilter, meetingConditions } from './filter.ts'
import { FIELD_WEIGHTS, inField } from './index-fields.ts'
import type { Store } from './store.ts'

export interface MatchOptions {
  readonly filter: MeetingFilter
  readonly limit: number
  readonly sort: 'relevance' | 'date'
  /** Above this many matches only those in titles and the newest fifth of this number are ranked; see `candidates`. */
  readonly many?: number
}

/** An item that matches; `key` is its rowid, the better the match the higher the score. */
export interface ItemMatch {
  readonly key: number
  readonly score: number
}

/** What the order of matches depends on besides the words. */
export interface MatchDetails {
  readonly title: string | null
  readonly ordinal: number
  readonly ref: string
  readonly date: string | null
}

const BM25 = `bm25(item_index, ${Object.values(FIELD_WEIGHTS).flat().join(', ')})`
/** Ranking takes 5 microseconds for each match. */
const MANY = 5000
const NEWEST_SHARE = 5

const JOINED = 'JOIN items i ON i.id = item_index.rowid JOIN meetings m ON m.id = i.meeting_id'
const BY_DATE = 'm.date IS NULL, m.date DESC, m.ref, i.ordinal'

/** Runs an FTS5 expression: the best items and how many there are in all. Only items of current documents are in the index. */
export function matchItems(store: Store, match: string, options: MatchOptions): { total: number; items: ItemMatch[] } {
  const { filter, limit, sort, many = MANY } = options
  const total = countMatches(store, match, filter)
  const where = allOf(...meetingConditions(filter))
  if (sort === 'relevance' && where.values.length === 0)
    return {
      total,
      items: total <= many ? ranked(store, { match, limit, from: 0 }) : candidates(store, match, { many, limit }),
    }
  const order = sort === 'date' ? BY_DATE : BM25
  const items = store.all<ItemMatch>(
    `SELECT item_index.rowid AS key, -${BM25} AS score FROM item_index ${JOINED}
     WHERE item_index MATCH ? AND ${where.sql} ORDER BY ${order} LIMIT ?`,
    ...[match, ...where.values, limit],
  )
  return { total, items }
}

/** How many items match; without a filter the index alone is asked. */
export function countMatches(store: Store, match: string, filter: MeetingFilter): number {
  const where = allOf(...meetingConditions(filter))
  const joined = where.values.length > 0 ? JOINED : ''
  const sql = `SELECT count(*) AS n FROM item_index ${joined} WHERE item_index MATCH ? AND ${where.sql}`
  return store.get<{ n: number }>(sql, match, ...where.values)?.n ?? 0
}

/** A word in very many items says little about any of them: those with it in the title and the newest are ranked. */
function candidates(store: Store, match: string, { many, limit }: { many: number; limit: number }): ItemMatch[] {
  const from = store.get<{ rowid: number }>(
    'SELECT rowid FROM item_index WHERE item_index MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?',
    ...[match, Math.floor(many / NEWEST_SHARE) - 1],
  )
  const titled = ranked(store, { match: inField('title', match), limit, from: 0 })
  const known = new Set(titled.map((item) => item.key))
  const newest = ranked(store, { match, limit, from: from?.rowid ?? 0 })
  return [...titled, ...newest.filter((item) => !known.has(item.key))]
}

/**
 * The best by the index alone; of equals the newest. The rank is one expression under one name: written twice it would
 * be computed twice.
 */
function ranked(store: Store, at: { match: string; limit: number; from: number }): ItemMatch[] {
  return store.all<ItemMatch>(
    `SELECT key, -cost AS score FROM (
       SELECT rowid AS key, ${BM25} AS cost FROM item_index WHERE item_index MATCH ? AND rowid >= ?
       ORDER BY cost, key DESC LIMIT ?
     )`,
    ...[at.match, at.from, at.limit],
  )
}

/** What is known of these matches, by their keys. */
export function matchDetails(store: Store, keys: readonly number[]): ReadonlyMap<number, MatchDetails> {
  const rows = store.lists<readonly [number, string | null, number, string, string | null]>(
    `SELECT i.id, i.title, i.ordinal, m.ref, m.date FROM json_each(?) k
     JOIN items i ON i.id = k.value JOIN meetings m ON m.id = i.meeting_id`,
    JSON.stringify(keys),
  )
  return new Map(rows.map(([key, title, ordinal, ref, date]) => [key, { title, ordinal, ref, date }]))
}

/** Day of the newest meeting, ISO. */
export function newestDate(store: Store): string | null {
  return store.get<{ date: string | null }>('SELECT max(date) AS date FROM meetings')?.date ?? null
}
