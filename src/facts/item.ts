import type { Meeting } from '../model/document.ts'
import type { Action, Attachment, Decision, Vote } from '../model/fact.ts'
import type { Message, Result } from '../model/message.ts'
import type { ItemNode } from '../model/tree.ts'

export interface ItemFacts {
  readonly decisions: readonly Decision[]
  readonly votes: readonly Vote[]
  readonly actions: readonly Action[]
  readonly attachments: readonly Attachment[]
}

/** Everything a reader would note about one agenda item: what was decided, how it was voted, who does what, what is attached. */
export function itemFacts(_item: ItemNode, _meeting: Meeting): Result<ItemFacts> {
  const messages: Message[] = []
  return { value: { decisions: [], votes: [], actions: [], attachments: [] }, messages }
}
