import type { Meeting } from '../model/document.ts'
import type { Action, Decision, Dissent, Vote } from '../model/fact.ts'
import { gathered } from '../model/gathered.ts'
import type { Result } from '../model/message.ts'
import type { ItemNode } from '../model/tree.ts'
import { ACTION, actionsOf } from './actions/actions.ts'
import { attachmentsOf, type ListedAttachment } from './attachments/attachments.ts'
import { decisionsOf } from './decisions/decisions.ts'
import { outcomeSources } from './decisions/sources.ts'
import { speaksOf } from './passages.ts'
import { statementsOf } from './sentence/statement.ts'
import { DISSENT, dissentIn } from './votes/dissent.ts'
import { votesOf } from './votes/votes.ts'

export interface ItemFacts {
  readonly decisions: readonly Decision[]
  readonly votes: readonly Vote[]
  readonly actions: readonly Action[]
  readonly attachments: readonly ListedAttachment[]
  readonly dissent: readonly Dissent[]
}

/** Whether all agreed, where the sentence of a decision is silent and the figures or names of its vote tell. */
function withUnanimity(decisions: readonly Decision[], votes: readonly Vote[]): readonly Decision[] {
  if (votes.length === 0) return decisions
  return decisions.map((decision, i) => {
    const its = votes.filter((vote) => vote.decision === i + 1)
    const divided = its.some((vote) => isDivided(vote, decision))
    // "med 12 stemmer for og ingen imod" sounds divided and is not.
    const told = !divided && its.some(isOfAll) ? true : divided ? false : null
    return told === null || told === decision.unanimous ? decision : { ...decision, unanimous: told }
  })
}

/** Somebody stood against it; or for it, though it fell. */
function isDivided({ for: inFavour, forNames, against, againstNames }: Vote, { outcome }: Decision): boolean {
  const isFor = (inFavour ?? 0) > 0 || forNames.length > 0
  return (against ?? 0) > 0 || againstNames.length > 0 || (outcome === 'rejected' && isFor)
}

/** Nobody stood against, and nobody abstained. */
function isOfAll({ for: inFavour, against, abstain, abstainNames }: Vote): boolean {
  return (inFavour ?? 0) > 0 && against === 0 && (abstain ?? 0) === 0 && abstainNames.length === 0
}

/** Everything a reader would note about one agenda item: what was decided, how it was voted, who does what, what is attached. */
export function itemFacts(item: ItemNode, meeting: Meeting): Result<ItemFacts> {
  const { sections } = outcomeSources(item, meeting)
  const decisions = decisionsOf(item, meeting)
  const votes = sections.map((section) => votesOf(section, meeting, decisions))
  const statements = gathered(
    sections.filter((s) => speaksOf(s, ACTION) || speaksOf(s, DISSENT)),
    statementsOf,
  )
  const allVotes = gathered(votes, (v) => v.votes)
  const value = {
    decisions: withUnanimity(decisions, allVotes),
    votes: allVotes,
    actions: actionsOf(statements, meeting, decisions),
    attachments: attachmentsOf(item),
    dissent: dissentIn(statements, decisions),
  }
  return { value, messages: gathered(votes, (v) => v.messages) }
}
