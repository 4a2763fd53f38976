import type { MeetingKind } from '../model/document.ts'
import { placeInText } from '../model/position.ts'
import type { SectionRole } from '../model/tree.ts'
import { resolveBody } from '../store/bodies.ts'
import type { Context } from '../store/context.ts'
import type { MeetingFilter } from '../store/filter.ts'
import { itemByKey, matchItems, type StoredItem } from '../store/match-items.ts'
import type { Store } from '../store/store.ts'
import { type CompiledQuery, compileQuery } from './compile-query.ts'
import { bestPassage, type Snippet } from './snippet.ts'

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

export interface SearchOptions extends MeetingQuestion {
  /** Only matches in sections of this role. */
  readonly section?: SectionRole | undefined
  readonly sort?: 'relevance' | 'date' | undefined
}

/** Does a query hold a word at all? "?!" does not. */
export function hasWords(query: string): boolean {
  return compileQuery(query).match !== null
}

/** One found item with its best passage. */
export interface SearchHit extends Context {
  readonly id: string
  /** Role of the section the passage stands in. */
  readonly section: SectionRole | 'title'
  readonly passage: Snippet
  readonly score: number
}

export interface SearchResult {
  readonly query: string
  readonly total: number
  readonly hits: readonly SearchHit[]
}

const DEFAULT_LIMIT = 20

/**
 * Searches the items of a database; best first, one hit per item.
 *
 * Any text is a valid query; one without a single letter or digit finds nothing.
 * `search(store, 'palliation', { committee: 'FU' })` gives the items of FU that speak of palliation.
 */
export function search(store: Store, query: string, options: SearchOptions = {}): SearchResult {
  const compiled = compileQuery(query)
  if (compiled.match === null) return { query, total: 0, hits: [] }
  const { section, limit = DEFAULT_LIMIT, sort = 'relevance' } = options
  const filter = meetingFilter(store, options)
  // With a wanted section every match must be looked at before it counts.
  const found = matchItems(store, compiled.match, { filter, sort, limit: section ? -1 : limit })
  const hits = found.items.flatMap(({ key, score }) => {
    const item = itemByKey(store, key)
    const hit = item && toHit(item, compiled, section)
    return hit ? [{ ...hit, score }] : []
  })
  return { query, total: section ? hits.length : found.total, hits: hits.slice(0, limit) }
}

/** The stored filter for a question; the committee's name is looked up in the database. */
export function meetingFilter(store: Store, { committee, since, until, kind }: MeetingQuestion): MeetingFilter {
  return { bodyId: committee === undefined ? undefined : resolveBody(store, committee).id, since, until, kind }
}

/** A passage is looked for in the decision first, then in the recommendation, then in the order of the document. */
function preference(role: SectionRole): number {
  return role === 'decision' ? 0 : role === 'recommendation' ? 1 : 2
}

function toHit(
  item: StoredItem,
  query: CompiledQuery,
  wanted: SectionRole | undefined,
): Omit<SearchHit, 'score'> | null {
  const sections = item.sections
    .filter((section) => wanted === undefined || section.role === wanted)
    .toSorted((a, b) => preference(a.role) - preference(b.role))
  const { id, meeting, item: ref, source } = item
  for (const { role, text, position, lines } of sections) {
    const passage = bestPassage(text, query.matches)
    if (!passage) continue
    const place = placeInText(lines, passage.from, passage.to) ?? position
    return { id, meeting, item: ref, section: role, passage, source, position: place }
  }
  if (wanted !== undefined) return null
  const title = bestPassage(ref.title, query.matches) ?? { from: 0, to: 0, text: ref.title, marks: [] }
  return { id, meeting, item: ref, section: 'title', passage: title, source, position: item.position }
}
