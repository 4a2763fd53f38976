import { statusListing } from '../../render/status.ts'
import { statusOf } from '../../store/status.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../io.ts'
import { LIST_OPTIONS, type ListOptions } from '../options.ts'

export const statusCommand = defineCommand<ListOptions>({
  usage: 'status',
  examples: ['minutes status', 'minutes status --format csv'],
  options: LIST_OPTIONS,
  run: (context, _args, options) => {
    const { status, path } = context.reading((store) => ({ status: statusOf(store), path: store.path }))
    const unread = status.unread.map((file) => ({ ...file, path: context.shownPath(file.path) }))
    const notMinutes = status.notMinutes.map((path) => context.shownPath(path))
    context.print(statusListing({ ...status, unread, notMinutes }, context.shownPath(path)), options)
    return EXIT.ok
  },
})
