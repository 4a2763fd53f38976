import { matchExpression } from './match-expression.ts'
import { type Needle, needlesOf } from './needle.ts'
import { parseQuery, type QueryClause } from './query.ts'
import type { QueryFilters } from './query-fields.ts'

/** What a user typed, ready to be run. */
export interface CompiledQuery {
  /** FTS5 expression; `null` when there is nothing to ask for. */
  readonly match: string | null
  /** The words and phrases that must all be found, with the expression for each; none when there is only one. */
  readonly words: readonly { readonly word: string; readonly match: string }[]
  /** What to mark in a text. */
  readonly needles: readonly Needle[]
  /** Filters typed in the query. */
  readonly filters: QueryFilters
}

/** Translates a query: words, "phrases", beginnings*, OR, -not, NEAR(a b, 5), titel: and the other fields. Any text is a valid query. */
export function compileQuery(query: string): CompiledQuery {
  const { clause, filters } = parseQuery(query)
  return { match: matchExpression(clause), words: wordsOf(clause), needles: needlesOf(clause), filters }
}

function wordsOf(clause: QueryClause): CompiledQuery['words'] {
  if (clause.kind !== 'and') return []
  const words = clause.clauses.flatMap((part) => {
    const word = typed(part)
    const match = word === null ? null : matchExpression(part)
    return word === null || match === null ? [] : [{ word, match }]
  })
  return words.length > 1 ? words : []
}

/** How a clause looks in a query; `null` when it is more than a word or phrase. */
function typed(clause: QueryClause): string | null {
  switch (clause.kind) {
    case 'word':
      return clause.text
    case 'phrase':
      return `"${clause.text}"`
    case 'prefix':
      return `${clause.text}*`
    default:
      return null
  }
}
