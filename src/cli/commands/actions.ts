import { Option } from 'commander'
import { actionListing } from '../../render/facts.ts'
import { actions } from '../../search/facts.ts'
import { defineCommand } from '../command.ts'
import { type FactOptions, ITEM_LIKE, LIST_OPTIONS, MEETING_OPTIONS } from '../options.ts'
import { printFound } from '../print-found.ts'

type Options = FactOptions & { readonly open?: boolean; readonly responsible?: string }

export const actionsCommand = defineCommand<Options>({
  usage: 'actions [query...]',
  examples: ['minutes actions --open', 'minutes actions --responsible Sekretariatet --since 2022 --format csv'],
  options: [
    ...MEETING_OPTIONS,
    ITEM_LIKE,
    new Option('--open', 'only those due today or later, or without a date'),
    new Option('--responsible <name>', 'only those of this person or office (part of the name will do)'),
    ...LIST_OPTIONS,
  ],
  run: (context, [words], { open, ...options }) => {
    const query = (words as string[]).join(' ') || undefined
    const openOn = open ? new Date().toISOString().slice(0, 10) : undefined
    const found = context.asking((store) => actions(store, { ...options, query, openOn }))
    return printFound(context, { found, listing: actionListing, options, noun: 'action' })
  },
})
