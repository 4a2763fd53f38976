import { MinutesError } from '../../errors.ts'
import { committeeListing } from '../../render/committees.ts'
import { addUserAlias, listCommittees } from '../../store/committees.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../io.ts'
import { LIST_OPTIONS, type ListOptions } from '../options.ts'

export const committeesCommand = defineCommand<ListOptions>({
  usage: 'committees [action] [alias] [name]',
  examples: ['minutes committees', 'minutes committees alias FU "Sundhedsdirektørernes Forretningsudvalg"'],
  options: LIST_OPTIONS,
  notes:
    'An alias of yours goes before those in the documents, joins two bodies that are one, and outlives every ingest.',
  run: (context, [action, ...names], options) => {
    if (action !== undefined) return addAlias(context, action, names)
    const committees = context.reading(listCommittees).map((committee) => ({
      ...committee,
      aliases: committee.aliases.map((a) => ({ ...a, path: a.path === null ? null : context.shownPath(a.path) })),
    }))
    if (committees.length === 0) context.say('no committees found')
    return context.print(committeeListing(committees), options)
  },
})

function addAlias(context: Context, action: unknown, [alias, name]: readonly unknown[]): number {
  if (action !== 'alias' || typeof alias !== 'string' || typeof name !== 'string')
    throw new MinutesError(
      'usage',
      'this command knows "alias" only',
      'minutes committees alias FU "Full name of the body"',
    )
  context.changing((store) => addUserAlias(store, alias, name))
  context.say(`"${alias}" now means "${name}"`)
  return EXIT.ok
}
