import { clean } from '../render/clean.ts'
import { parseQuery } from '../search/query.ts'
import type { Context } from './context.ts'

/** What the words of a query mean is told in the help of `search`. */
export const QUERY_NOTE =
  'Words are looked for in the whole item, as by minutes search: of an item that holds them everything is listed.'

/** The query that was typed, `undefined` when there is none; says what in it was not read as it was meant. */
export function typedQuery(context: Context, words: unknown): string | undefined {
  const query = (words as readonly string[]).map((word) => word.trim()).join(' ')
  for (const { typed, field, takes } of parseQuery(query).misread)
    context.say(clean(`${typed} was read as words: ${field}: takes ${takes}`))
  return query || undefined
}
