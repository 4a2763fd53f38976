import { isSameNumber, isSameTitle, titleKey } from '../danish/item-titles.ts'
import { MinutesError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { type Shown, type ShownItem, show } from './show.ts'

/** What became of an item between two documents of a meeting. */
export interface ItemChange {
  /** `added`: only in the later one; `dropped`: only in the earlier one. */
  readonly change: 'added' | 'dropped' | 'moved' | 'same'
  readonly before: ShownItem | null
  readonly after: ShownItem | null
}

export interface MeetingDiff {
  readonly before: Shown['meeting']
  readonly after: Shown['meeting']
  /** In the order of the later document; what was dropped comes last. */
  readonly items: readonly ItemChange[]
}

/**
 * What the meeting did to its agenda: items added, dropped, moved, and what was decided in them.
 *
 * With one reference its agenda (or earlier version) is compared with its minutes; with two, the first with the second.
 */
export function diff(store: Store, reference: string, other: string | undefined): MeetingDiff {
  const given = show(store, reference)
  if (other !== undefined) return compare(given, show(store, other))
  const { id, others, kind } = given.meeting
  const [earlier] = others.toSorted((a, b) => Number(a.superseded) - Number(b.superseded))
  if (earlier) return compare(show(store, earlier.id), given)
  const hint =
    kind === 'minutes' ? 'Ingest its agenda, or name two documents.' : 'Name its minutes as the second reference.'
  throw new MinutesError('not-found', `there is nothing to compare ${id} with`, hint)
}

function compare(before: Shown, after: Shown): MeetingDiff {
  const left = [...before.items]
  const items = after.items.map((item): ItemChange => {
    const twin = takeTwin(left, item)
    if (!twin) return { change: 'added', before: null, after: item }
    const moved = !isSameNumber(twin.item.number, item.item.number)
    return { change: moved ? 'moved' : 'same', before: twin, after: item }
  })
  const dropped = left.map((item): ItemChange => ({ change: 'dropped', before: item, after: null }))
  return { before: before.meeting, after: after.meeting, items: [...items, ...dropped] }
}

/** Takes the item with the same title out of the list; of several the one with the same number, of none one like it. */
function takeTwin(items: ShownItem[], { item }: ShownItem): ShownItem | undefined {
  const title = titleKey(item.title)
  const exact = items.filter((other) => titleKey(other.item.title) === title)
  const twins = exact.length > 0 ? exact : items.filter((other) => isSameTitle(other.item.title, item.title))
  const twin = twins.find((other) => isSameNumber(other.item.number, item.number)) ?? twins[0]
  if (twin) items.splice(items.indexOf(twin), 1)
  return twin
}
