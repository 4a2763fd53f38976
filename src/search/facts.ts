import type { Action, Attachment, Outcome } from '../model/fact.ts'
import type { StoredDecision, StoredVote } from '../store/fact-tables.ts'
import {
  type Found,
  type Listed,
  listActions,
  listAttachments,
  listDecisions,
  listVotes,
  recommendationOf,
} from '../store/list-facts.ts'
import type { Store } from '../store/store.ts'
import { compileQuery } from './compile-query.ts'
import { type MeetingQuestion, meetingFilter, narrowed } from './meeting-question.ts'

/** Which facts are wanted; what is absent does not filter. */
export interface FactQuestion extends MeetingQuestion {
  /** Words the item must hold, as in `search`. */
  readonly query?: string | undefined
  /** Text the item's title must contain. */
  readonly itemLike?: string | undefined
}

export interface DecisionQuestion extends FactQuestion {
  readonly outcomes?: readonly Outcome[] | undefined
  /** Also decisions of other bodies that the documents tell of. */
  readonly allBodies?: boolean | undefined
  readonly minConfidence?: number | undefined
}

export interface ActionQuestion extends FactQuestion {
  /** Only those due on this ISO date or later, or without a date. */
  readonly openOn?: string | undefined
  readonly responsible?: string | undefined
}

/**
 * What was decided: newest meeting first, each with its sentence and place.
 *
 * `decisions(store, { committee: 'FU', outcomes: ['rejected'] })`
 */
export function decisions(store: Store, question: DecisionQuestion = {}): Found<Listed<StoredDecision>> {
  const { outcomes, allBodies = false, minConfidence } = question
  return listDecisions(store, { ...factFilter(store, question), outcomes, own: !allBodies, minConfidence })
}

/** Each decision with the recommendation (indstilling) it answers: its clause, else all of it; `null` when none is printed. */
export function withRecommendations(store: Store, { total, rows }: Found<Listed<StoredDecision>>) {
  return {
    total,
    rows: rows.map((row) => ({ ...row, recommendation: row.clauseText ?? recommendationOf(store, row) })),
  }
}

/** Who is to do what, as far as the documents say so outright. */
export function actions(store: Store, question: ActionQuestion = {}): Found<Listed<Action>> {
  const { openOn, responsible } = question
  return listActions(store, { ...factFilter(store, question), openOn, responsible })
}

/** The votes with counts and names, newest meeting first. */
export function votes(store: Store, question: FactQuestion = {}): Found<Listed<StoredVote>> {
  return listVotes(store, factFilter(store, question))
}

/** The attachments that the items list. */
export function attachments(store: Store, question: FactQuestion = {}): Found<Listed<Attachment>> {
  return listAttachments(store, factFilter(store, question))
}

function factFilter(store: Store, question: FactQuestion) {
  const { query, itemLike, limit } = question
  if (query === undefined) return { ...meetingFilter(store, question), itemLike, limit }
  const { match, filters } = compileQuery(query)
  // A query without words matches nothing: `""` is the FTS5 phrase of no words.
  return { ...meetingFilter(store, narrowed(question, filters)), match: match ?? '""', itemLike, limit }
}
