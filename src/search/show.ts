import { MinutesError } from '../errors.ts'
import type { Attendance, Quorum } from '../model/document.ts'
import type { Action, Attachment, Dissent } from '../model/fact.ts'
import type { StoredDecision, StoredVote } from '../store/fact-tables.ts'
import {
  type Listed,
  listActions,
  listAttachments,
  listDecisions,
  listDissents,
  listVotes,
} from '../store/list-facts.ts'
import type { MeetingSummary } from '../store/list-meetings.ts'
import { findMeeting, itemKeys, parseReference, sourcesOf } from '../store/resolve-reference.ts'
import type { Store } from '../store/store.ts'
import { itemByKey, type StoredItem } from '../store/stored-item.ts'
import { type Roles, rolesOf, storedAttendance, storedQuorum } from '../store/who-was-there.ts'

/** An item with all that was read in it. */
export interface ShownItem extends StoredItem {
  readonly decisions: readonly Listed<StoredDecision>[]
  /** Who did not agree and had it written down. */
  readonly dissent: readonly Listed<Dissent>[]
  readonly votes: readonly Listed<StoredVote>[]
  readonly actions: readonly Listed<Action>[]
  readonly attachments: readonly Listed<Attachment>[]
}

/** What a reference points to. `fact` is set when it points to a single decision, action, vote or attachment. */
export interface Shown {
  readonly meeting: MeetingSummary &
    Attendance &
    Roles & { readonly quorum: Quorum | null; readonly sources: readonly string[] }
  readonly items: readonly ShownItem[]
  /** The reference names the item, not only the meeting. */
  readonly single: boolean
  readonly fact: string | null
}

/** Looks up "fu-2022-03-15", "fu-2022-03-15#2" or "fu-2022-03-15#2.1". Throws `MinutesError` when there is no such thing. */
export function show(store: Store, reference: string): Shown {
  const { meeting: name, item, fact } = parseReference(reference)
  const meeting = findMeeting(store, name)
  const items = itemKeys(store, meeting.id, item).flatMap((key) => shownItem(store, key) ?? [])
  const factId = fact === null ? null : `${meeting.id}#${items[0]?.item.ordinal}.${fact}`
  if (factId !== null && !items.some((shown) => factsOf(shown).some((known) => known.id === factId)))
    throw new MinutesError('not-found', `there is no ${factId}`, `See the item: minutes show ${meeting.id}#${item}`)
  const whole = {
    ...meeting,
    ...storedAttendance(store, meeting.id),
    ...rolesOf(store, meeting.id),
    quorum: storedQuorum(store, meeting.id),
    sources: sourcesOf(store, meeting.id),
  }
  return { meeting: whole, items, single: item !== null, fact: factId }
}

/** Every fact of an item. */
export function factsOf({ decisions, votes, actions, attachments }: ShownItem) {
  return [...decisions, ...votes, ...actions, ...attachments]
}

function shownItem(store: Store, key: number): ShownItem | undefined {
  const item = itemByKey(store, key)
  return (
    item && {
      ...item,
      decisions: listDecisions(store, { itemKey: key, own: false }).rows,
      dissent: listDissents(store, { itemKey: key }).rows,
      votes: listVotes(store, { itemKey: key }).rows,
      actions: listActions(store, { itemKey: key }).rows,
      attachments: listAttachments(store, { itemKey: key }).rows,
    }
  )
}
