import type { Action, Attachment, Decision, Dissent, Outcome, Vote } from '../model/fact.ts'
import type { Position } from '../model/position.ts'

/** A decision with those who did not agree to it and had that written down. */
export interface StoredDecision extends Decision {
  readonly dissent: readonly Omit<Dissent, 'decision'>[]
}

/** A vote with what it decided; `null` when the text does not tie it to a decision. */
export interface StoredVote extends Vote {
  readonly decided: Pick<Decision, 'outcome' | 'quote'> | null
}

/** How a kind of fact is read back from its table. */
export interface FactTable<Row, Fact> {
  readonly table: string
  /** Between the item's reference and the number of the fact: "#2.1", "#2.a1". */
  readonly mark: string
  readonly toFact: (row: Row) => Omit<Fact, 'position'>
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

export const DECISIONS: FactTable<DecisionRow, StoredDecision> = {
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

export const ACTIONS: FactTable<Omit<Action, 'position'>, Action> = {
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

export const VOTES: FactTable<VoteRow, StoredVote> = {
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

export const DISSENTS: FactTable<
  Pick<Dissent, 'text' | 'decision'> & { readonly dissent_kind: Dissent['kind'] },
  Dissent
> = {
  table: '(SELECT *, kind AS dissent_kind FROM dissents)',
  mark: 'd',
  toFact: (row) => ({ kind: row.dissent_kind, text: row.text, decision: row.decision }),
}

interface AttachmentRow extends Pick<Attachment, 'number'> {
  readonly attachment_title: string
  readonly mentions: string
}

export const ATTACHMENTS: FactTable<AttachmentRow, Attachment> = {
  table: '(SELECT *, title AS attachment_title FROM attachments)',
  mark: 'b',
  toFact: ({ number, attachment_title, mentions }) => ({
    number,
    title: attachment_title,
    references: JSON.parse(mentions) as Position[],
  }),
}
