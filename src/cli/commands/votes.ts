import { voteListing } from '../../render/facts.ts'
import { votes } from '../../search/facts.ts'
import { defineCommand } from '../command.ts'
import { type FactOptions, ITEM_LIKE, LIST_OPTIONS, MEETING_OPTIONS } from '../options.ts'
import { printFound } from '../print-found.ts'

export const votesCommand = defineCommand<FactOptions>({
  usage: 'votes [query...]',
  examples: ['minutes votes --committee Byrådet --since 2022', 'minutes votes --item-like budget --format csv --excel'],
  options: [...MEETING_OPTIONS, ITEM_LIKE, ...LIST_OPTIONS],
  run: (context, [words], options) => {
    const query = (words as string[]).join(' ') || undefined
    const found = context.asking((store) => votes(store, { ...options, query }))
    return printFound(context, { found, listing: voteListing, options, noun: 'vote' })
  },
})
