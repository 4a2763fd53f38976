import type { Meeting } from '../model/document.ts'
import type { Action, Attachment, Decision, Vote } from '../model/fact.ts'
import type { Message, Result } from '../model/message.ts'
import type { ItemNode } from '../model/tree.ts'
import { attachmentsOf } from './attachments.ts'
import { decisionsOf, outcomeSources } from './decisions.ts'
import { votesOf } from './votes.ts'

export interface ItemFacts {
  readonly decisions: readonly Decision[]
  readonly votes: readonly Vote[]
  readonly actions: readonly Action[]
  readonly attachments: readonly Attachment[]
}

/** Everything a reader would note about one agenda item: what was decided, how it was voted, who does what, what is attached. */
export function itemFacts(item: ItemNode, meeting: Meeting): Result<ItemFacts> {
  const messages: Message[] = []
  const decisions = decisionsOf(item, meeting)
  const votes = outcomeSources(item, meeting).sections.map(votesOf)
  return {
    value: { decisions, votes: votes.flatMap((v) => v.votes), actions: [], attachments: attachmentsOf(item) },
    messages,
  }
}
