import type { MeetingRef } from './context.ts'
import { allOf, type MeetingFilter, meetingConditions } from './filter.ts'
import type { Found } from './list-facts.ts'
import type { Store } from './store.ts'

/** A meeting as `minutes list` shows it. */
export interface MeetingSummary extends MeetingRef {
  readonly title: string | null
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  readonly items: number
  readonly decisions: number
  readonly source: { readonly path: string }
}

/** Newest first; meetings without date last. */
export function listMeetings(
  store: Store,
  filter: MeetingFilter & { readonly limit?: number | undefined },
): Found<MeetingSummary> {
  const where = allOf(
    ...meetingConditions(filter),
    filter.meetingKey === undefined ? undefined : ['m.meeting_key = ?', filter.meetingKey],
  )
  const from = `FROM v_meetings m WHERE ${where.sql}`
  const rows = store.all<Omit<MeetingSummary, 'source'> & { path: string }>(
    `SELECT id, body, acronym, date, kind, title, start, "end", place, items, decisions, path ${from}
     ORDER BY date IS NULL, date DESC, id LIMIT ?`,
    ...where.values,
    filter.limit ?? -1,
  )
  const total = store.get<{ n: number }>(`SELECT count(*) AS n ${from}`, ...where.values)?.n ?? 0
  return { total, rows: rows.map(({ path, ...meeting }) => ({ ...meeting, source: { path } })) }
}
