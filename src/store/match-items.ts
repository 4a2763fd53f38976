import type { Position, TextLine } from '../model/position.ts'
import type { SectionRole } from '../model/tree.ts'
import type { PositionRow } from './context.ts'
import { CONTEXT_COLUMNS, type Context, type ContextRow, positionColumns, toContext, toPosition } from './context.ts'
import { allOf, type MeetingFilter, meetingConditions } from './filter.ts'
import type { Store } from './store.ts'

export interface MatchOptions {
  readonly filter: MeetingFilter
  readonly limit: number
  readonly sort: 'relevance' | 'date'
}

/** An item that matches; `key` is its rowid, the better the match the higher the score. */
export interface MatchedItem {
  readonly key: number
  readonly score: number
}

/** Weights of the columns title, decision, recommendation, text. */
const BM25 = 'bm25(item_index, 10, 5, 3, 1)'
const ORDER = {
  relevance: 'score DESC, m.date DESC, m.ref, i.ordinal',
  date: 'm.date IS NULL, m.date DESC, m.ref, i.ordinal',
} as const

const FROM = `FROM item_index JOIN items i ON i.id = item_index.rowid JOIN meetings m ON m.id = i.meeting_id
  WHERE item_index MATCH ? AND m.ref IS NOT NULL`

/** Runs an FTS5 expression: the best items and how many there are in all. */
export function matchItems(
  store: Store,
  match: string,
  options: MatchOptions,
): { total: number; items: MatchedItem[] } {
  const where = allOf(...meetingConditions(options.filter))
  const from = `${FROM} AND ${where.sql}`
  const items = store.all<MatchedItem>(
    `SELECT i.id AS key, -${BM25} AS score ${from} ORDER BY ${ORDER[options.sort]} LIMIT ?`,
    ...[match, ...where.values, options.limit],
  )
  const total = store.get<{ n: number }>(`SELECT count(*) AS n ${from}`, match, ...where.values)?.n ?? 0
  return { total, items }
}

/** An item with its meeting, place and sections, for the few that are shown. */
export interface StoredItem extends Context {
  readonly id: string
  readonly sections: readonly StoredSection[]
}

export interface StoredSection {
  readonly role: SectionRole
  readonly label: string | null
  readonly text: string
  readonly position: Position
  /** Where each piece of the text stands. */
  readonly lines: readonly TextLine[]
}

export function itemByKey(store: Store, key: number): StoredItem | undefined {
  const row = store.get<ContextRow>(
    `SELECT ${CONTEXT_COLUMNS}, ${positionColumns('i')}
     FROM items i JOIN v_versions m ON m.meeting_key = i.meeting_id WHERE i.id = ?`,
    key,
  )
  if (!row) return undefined
  const sections = store.all<Omit<StoredSection, 'position' | 'lines'> & { lines: string } & PositionRow>(
    `SELECT role, label, text, lines, ${positionColumns('s')} FROM sections s WHERE item_id = ? ORDER BY ordinal`,
    key,
  )
  return {
    id: `${row.ref}#${row.item_ordinal}`,
    ...toContext(row),
    sections: sections.map((s) => {
      const { role, label, text } = s
      return { role, label, text, position: toPosition(s), lines: JSON.parse(s.lines) as TextLine[] }
    }),
  }
}
