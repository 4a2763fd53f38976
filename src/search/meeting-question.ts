import type { MeetingKind } from '../model/document.ts'
import { resolveBody } from '../store/bodies.ts'
import type { MeetingFilter } from '../store/filter.ts'
import type { Store } from '../store/store.ts'
import type { QueryFilters } from './query-fields.ts'

/** Which meetings a question is about, in the user's words. */
export interface MeetingQuestion {
  /** Full name, abbreviation, genitive or alias of a body. */
  readonly committee?: string | undefined
  /** ISO dates, both included. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly kind?: MeetingKind | undefined
  readonly limit?: number | undefined
}

/** The stored filter for a question; the committee's name is looked up in the database. Throws when there is no such one. */
export function meetingFilter(store: Store, { committee, since, until, kind }: MeetingQuestion): MeetingFilter {
  return { bodyId: committee === undefined ? undefined : resolveBody(store, committee).id, since, until, kind }
}

/** A question with the filters typed in the query; what is asked for twice must hold twice, the query's body and kind win. */
export function narrowed<T extends MeetingQuestion>(question: T, typed: QueryFilters): T {
  const since = [question.since, typed.since]
    .filter((d) => d !== undefined)
    .sort()
    .at(-1)
  const until = [question.until, typed.until].filter((d) => d !== undefined).sort()[0]
  const kind = (typed.kind as MeetingKind | undefined) ?? question.kind
  return { ...question, committee: typed.committee ?? question.committee, since, until, kind }
}
