import { Option } from 'commander'
import type { SectionRole } from '../../model/tree.ts'
import { searchListing } from '../../render/search.ts'
import { hasWords, search } from '../../search/search.ts'
import { defineCommand } from '../command.ts'
import { LIST_OPTIONS, type ListOptions, MEETING_OPTIONS, type MeetingOptions } from '../options.ts'

type Options = MeetingOptions & ListOptions & { readonly section?: SectionRole; readonly sort: 'relevance' | 'date' }

export const searchCommand = defineCommand<Options>({
  usage: 'search <query...>',
  summary: 'find the agenda items that speak of something',
  examples: [
    'minutes search palliation',
    'minutes search "sundhedsaftalen" --committee FU --since 2022 --section decision',
  ],
  options: [
    ...MEETING_OPTIONS,
    new Option('--section <role>', 'only in sections of this role: decision, recommendation, background …'),
    new Option('--sort <order>', 'best or newest first').choices(['relevance', 'date']).default('relevance'),
    ...LIST_OPTIONS,
  ],
  notes: 'All words must be there, also as the beginning of a longer word; "words in quotes" stand side by side.',
  run: (context, [words], options) => {
    const result = context.asking((store) => search(store, (words as string[]).join(' '), options))
    const { total, hits } = result
    const code = context.print(searchListing({ ...result, hits: context.withPaths(hits) }), options)
    if (total > hits.length) context.say(`${hits.length} of ${total} items shown; more with --limit ${total}`)
    if (total === 0) context.say(nothingFound(result.query))
    return code
  },
})

function nothingFound(query: string): string {
  return hasWords(query) ? `nothing found for "${query}"` : `there is no word to search for in "${query}"`
}
