import { matchExpression } from './match-expression.ts'
import { type Needle, needlesOf } from './needle.ts'
import { parseQuery } from './query.ts'
import type { QueryFilters } from './query-fields.ts'

/** What a user typed, ready to be run. */
export interface CompiledQuery {
  /** FTS5 expression; `null` when there is nothing to ask for. */
  readonly match: string | null
  /** What to mark in a text. */
  readonly needles: readonly Needle[]
  /** Filters typed in the query. */
  readonly filters: QueryFilters
}

/** Translates a query: words, "phrases", beginnings*, OR, -not, NEAR(a b, 5), titel: and the other fields. Any text is a valid query. */
export function compileQuery(query: string): CompiledQuery {
  const { clause, filters } = parseQuery(query)
  return { match: matchExpression(clause), needles: needlesOf(clause), filters }
}
