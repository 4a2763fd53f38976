import { MinutesError } from '../errors.ts'
import type { SectionRole } from '../model/tree.ts'
import { committeeFacet, type FacetCount, yearFacet } from '../store/facets.ts'
import type { MeetingFilter } from '../store/filter.ts'
import { inField, TEXT_FIELDS } from '../store/index-fields.ts'
import { countMatches, type ItemMatch, matchDetails, matchItems, newestDate } from '../store/match-items.ts'
import type { Provenance } from '../store/provenance.ts'
import type { Store } from '../store/store.ts'
import { itemByKey } from '../store/stored-item.ts'
import { bestSection } from './best-section.ts'
import { type CompiledQuery, compileQuery } from './compile-query.ts'
import { type Explanation, explain } from './explain.ts'
import { fieldOf, SHARED_FIELD } from './item-indexer.ts'
import { type MeetingQuestion, meetingFilter, narrowed } from './meeting-question.ts'
import { type NothingFound, nothingFound } from './nothing-found.ts'
import { rank } from './rank.ts'
import { markAll, type Passage, type Snippet } from './snippet.ts'

export interface SearchOptions extends MeetingQuestion {
  /** Only matches in sections of this role. */
  readonly section?: SectionRole | undefined
  readonly sort?: 'relevance' | 'date' | undefined
  /** Also count the items found by committee, year and part of the item. */
  readonly facets?: boolean | undefined
  /** Also say why each word was found. */
  readonly explain?: boolean | undefined
}

/** One found item with its best passage. */
export interface SearchHit extends Provenance {
  readonly id: string
  /** Role of the section the passage stands in. */
  readonly section: SectionRole | 'title'
  readonly passage: Snippet
  /** The title with what was found in it; `null` for an item without one. */
  readonly title: Snippet | null
  readonly score: number
  /** Why the words of the title and the section were found; null unless asked for. */
  readonly explanation: readonly Explanation[] | null
}

export interface Facets {
  readonly committees: readonly FacetCount[]
  readonly years: readonly FacetCount[]
  readonly sections: readonly FacetCount[]
}

export interface SearchResult {
  readonly query: string
  readonly total: number
  readonly hits: readonly SearchHit[]
  readonly facets: Facets | null
  readonly nothing: NothingFound | null
}

const DEFAULT_LIMIT = 20
/** So many of the best are weighed anew by date and kind of item before the list is cut. */
const CANDIDATES = 100

/**
 * Searches the items of a database; best first, one hit per item.
 *
 * Any text is a valid query; see `compileQuery` for what it may hold. Throws `MinutesError` when `committee` is unknown.
 * `search(store, 'palliation', { committee: 'FU' })` gives the items of FU that speak of palliation.
 */
export function search(store: Store, query: string, options: SearchOptions = {}): SearchResult {
  const compiled = compileQuery(query)
  const nothing = (problem: MinutesError | null = null): SearchResult => {
    const help = nothingFound(store, compiled, { query, question: options, section: options.section, problem })
    return { query, total: 0, hits: [], facets: null, nothing: help }
  }
  if (compiled.match === null) return nothing()
  const filter = filterOf(store, compiled, options)
  if (filter instanceof MinutesError) return nothing(filter)
  const run = { compiled, options, filter, match: inSection(compiled.match, options.section) }
  const { total, hits } = found(store, run)
  if (total === 0) return nothing()
  return { query, total, hits, facets: options.facets ? facetsOf(store, run) : null, nothing: null }
}

interface SearchRun {
  readonly compiled: CompiledQuery
  readonly options: SearchOptions
  readonly filter: MeetingFilter
  readonly match: string
}

function found(store: Store, { compiled, options, filter, match }: SearchRun): { total: number; hits: SearchHit[] } {
  const { section, limit = DEFAULT_LIMIT, sort = 'relevance' } = options
  // Roles that are indexed together are told apart by looking at every match.
  const looked = section !== undefined && fieldOf(section) === SHARED_FIELD
  const most = looked ? -1 : sort === 'date' ? limit : Math.max(limit * 2, CANDIDATES)
  const matched = matchItems(store, match, { filter, sort, limit: most })
  const wanted = looked ? matched.items.length : limit
  const ordered = sort === 'date' ? matched.items : byWeight(store, matched.items, wanted)
  const how = { needles: compiled.needles, wanted: section, explained: options.explain === true }
  const hits = ordered.flatMap((item) => toHit(store, item, how) ?? [])
  return { total: looked ? hits.length : matched.total, hits: hits.slice(0, limit) }
}

function byWeight(store: Store, matches: readonly ItemMatch[], limit: number): readonly ItemMatch[] {
  const details = matchDetails(
    store,
    matches.map((match) => match.key),
  )
  return rank(matches, { limit, newest: newestDate(store), details: (key) => details.get(key) })
}

/** The filters of the options and of the query; what is wrong when the query names a committee that is not there. */
function filterOf(store: Store, { filters }: CompiledQuery, options: SearchOptions): MeetingFilter | MinutesError {
  if (filters.committee === undefined) return meetingFilter(store, narrowed(options, filters))
  try {
    return meetingFilter(store, narrowed(options, filters))
  } catch (error) {
    if (error instanceof MinutesError) return error
    throw error
  }
}

/** The wanted role narrows the columns; whether the match stands in just that role is seen when the passage is looked for. */
function inSection(match: string, role: SectionRole | undefined): string {
  return role === undefined ? match : inField(fieldOf(role), match)
}

interface HowShown {
  readonly needles: CompiledQuery['needles']
  readonly wanted: SectionRole | undefined
  readonly explained: boolean
}

function toHit(store: Store, { key, score }: ItemMatch, how: HowShown): SearchHit | null {
  const item = itemByKey(store, key)
  const best = item && bestSection(store, { ...item, key }, how)
  if (!best) return null
  const { passage, section, position } = best
  const inTitle = how.needles.filter((needle) => (needle.field ?? 'title') === 'title')
  const title = item.item.title === null ? null : markAll(item.item.title, inTitle)
  return {
    id: item.id,
    meeting: item.meeting,
    item: item.item,
    section,
    passage: passage.snippet,
    source: item.source,
    position,
    score,
    title: title?.snippet ?? null,
    explanation: how.explained ? explanationOf(title ? [title, passage] : [passage]) : null,
  }
}

/** Each word form once, the first reason for it. */
function explanationOf(passages: readonly Passage[]): readonly Explanation[] {
  const all = passages.flatMap(({ text, found }) => explain(text, found))
  return all.filter((e, i) => all.findIndex((other) => other.found === e.found) === i)
}

function facetsOf(store: Store, { match, filter }: SearchRun): Facets {
  const sections = TEXT_FIELDS.map((field) => ({
    value: field,
    count: countMatches(store, inField(field, match), filter),
  }))
  return {
    committees: committeeFacet(store, match, filter),
    years: yearFacet(store, match, filter),
    sections: sections.filter(({ count }) => count > 0),
  }
}
