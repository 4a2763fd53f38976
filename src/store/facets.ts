import { allOf, type MeetingFilter, meetingConditions } from './filter.ts'
import type { Store } from './store.ts'

/** How many of the items found belong to one committee or one year. */
export interface FacetCount {
  readonly value: string | null
  readonly count: number
}

const FROM = 'FROM item_index JOIN items i ON i.id = item_index.rowid JOIN meetings m ON m.id = i.meeting_id'

/** Items found by committee; those with most first. */
export function committeeFacet(store: Store, match: string, filter: MeetingFilter): FacetCount[] {
  return facet(store, { value: 'b.name', order: 'count DESC, value', match, filter })
}

/** Items found by year of the meeting, newest first. */
export function yearFacet(store: Store, match: string, filter: MeetingFilter): FacetCount[] {
  return facet(store, { value: 'substr(m.date, 1, 4)', order: 'value DESC', match, filter })
}

interface Facet {
  readonly value: string
  readonly order: string
  readonly match: string
  readonly filter: MeetingFilter
}

function facet(store: Store, { value, order, match, filter }: Facet): FacetCount[] {
  const where = allOf(...meetingConditions(filter))
  return store.all<FacetCount>(
    `SELECT ${value} AS value, count(*) AS count ${FROM} LEFT JOIN bodies b ON b.id = m.body_id
     WHERE item_index MATCH ? AND ${where.sql} GROUP BY value ORDER BY ${order}`,
    ...[match, ...where.values],
  )
}
