import type { Meeting } from '../model/document.ts'
import { allOf, type MeetingFilter, meetingConditions } from './filter.ts'
import type { Found } from './list-facts.ts'
import { type MeetingRef, type SourceRef, type SourceRow, toSource } from './provenance.ts'
import type { Store } from './store.ts'

/** A meeting as `minutes list` shows it. */
export interface MeetingSummary extends MeetingRef, Pick<Meeting, 'title' | 'start' | 'end' | 'place'> {
  readonly items: number
  readonly decisions: number
  readonly source: SourceRef
  /** Other documents of the same meeting: its agenda, earlier versions. */
  readonly others: readonly OtherDocument[]
}

/** A document that belongs to a meeting without being its minutes as they hold. */
export interface OtherDocument {
  readonly id: string
  readonly kind: MeetingRef['kind']
  /** The later version holds instead of this one. */
  readonly superseded: boolean
  readonly source: { readonly path: string; readonly missing: boolean }
}

type MeetingRow = Omit<MeetingSummary, 'source' | 'others'> & SourceRow

const COLUMNS =
  'id, body, organisation, acronym, date, kind, title, start, "end", place, items, decisions, path, missing, ocr_pages'

/**
 * Newest first; meetings without date last. An agenda whose minutes are there is named under them, unless agendas are
 * what is asked for.
 */
export function listMeetings(
  store: Store,
  filter: MeetingFilter & { readonly limit?: number | undefined },
): Found<MeetingSummary> {
  const where = allOf(...meetingConditions(filter), filter.kind === undefined ? ['m.minutes_id IS NULL'] : undefined)
  const from = `FROM v_meetings m WHERE ${where.sql}`
  const rows = store.all<MeetingRow>(
    `SELECT ${COLUMNS} ${from} ORDER BY date IS NULL, date DESC, id LIMIT ?`,
    ...where.values,
    filter.limit ?? -1,
  )
  const total = store.get<{ n: number }>(`SELECT count(*) AS n ${from}`, ...where.values)?.n ?? 0
  return { total, rows: rows.map((row) => toSummary(store, row)) }
}

/** A meeting by its reference; earlier versions too. */
export function meetingAt(store: Store, ref: string): MeetingSummary | undefined {
  const row = store.get<MeetingRow>(
    `SELECT ${COLUMNS} FROM v_versions WHERE meeting_key = (SELECT id FROM meetings WHERE ref = ?)`,
    ref,
  )
  return row && toSummary(store, row)
}

function toSummary(store: Store, { path, missing, ocr_pages, ...meeting }: MeetingRow): MeetingSummary {
  return { ...meeting, source: toSource({ path, missing, ocr_pages }), others: othersOf(store, meeting) }
}

function othersOf(store: Store, { id, date }: Pick<MeetingRow, 'id' | 'date'>): readonly OtherDocument[] {
  if (date === null) return []
  const others = store.all<{
    id: string
    kind: MeetingRef['kind']
    superseded_by: string | null
    path: string
    missing: number
  }>(
    `SELECT id, kind, superseded_by, path, missing FROM v_versions
     WHERE body_id = (SELECT body_id FROM meetings WHERE ref = ?) AND date = ? AND (minutes_id = ? OR superseded_by = ?)
     ORDER BY kind, id`,
    ...[id, date, id, id],
  )
  return others.map(({ id, kind, superseded_by, path, missing }) => ({
    id,
    kind,
    superseded: superseded_by !== null,
    source: { path, missing: missing !== 0 },
  }))
}
