import { count } from '../render/count.ts'
import type { Listing } from '../render/listing.ts'
import type { Found } from '../store/list-facts.ts'
import type { Context } from './context.ts'
import type { ListOptions } from './options.ts'

/** What was found, how it is printed, and what one of it is called. */
interface Printing<Row> {
  readonly found: Found<Row>
  readonly listing: (found: Found<Row>) => Listing<Row>
  readonly options: ListOptions
  readonly noun: string
}

/** Prints a listing; says on stderr when there is nothing, or more than was printed. Returns the exit code. */
export function printFound<Row extends { readonly source: { readonly path: string } }>(
  context: Context,
  { found, listing, options, noun }: Printing<Row>,
): number {
  const { total, rows } = found
  const code = context.print(listing({ total, rows: context.withPaths(rows) }), options)
  if (total === 0) context.say(`no ${noun}s found`)
  else if (total > rows.length) context.say(`${rows.length} of ${count(total, noun)} shown; all with --limit ${total}`)
  return code
}
