import { bodyKey } from '../danish/bodies.ts'
import { MinutesError } from '../errors.ts'
import type { MeetingKind } from '../model/document.ts'
import { resolveBody } from '../store/bodies.ts'
import { listCommittees } from '../store/committees.ts'
import type { MeetingFilter } from '../store/filter.ts'
import { lastRun } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import { editDistance } from './edit-distance.ts'
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
  /** Only what this run of `ingest`, or a later one, brought. */
  readonly sinceRun?: number | 'last' | undefined
}

/** The stored filter for a question; the committee's name is looked up in the database. Throws when there is no such one. */
export function meetingFilter(store: Store, question: MeetingQuestion): MeetingFilter {
  const { committee, since, until, kind, sinceRun } = question
  return {
    bodyId: committee === undefined ? undefined : committeeId(store, committee),
    ...{ since, until, kind, sinceRun: sinceRun === 'last' ? lastRun(store) : sinceRun },
  }
}

function committeeId(store: Store, name: string): number {
  try {
    return resolveBody(store, name).id
  } catch (error) {
    const meant = error instanceof MinutesError && error.code === 'not-found' ? similarCommittees(store, name) : []
    if (meant.length === 0) throw error
    throw new MinutesError('not-found', `no committee is called "${name}"`, `mente du: ${meant.join(', ')}`)
  }
}

const MOST_SUGGESTIONS = 3
/** One typing error is forgiven for so many letters. */
const LETTERS_PER_ERROR = 5

/** Names of bodies that differ from what was typed by a few letters, the nearest first: `forretnigsudvalg` → `Forretningsudvalg`. */
function similarCommittees(store: Store, typed: string): string[] {
  const most = Math.floor(typed.length / LETTERS_PER_ERROR)
  const errorsTo = (known: string) =>
    Math.min(
      editDistance(bodyKey(typed), bodyKey(known), most),
      editDistance(typed.toLowerCase(), known.toLowerCase(), most),
    )
  return listCommittees(store)
    .map(({ name, aliases }) => {
      const names = [name, ...aliases.map(({ alias }) => alias)]
      return { name, errors: Math.min(...names.map(errorsTo)) }
    })
    .filter(({ errors }) => errors <= most)
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name)
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
