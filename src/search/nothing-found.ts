import type { MinutesError } from '../errors.ts'
import type { SectionRole } from '../model/tree.ts'
import { countMatches } from '../store/match-items.ts'
import type { Store } from '../store/store.ts'
import type { CompiledQuery } from './compile-query.ts'
import { type MeetingQuestion, narrowed } from './meeting-question.ts'
import { suggestions } from './suggest.ts'

/** What helps when nothing was found. */
export interface NothingFound {
  /** Does the query hold anything to look for? "?!" does not. */
  readonly hasWords: boolean
  /** The query as it may have been meant. */
  readonly suggestions: readonly string[]
  /** How many items there would be without the filters; null when there were none. */
  readonly withoutFilters: number | null
  /** How many items there are for each word of the query by itself; none when it has only one, or filters took items away. */
  readonly alone: readonly WordCount[]
  /** What is wrong with the committee that the query names (`udvalg:x`): unknown, or one of several; null otherwise. */
  readonly committee: { readonly message: string; readonly hint: string | null } | null
}

export interface WordCount {
  /** As it was typed. */
  readonly word: string
  readonly items: number
}

/** A search that found nothing. */
interface VainSearch {
  readonly query: string
  readonly question: MeetingQuestion
  readonly section: SectionRole | undefined
  /** What is wrong with the committee that the query names. */
  readonly problem: MinutesError | null
}

/** Looks for what was misspelt, what the filters took away, and which word stands nowhere. */
export function nothingFound(
  store: Store,
  { match, words, filters }: CompiledQuery,
  { query, question, section, problem }: VainSearch,
): NothingFound {
  const { committee, since, until, kind, sinceRun } = narrowed(question, filters)
  const filtered = [committee, since, until, kind, section, sinceRun].some((value) => value !== undefined)
  const unfiltered = match === null ? 0 : countMatches(store, match, {})
  const nowhere = unfiltered === 0 && match !== null
  return {
    hasWords: match !== null,
    suggestions: nowhere ? suggestions(store, query) : [],
    withoutFilters: filtered ? unfiltered : null,
    alone: nowhere ? words.map(({ word, match }) => ({ word, items: countMatches(store, match, {}) })) : [],
    committee: problem && { message: problem.message, hint: problem.hint },
  }
}
