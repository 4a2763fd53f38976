import { Option } from 'commander'
import { actionListing } from '../../render/facts.ts'
import { type ActionQuestion, actions } from '../../search/facts.ts'
import type { Store } from '../../store/store.ts'
import { defineFactCommand } from '../fact-command.ts'
import type { FactOptions } from '../options.ts'

interface Options extends FactOptions {
  readonly open?: boolean
  readonly responsible?: string
}

export const actionsCommand = defineFactCommand({
  noun: 'action',
  examples: ['minutes actions --open', 'minutes actions --responsible Sekretariatet --since 2022 --format csv'],
  options: [
    new Option('--open', 'only those due today or later, or without a date'),
    new Option('--responsible <name>', 'only those of this person or office (part of the name will do)'),
  ],
  find: (store: Store, { open, ...question }: Options & ActionQuestion) =>
    actions(store, { ...question, openOn: open ? new Date().toISOString().slice(0, 10) : undefined }),
  listing: actionListing,
})
