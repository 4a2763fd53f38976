import type { Option } from 'commander'
import type { Listing } from '../render/listing.ts'
import type { FactQuestion } from '../search/facts.ts'
import type { Found } from '../store/list-facts.ts'
import type { Store } from '../store/store.ts'
import { type AddCommand, defineCommand } from './command.ts'
import { type FactOptions, ITEM_LIKE, LIST_OPTIONS, MEETING_OPTIONS } from './options.ts'
import { printFound } from './print-found.ts'
import { QUERY_NOTE, typedQuery } from './typed-query.ts'

/** A command that lists one kind of fact. `Options` is what its declared options give. */
interface FactCommandSpec<Options, Row> {
  /** What one fact is called: "vote" makes the command `votes`. */
  readonly noun: string
  readonly examples: readonly string[]
  /** Those it has besides the ones that all these commands have. */
  readonly options?: readonly Option[]
  readonly notes?: string
  readonly find: (store: Store, question: Options & Pick<FactQuestion, 'query'>) => Found<Row>
  readonly listing: (found: Found<Row>) => Listing<Row>
}

/** Declares a command such as `votes [query...]`: it asks the database and prints what it finds. */
export function defineFactCommand<
  Options extends FactOptions,
  Row extends { readonly source: { readonly path: string } },
>({ noun, examples, options: own = [], notes, find, listing }: FactCommandSpec<Options, Row>): AddCommand {
  return defineCommand<Options>({
    usage: `${noun}s [query...]`,
    examples,
    options: [...MEETING_OPTIONS, ITEM_LIKE, ...own, ...LIST_OPTIONS],
    notes: notes ? `${notes}\n\n${QUERY_NOTE}` : QUERY_NOTE,
    run: (context, [words], options) => {
      const query = typedQuery(context, words)
      const found = context.asking((store) => find(store, { ...options, query }))
      return printFound(context, { found, listing, options, noun })
    },
  })
}
