import { count } from '../../render/count.ts'
import { ITEM_INDEXER } from '../../search/item-indexer.ts'
import { reindex } from '../../store/reindex.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../io.ts'

export const reindexCommand = defineCommand<Record<string, never>>({
  usage: 'reindex',
  examples: ['minutes reindex', 'minutes reindex --db fu.db'],
  options: [],
  notes: 'Never needed: after an upgrade the index is made again by itself. No document is read for it.',
  run: (context) => {
    const done = context.changing((store) => reindex(store, ITEM_INDEXER, { force: true }))
    context.say(`${count(done, 'item')} indexed`)
    return EXIT.ok
  },
})
