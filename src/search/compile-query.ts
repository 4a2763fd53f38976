import { tokens } from './analyse.ts'

/** What a user typed, ready to be run. */
export interface CompiledQuery {
  /** FTS5 expression; `null` when the query holds no word at all. */
  readonly match: string | null
  /** Does a term of the text (as `tokens` gives it) belong to what was asked for? Used to mark matches. */
  readonly matches: (term: string) => boolean
}

const PIECE = /"([^"]*)"?|\S+/g

/**
 * Translates a query to FTS5. All words must be there; each also as the beginning of a longer word
 * (`palliation` finds "palliationsområdet"); "words in quotes" stand beside each other. Anything typed is a valid query.
 */
export function compileQuery(query: string): CompiledQuery {
  const phrases: string[] = []
  const prefixes: string[] = []
  for (const [piece, quoted] of query.matchAll(PIECE)) {
    const terms = tokens(quoted ?? piece).map((token) => token.term)
    if (terms.length === 0) continue
    phrases.push(`"${terms.join(' ')}"${quoted === undefined ? ' *' : ''}`)
    prefixes.push(...terms)
  }
  return {
    match: phrases.length > 0 ? phrases.join(' AND ') : null,
    matches: (term) => prefixes.some((prefix) => term.startsWith(prefix)),
  }
}
