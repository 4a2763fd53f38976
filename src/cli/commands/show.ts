import { shownJson, shownText } from '../../render/show.ts'
import { type Shown, show } from '../../search/show.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../io.ts'
import { formatOption } from '../options.ts'

export const showCommand = defineCommand<{ readonly format: 'text' | 'json' }>({
  usage: 'show <reference>',
  summary: 'show a meeting, an item or a decision, with its place in the source',
  examples: ['minutes show fu-2022-03-15', 'minutes show fu-2022-03-15#2', 'minutes show fu-2022-03-15#2.1'],
  options: [formatOption(['text', 'json'])],
  notes: 'The references are those that list, search and decisions print.',
  run: (context, [reference], { format }) => {
    const shown = withPaths(
      context,
      context.reading((store) => show(store, String(reference))),
    )
    context.io.out(format === 'json' ? shownJson(shown) : shownText(shown, context.style))
    return EXIT.ok
  },
})

function withPaths(context: Context, { meeting, items, ...rest }: Shown): Shown {
  const [shownMeeting] = context.withPaths([meeting])
  return {
    ...rest,
    meeting: { ...meeting, ...shownMeeting, sources: meeting.sources.map((path) => context.shownPath(path)) },
    items: context.withPaths(items).map((item) => ({
      ...item,
      decisions: context.withPaths(item.decisions),
      votes: context.withPaths(item.votes),
      actions: context.withPaths(item.actions),
      attachments: context.withPaths(item.attachments),
    })),
  }
}
