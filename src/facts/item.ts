import type { Meeting } from '../model/document.ts'
import type { Action, Decision, Dissent, Vote } from '../model/fact.ts'
import { gathered } from '../model/gathered.ts'
import type { Result } from '../model/message.ts'
import type { ItemNode } from '../model/tree.ts'
import { ACTION, actionsOf } from './actions.ts'
import { attachmentsOf, type ListedAttachment } from './attachments.ts'
import { decisionsOf } from './decisions.ts'
import { DISSENT, dissentIn } from './dissent.ts'
import { speaksOf } from './passages.ts'
import { outcomeSources } from './sources.ts'
import { statementsOf } from './statement.ts'
import { votesOf } from './votes.ts'

export interface ItemFacts {
  readonly decisions: readonly Decision[]
  readonly votes: readonly Vote[]
  readonly actions: readonly Action[]
  readonly attachments: readonly ListedAttachment[]
  readonly dissent: readonly Dissent[]
}

/** Everything a reader would note about one agenda item: what was decided, how it was voted, who does what, what is attached. */
export function itemFacts(item: ItemNode, meeting: Meeting): Result<ItemFacts> {
  const { sections } = outcomeSources(item, meeting)
  const votes = sections.map((section) => votesOf(section, meeting))
  const statements = gathered(
    sections.filter((s) => speaksOf(s, ACTION) || speaksOf(s, DISSENT)),
    statementsOf,
  )
  const decisions = decisionsOf(item, meeting)
  const value = {
    decisions,
    votes: gathered(votes, (v) => v.votes),
    actions: actionsOf(statements, meeting),
    attachments: attachmentsOf(item),
    dissent: dissentIn(statements, decisions),
  }
  return { value, messages: gathered(votes, (v) => v.messages) }
}
