import type { AgendaItem } from '../model/document.ts'
import { bodyId } from './bodies.ts'
import type { Store } from './store.ts'

/** Stores an agenda item with its sections and all that was read in it. */
export function writeItem(store: Store, item: AgendaItem, meeting_id: number | null): void {
  const { ordinal, number, title, position } = item
  const item_id = store.insert(
    'items',
    { meeting_id, ordinal, number, title, closed: Number(item.closed), case_number: item.caseNumber },
    position,
  )
  for (const [i, { role, label, body, date, text, position, lines }] of item.sections.entries())
    store.insert(
      'sections',
      { item_id, ordinal: i + 1, role, label, body, date, text, lines: JSON.stringify(lines) },
      position,
    )
  for (const [i, { number, title, references, position }] of item.attachments.entries())
    store.insert(
      'attachments',
      { item_id, ordinal: i + 1, number, title, mentions: JSON.stringify(references) },
      position,
    )
  for (const [i, { text, responsible, due, decision, position }] of item.actions.entries())
    store.insert('actions', { item_id, ordinal: i + 1, text, responsible, due, decision }, position)
  for (const [i, { kind, text, decision, position }] of item.dissent.entries())
    store.insert('dissents', { item_id, ordinal: i + 1, kind, text, decision }, position)
  for (const [i, decision] of item.decisions.entries()) writeDecision(store, decision, { item_id, ordinal: i + 1 })
  for (const [i, vote] of item.votes.entries()) writeVote(store, vote, { item_id, ordinal: i + 1 })
}

interface FactKeys {
  readonly item_id: number
  readonly ordinal: number
}

function writeDecision(store: Store, decision: AgendaItem['decisions'][number], { item_id, ordinal }: FactKeys): void {
  const { outcome, quote, body, date, ruleId, confidence, unanimous } = decision
  const row = {
    item_id,
    ordinal,
    outcome,
    quote,
    body,
    body_id: body === null ? null : bodyId(store, body),
    date,
    own: Number(decision.own),
    amended: Number(decision.amended),
    conditional: Number(decision.conditional),
    unanimous: unanimous === null ? null : Number(unanimous),
    follows_recommendation: decision.followsRecommendation,
    rule_id: ruleId,
    confidence,
    clause: decision.clause,
    clause_text: decision.clauseText,
  }
  store.insert('decisions', row, decision.position)
}

function writeVote(store: Store, vote: AgendaItem['votes'][number], { item_id, ordinal }: FactKeys): void {
  const row = {
    item_id,
    ordinal,
    for: vote.for,
    against: vote.against,
    abstain: vote.abstain,
    for_names: JSON.stringify(vote.forNames),
    against_names: JSON.stringify(vote.againstNames),
    abstain_names: JSON.stringify(vote.abstainNames),
    decision: vote.decision,
  }
  store.insert('votes', row, vote.position)
}
