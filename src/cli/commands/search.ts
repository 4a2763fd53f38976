import { Option } from 'commander'
import { SECTION_ROLES, type SectionRole } from '../../model/tree.ts'
import { count } from '../../render/count.ts'
import { searchListing } from '../../render/search.ts'
import { type SearchResult, search } from '../../search/search.ts'
import type { Store } from '../../store/store.ts'
import { askFiles } from '../ask-files.ts'
import { defineCommand } from '../command.ts'
import { LIST_OPTIONS, type ListOptions, MEETING_OPTIONS, type MeetingOptions } from '../options.ts'
import { typedQuery } from '../typed-query.ts'

interface Options extends MeetingOptions, ListOptions {
  readonly section?: SectionRole
  readonly sort: 'relevance' | 'date'
  readonly facets?: boolean
  readonly explain?: boolean
  readonly files?: readonly string[]
}

const QUERIES = `Queries:
  sundhedsaftale          all forms and compounds: sundhedsaftalen, sundhedsaftaleudvalget, sundheds aftale
  klynge formand          both words
  "almen praksis"         the words side by side
  pallia*                 words that begin so
  lokalplan OR kommuneplan, (a OR b) c, a ELLER b
  budget -anlæg           without a word; also budget NOT anlæg, budget IKKE anlæg
  NEAR(pris takst, 8)     not more than 8 words apart, in any form
  titel:budget            only in the title; also beslutning: indstilling: bilag: tekst:
  udvalg:FU fra:2022 til:2023-06 type:referat år:2022
Fields have English names, too: title: decision: recommendation: attachment: text: committee: from: to: kind: year:

The best 20 items are printed, or as many as --limit says.`

export const searchCommand = defineCommand<Options>({
  usage: 'search <query...>',
  examples: [
    'minutes search palliation',
    'minutes search "sundhedsaftalen" --committee FU --since 2022 --section decision',
    'minutes search \'"almen praksis" -lægevagt titel:udbud\'',
    'minutes search palliation --files referater/',
  ],
  options: [
    ...MEETING_OPTIONS,
    new Option('--section <role>', 'only in sections of this role').choices(SECTION_ROLES),
    new Option('--sort <order>', 'best or newest first').choices(['relevance', 'date']).default('relevance'),
    new Option('--facets', 'also count the items found by committee, year and part of the item'),
    new Option('--explain', 'say why each word was found'),
    new Option('--files <path...>', 'search these files and folders, without a database'),
    ...LIST_OPTIONS,
  ],
  notes: QUERIES,
  run: async (context, [words], options) => {
    const query = typedQuery(context, words) ?? ''
    const ask = (store: Store) => search(store, query, options)
    const result = options.files ? await askFiles(context, options.files, ask) : context.asking(ask)
    const { total, hits } = result
    const listing = searchListing({ ...result, hits: context.withPaths(hits) })
    const code = context.print(listing, options)
    if (total > hits.length) context.say(`${hits.length} of ${total} items shown; more with --limit ${total}`)
    for (const line of nothingFound(result)) context.say(line)
    return code
  },
})

/** What to tell a user whose search found nothing, and what to try next. */
function nothingFound({ query, nothing }: SearchResult): readonly string[] {
  if (nothing === null) return []
  if (!nothing.hasWords) return [`there is no word to search for in "${query}"`]
  const { suggestions, withoutFilters, alone, committee } = nothing
  return [
    `nothing found for "${query}"${committee ? `: ${committee.message}` : ''}`,
    ...(committee?.hint ? [committee.hint] : []),
    ...suggestions.map((suggestion) => `mente du: ${suggestion}`),
    ...(alone.length > 0
      ? [`alone: ${alone.map(({ word, items }) => `${word} ${count(items, 'item')}`).join(', ')}`]
      : []),
    ...(withoutFilters ? [`without the filters: ${count(withoutFilters, 'item')}`] : []),
  ]
}
