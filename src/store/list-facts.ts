import type { Action, Attachment, Dissent, Outcome } from '../model/fact.ts'
import {
  ACTIONS,
  ATTACHMENTS,
  DECISIONS,
  DISSENTS,
  type FactTable,
  type StoredDecision,
  type StoredVote,
  VOTES,
} from './fact-tables.ts'
import { allOf, type Condition, type MeetingFilter, meetingConditions } from './filter.ts'
import { PROVENANCE_COLUMNS, type Provenance, type ProvenanceRow, positionColumns, toProvenance } from './provenance.ts'
import type { Store } from './store.ts'

/** A fact with its reference and the place it stands in. */
export type Listed<Fact> = Fact & Provenance & { readonly id: string }

export interface FactFilter extends MeetingFilter {
  /** FTS5 expression the item must match. */
  readonly match?: string | undefined
  /** Text the item's title must contain, in any case. */
  readonly itemLike?: string | undefined
  /** Only facts of the item with this key. */
  readonly itemKey?: number | undefined
  readonly limit?: number | undefined
}

export interface DecisionFilter extends FactFilter {
  readonly outcomes?: readonly Outcome[] | undefined
  /** Decisions of other bodies told in the same item are left out unless this is false. */
  readonly own?: boolean | undefined
  readonly minConfidence?: number | undefined
}

export interface ActionFilter extends FactFilter {
  /** Due today or later, or without a date. */
  readonly openOn?: string | undefined
  readonly responsible?: string | undefined
}

/** The found facts (at most `limit` of them) and how many there are in all. */
export interface Found<T> {
  readonly total: number
  readonly rows: readonly T[]
}

/** Newest meeting first, then as in the document. */
export function listDecisions(store: Store, filter: DecisionFilter): Found<Listed<StoredDecision>> {
  const { outcomes, own = true, minConfidence } = filter
  const conditions: readonly Condition[] = [
    own ? ['f.own'] : undefined,
    outcomes?.length ? [`f.outcome IN (${outcomes.map(() => '?').join(', ')})`, ...outcomes] : undefined,
    minConfidence === undefined ? undefined : ['f.confidence >= ?', minConfidence],
  ]
  return list(store, DECISIONS, { filter, conditions })
}

/** As {@link listDecisions}, for follow-ups. */
export function listActions(store: Store, filter: ActionFilter): Found<Listed<Action>> {
  const { openOn, responsible } = filter
  const conditions: readonly Condition[] = [
    openOn === undefined ? undefined : ['(f.due IS NULL OR f.due >= ?)', openOn],
    responsible === undefined ? undefined : ['instr(fold(f.responsible), fold(?))', responsible],
  ]
  return list(store, ACTIONS, { filter, conditions })
}

/** As {@link listDecisions}, for votes. */
export function listVotes(store: Store, filter: FactFilter): Found<Listed<StoredVote>> {
  return list(store, VOTES, { filter })
}

/** As {@link listDecisions}, for attachments. */
export function listAttachments(store: Store, filter: FactFilter): Found<Listed<Attachment>> {
  return list(store, ATTACHMENTS, { filter })
}

/** Who did not agree and had it written down. */
export function listDissents(store: Store, filter: FactFilter): Found<Listed<Dissent>> {
  return list(store, DISSENTS, { filter })
}

type FactRow<Row> = Row & ProvenanceRow & { readonly ordinal: number }

function list<Row, Fact>(
  store: Store,
  table: FactTable<Row, Fact>,
  { filter, conditions = [] }: { filter: FactFilter; conditions?: readonly Condition[] },
): Found<Omit<Fact, 'position'> & Provenance & { readonly id: string }> {
  const { match, itemLike, itemKey, limit } = filter
  const where = allOf(
    ...meetingConditions(filter),
    match === undefined ? undefined : ['i.id IN (SELECT rowid FROM item_index WHERE item_index MATCH ?)', match],
    itemLike === undefined ? undefined : ['instr(fold(i.title), fold(?))', itemLike],
    itemKey === undefined ? ['m.superseded_by IS NULL'] : ['i.id = ?', itemKey],
    ...conditions,
  )
  const from = `FROM ${table.table} f JOIN items i ON i.id = f.item_id JOIN v_versions m ON m.meeting_key = i.meeting_id
    WHERE ${where.sql}`
  const order = 'ORDER BY m.date IS NULL, m.date DESC, m.id, i.ordinal, f.ordinal'
  const columns = `f.*, ${PROVENANCE_COLUMNS}, ${positionColumns('f')}`
  const found = store.all<FactRow<Row>>(`SELECT ${columns} ${from} ${order} LIMIT ?`, ...where.values, limit ?? -1)
  const total =
    limit !== undefined && found.length >= limit
      ? (store.get<{ n: number }>(`SELECT count(*) AS n ${from}`, ...where.values)?.n ?? 0)
      : found.length
  const rows = found.map((row) => ({
    id: `${row.ref}#${row.item_ordinal}.${table.mark}${row.ordinal}`,
    ...toProvenance(row),
    ...table.toFact(row),
  }))
  return { total, rows }
}

/** The recommendation (indstilling) of the item that a fact stands in, or `null` when none is printed. */
export function recommendationOf(store: Store, { meeting, item }: Provenance): string | null {
  const sections = store.all<{ text: string }>(
    `SELECT s.text FROM sections s JOIN items i ON i.id = s.item_id JOIN meetings m ON m.id = i.meeting_id
     WHERE m.ref = ? AND i.ordinal = ? AND s.role = 'recommendation' ORDER BY s.ordinal`,
    ...[meeting.id, item.ordinal],
  )
  return sections.length === 0 ? null : sections.map((section) => section.text).join('\n')
}
