import { MinutesError } from '../errors.ts'
import type { MeetingKind } from '../model/document.ts'
import { resolveBody } from '../store/bodies.ts'
import { listCommittees } from '../store/committees.ts'
import type { MeetingFilter } from '../store/filter.ts'
import { lastRun } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import type { QueryFilters } from './query-fields.ts'
import { similarNames } from './similar-names.ts'

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
  const { committee, since, until, kind } = question
  return {
    bodyId: committee === undefined ? undefined : committeeId(store, committee),
    since,
    until,
    kind,
    sinceRun: runOf(store, question.sinceRun),
  }
}

function runOf(store: Store, wanted: MeetingQuestion['sinceRun']): number | undefined {
  const last = wanted === undefined ? 0 : lastRun(store)
  if (wanted === 'last') return last
  if (wanted !== undefined && wanted > last)
    throw new MinutesError('not-found', `there was no run ${wanted}`, `The last one was ${last}: --since-run last`)
  return wanted
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

/** Bodies whose names look like what was typed, with their abbreviation: `forretnigsudvalg` → `Forretningsudvalget (FU)`. */
function similarCommittees(store: Store, typed: string): string[] {
  const bodies = listCommittees(store).map(({ name, aliases }) => ({
    name,
    aliases: aliases.map(({ alias }) => alias),
  }))
  return similarNames(bodies, typed).map(({ name, aliases }) => {
    const short = aliases.find((alias) => ABBREVIATION.test(alias) && alias !== name)
    return short ? `${name} (${short})` : name
  })
}

/** `FU`, `KKR`, `SSU-Vest`; not `Forretningsudvalget`. */
const ABBREVIATION = /^[A-ZÆØÅ][A-ZÆØÅ0-9]\S*$/

/** A question with the filters typed in the query; what is asked for twice must hold twice, the query's body and kind win. */
export function narrowed<T extends MeetingQuestion>(question: T, typed: QueryFilters): T {
  const since = [question.since, typed.since]
    .filter((d) => d !== undefined)
    .sort()
    .at(-1)
  const until = [question.until, typed.until].filter((d) => d !== undefined).sort()[0]
  const kind = typed.kind ?? question.kind
  return { ...question, committee: typed.committee ?? question.committee, since, until, kind }
}
