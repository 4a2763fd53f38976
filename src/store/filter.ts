import type { MeetingKind } from '../model/document.ts'
import type { SqlValue } from './store.ts'

/** Which meetings are asked about; what is absent does not filter. */
export interface MeetingFilter {
  readonly bodyId?: number | undefined
  /** ISO dates, both included. A meeting without date is never inside. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly kind?: MeetingKind | undefined
  /** Only documents that this run of `ingest`, or a later one, brought. */
  readonly sinceRun?: number | undefined
}

/** Conditions joined by AND, with their values in order. */
export interface Where {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

/** A condition with its value, or `undefined` when it is not asked for. */
export type Condition = readonly [sql: string, ...values: SqlValue[]] | undefined

/** `allOf(['m.date >= ?', '2022-01-01'], undefined)` gives `{ sql: 'm.date >= ?', values: ['2022-01-01'] }`. */
export function allOf(...conditions: readonly Condition[]): Where {
  const wanted = conditions.filter((condition) => condition !== undefined)
  if (wanted.length === 0) return { sql: 'TRUE', values: [] }
  return { sql: wanted.map(([sql]) => sql).join(' AND '), values: wanted.flatMap(([, ...values]) => values) }
}

/** The conditions of a meeting filter, for a query in which `m` is the meeting. */
export function meetingConditions(filter: MeetingFilter): readonly Condition[] {
  const { bodyId, since, until, kind, sinceRun } = filter
  return [
    bodyId === undefined ? undefined : ['m.body_id = ?', bodyId],
    since === undefined ? undefined : ['m.date >= ?', since],
    until === undefined ? undefined : ['m.date <= ?', until],
    kind === undefined ? undefined : ['m.kind = ?', kind],
    sinceRun === undefined ? undefined : ['m.document_id IN (SELECT id FROM documents WHERE first_run >= ?)', sinceRun],
  ]
}
