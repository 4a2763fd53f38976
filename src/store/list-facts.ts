import type { Action, Attachment, Decision, Dissent, Outcome, Vote } from '../model/fact.ts'
import type { Position } from '../model/position.ts'
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

/** A decision with those who did not agree to it and had that written down. */
export interface StoredDecision extends Decision {
  readonly dissent: readonly Omit<Dissent, 'decision'>[]
}

/** A vote with what it decided; `null` when the text does not tie it to a decision. */
export interface StoredVote extends Vote {
  readonly decided: Pick<Decision, 'outcome' | 'quote'> | null
}

/** Newest meeting first, then as in the document. */
export function listDecisions(store: Store, filter: DecisionFilter): Found<Listed<StoredDecision>> {
  const { outcomes, own = true, minConfidence } = filter
  return list(store, DECISIONS, filter, [
    own ? ['f.own'] : undefined,
    outcomes?.length ? [`f.outcome IN (${outcomes.map(() => '?').join(', ')})`, ...outcomes] : undefined,
    minConfidence === undefined ? undefined : ['f.confidence >= ?', minConfidence],
  ])
}

export function listActions(store: Store, filter: ActionFilter): Found<Listed<Action>> {
  const { openOn, responsible } = filter
  return list(store, ACTIONS, filter, [
    openOn === undefined ? undefined : ['(f.due IS NULL OR f.due >= ?)', openOn],
    responsible === undefined ? undefined : ['instr(fold(f.responsible), fold(?))', responsible],
  ])
}

export function listVotes(store: Store, filter: FactFilter): Found<Listed<StoredVote>> {
  return list(store, VOTES, filter, [])
}

export function listAttachments(store: Store, filter: FactFilter): Found<Listed<Attachment>> {
  return list(store, ATTACHMENTS, filter, [])
}

/** Who did not agree and had it written down. */
export function listDissents(store: Store, filter: FactFilter): Found<Listed<Dissent>> {
  return list(store, DISSENTS, filter, [])
}

/** How a kind of fact is read back from its table. */
interface FactTable<Row, Fact> {
  readonly table: string
  /** Between the item's reference and the number of the fact: "#2.1", "#2.a1". */
  readonly mark: string
  readonly toFact: (row: Row) => Omit<Fact, 'position'>
}

type FactRow<Row> = Row & ProvenanceRow & { readonly ordinal: number }

function list<Row, Fact>(
  store: Store,
  table: FactTable<Row, Fact>,
  filter: FactFilter,
  conditions: readonly Condition[],
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

const yes = (value: number) => value !== 0

interface DecisionRow {
  readonly outcome: Outcome
  readonly quote: string
  readonly decided_by: string | null
  readonly decided_on: string | null
  readonly own: number
  readonly amended: number
  readonly conditional: number
  readonly unanimous: number | null
  readonly follows_recommendation: Decision['followsRecommendation']
  readonly rule_id: string
  readonly confidence: number
  readonly clause: string | null
  readonly clause_text: string | null
  readonly dissent: string
}

const DISSENT_FROM_IT = `SELECT json_group_array(json_object('kind', x.kind, 'text', x.text, 'position',
    json_object('page', x.page, 'line', x.line, 'endPage', x.end_page, 'endLine', x.end_line)) ORDER BY x.ordinal)
  FROM dissents x WHERE x.item_id = d.item_id AND x.decision = d.ordinal`

const DECISIONS: FactTable<DecisionRow, StoredDecision> = {
  table: `(SELECT d.*, d.body AS decided_by, d.date AS decided_on, (${DISSENT_FROM_IT}) AS dissent FROM decisions d)`,
  mark: '',
  toFact: (row) => ({
    outcome: row.outcome,
    quote: row.quote,
    body: row.decided_by,
    date: row.decided_on,
    own: yes(row.own),
    amended: yes(row.amended),
    conditional: yes(row.conditional),
    unanimous: row.unanimous === null ? null : yes(row.unanimous),
    followsRecommendation: row.follows_recommendation,
    clause: row.clause,
    clauseText: row.clause_text,
    dissent: JSON.parse(row.dissent) as StoredDecision['dissent'],
    ruleId: row.rule_id,
    confidence: row.confidence,
  }),
}

const ACTIONS: FactTable<Omit<Action, 'position'>, Action> = {
  table: 'actions',
  mark: 'a',
  toFact: ({ text, responsible, due, decision }) => ({ text, responsible, due, decision }),
}

interface VoteRow extends Pick<Vote, 'for' | 'against' | 'abstain' | 'decision'> {
  readonly decided: string | null
  readonly for_names: string
  readonly against_names: string
  readonly abstain_names: string
}

const VOTES: FactTable<VoteRow, StoredVote> = {
  table: `(SELECT v.*, (SELECT json_object('outcome', d.outcome, 'quote', d.quote) FROM decisions d
    WHERE d.item_id = v.item_id AND d.ordinal = v.decision) AS decided FROM votes v)`,
  mark: 'v',
  toFact: (row) => ({
    for: row.for,
    against: row.against,
    abstain: row.abstain,
    forNames: names(row.for_names),
    againstNames: names(row.against_names),
    abstainNames: names(row.abstain_names),
    decision: row.decision,
    decided: row.decided === null ? null : (JSON.parse(row.decided) as StoredVote['decided']),
  }),
}

function names(json: string): readonly string[] {
  return JSON.parse(json) as string[]
}

const DISSENTS: FactTable<Pick<Dissent, 'text' | 'decision'> & { readonly dissent_kind: Dissent['kind'] }, Dissent> = {
  table: '(SELECT *, kind AS dissent_kind FROM dissents)',
  mark: 'd',
  toFact: (row) => ({ kind: row.dissent_kind, text: row.text, decision: row.decision }),
}

interface AttachmentRow extends Pick<Attachment, 'number'> {
  readonly attachment_title: string
  readonly mentions: string
}

const ATTACHMENTS: FactTable<AttachmentRow, Attachment> = {
  table: '(SELECT *, title AS attachment_title FROM attachments)',
  mark: 'b',
  toFact: ({ number, attachment_title, mentions }) => ({
    ...{ number, title: attachment_title },
    references: JSON.parse(mentions) as Position[],
  }),
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
