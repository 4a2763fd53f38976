import { diffListing } from '../../render/diff.ts'
import { diff } from '../../search/diff.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../io.ts'
import { LIST_OPTIONS, type ListOptions } from '../options.ts'
import { shownItemPaths, shownMeetingPaths } from '../shown-paths.ts'

export const diffCommand = defineCommand<ListOptions>({
  usage: 'diff <reference> [other]',
  examples: ['minutes diff fu-2022-03-15', 'minutes diff fu-2022-03-15-v1 fu-2022-03-15'],
  options: LIST_OPTIONS,
  notes: `With one reference the agenda (or the earlier version) is compared with the minutes. "+" added, "-" dropped, "~" moved;
"no longer": decisions of the earlier document that the later one has not.`,
  run: (context, [reference, other], options) => {
    const found = context.reading((store) => diff(store, String(reference), other as string | undefined))
    const items = found.items.map(({ change, before, after }) => ({
      change,
      before: before && shownItemPaths(context, before),
      after: after && shownItemPaths(context, after),
    }))
    const before = shownMeetingPaths(context, found.before)
    const after = shownMeetingPaths(context, found.after)
    context.print(diffListing({ before, after, items }), options)
    return EXIT.ok
  },
})
