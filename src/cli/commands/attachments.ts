import { attachmentListing } from '../../render/facts.ts'
import { attachments } from '../../search/facts.ts'
import { defineCommand } from '../command.ts'
import { type FactOptions, ITEM_LIKE, LIST_OPTIONS, MEETING_OPTIONS } from '../options.ts'
import { printFound } from '../print-found.ts'

export const attachmentsCommand = defineCommand<FactOptions>({
  usage: 'attachments [query...]',
  examples: [
    'minutes attachments --committee Byrådet --since 2022',
    'minutes attachments --item-like budget --format csv --excel',
  ],
  options: [...MEETING_OPTIONS, ITEM_LIKE, ...LIST_OPTIONS],
  run: (context, [words], options) => {
    const query = (words as string[]).join(' ') || undefined
    const found = context.asking((store) => attachments(store, { ...options, query }))
    return printFound(context, { found, listing: attachmentListing, options, noun: 'attachment' })
  },
})
