import { likelyOne } from '../../danish/archive-key.ts'
import { MinutesError } from '../../errors.ts'
import { committeeListing } from '../../render/committees.ts'
import { addUserAlias, listCommittees, mergeBodies, removeUserAlias } from '../../store/committees.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../io.ts'
import { LIST_OPTIONS, type ListOptions } from '../options.ts'

export const committeesCommand = defineCommand<ListOptions>({
  usage: 'committees [action] [name...]',
  examples: [
    'minutes committees',
    'minutes committees alias FU "Sundhedsdirektørernes Forretningsudvalg"',
    'minutes committees merge "Teknikudvalget" "Teknik- og Miljøudvalget"',
    'minutes committees split "Teknikudvalget"',
  ],
  options: LIST_OPTIONS,
  notes: `Each alias is shown with who says so: the place in a document, or you ("user").
merge makes one body of two; its meetings go under the second name. An alias or a merge of yours goes before what the
documents say and outlives every ingest, until split takes it back.`,
  run: (context, [action, names], options) => {
    if (action !== undefined) return change(context, action as string, names as readonly string[])
    const committees = context.reading(listCommittees).map((committee) => ({
      ...committee,
      aliases: committee.aliases.map((a) => ({ ...a, path: a.path === null ? null : context.shownPath(a.path) })),
    }))
    if (committees.length === 0) context.say('no committees found')
    const code = context.print(committeeListing(committees), options)
    for (const [plain, whole] of likelyOne(committees))
      context.say(`"${plain}" and "${whole}" may be one body; if so: minutes committees merge "${plain}" "${whole}"`)
    return code
  },
})

function change(context: Context, action: string, [first, second, ...more]: readonly string[]): number {
  if (action === 'split' && first && second === undefined) {
    context.changing((store) => removeUserAlias(store, first))
    context.say(`"${first}" is what the documents say again`)
  } else if (action === 'merge' && first && second && more.length === 0) {
    context.changing((store) => mergeBodies(store, first, second))
    context.say(`"${first}" and "${second}" are one body now; undo it with: minutes committees split "${first}"`)
  } else if (action === 'alias' && first && second && more.length === 0) {
    context.changing((store) => addUserAlias(store, first, second))
    context.say(`"${first}" now means "${second}"`)
  } else
    throw new MinutesError(
      'usage',
      'this command knows "alias NAME BODY", "merge BODY BODY" and "split NAME" only',
      'minutes committees alias FU "Full name of the body"',
    )
  return EXIT.ok
}
