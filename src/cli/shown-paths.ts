import type { Shown, ShownItem } from '../search/show.ts'
import type { Context } from './context.ts'

/** A shown meeting with every path as the user would type it. */
export function shownPaths(context: Context, { meeting, items, ...rest }: Shown): Shown {
  return {
    ...rest,
    meeting: shownMeetingPaths(context, meeting),
    items: items.map((item) => shownItemPaths(context, item)),
  }
}

/** The head of a shown meeting with every path as the user would type it. */
export function shownMeetingPaths(context: Context, meeting: Shown['meeting']): Shown['meeting'] {
  const sources = meeting.sources.map((path) => context.shownPath(path))
  return { ...context.withPath(meeting), sources, others: context.withPaths(meeting.others) }
}

/** A shown item with every path as the user would type it. */
export function shownItemPaths(context: Context, item: ShownItem): ShownItem {
  return {
    ...context.withPath(item),
    decisions: context.withPaths(item.decisions),
    dissent: context.withPaths(item.dissent),
    votes: context.withPaths(item.votes),
    actions: context.withPaths(item.actions),
    attachments: context.withPaths(item.attachments),
  }
}
