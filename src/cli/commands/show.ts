import { shownJson, shownText } from '../../render/show.ts'
import { show } from '../../search/show.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../io.ts'
import { formatOption } from '../options.ts'
import { shownPaths } from '../shown-paths.ts'

export const showCommand = defineCommand<{ readonly format: 'text' | 'json' }>({
  usage: 'show <reference>',
  examples: ['minutes show fu-2022-03-15', 'minutes show fu-2022-03-15#2', 'minutes show fu-2022-03-15#2.1'],
  options: [formatOption(['text', 'json'])],
  notes: 'The references are those that list, search and decisions print.',
  run: (context, [reference], { format }) => {
    const shown = shownPaths(
      context,
      context.reading((store) => show(store, String(reference))),
    )
    context.io.out(format === 'json' ? shownJson(shown) : shownText(shown, context.style))
    return EXIT.ok
  },
})
