import type { Message } from '../model/message.ts'
import { at, comparePositions } from '../model/position.ts'
import { withMaskedCpr } from './cpr.ts'
import { type Subject, toMessage } from './rule.ts'
import { RULE_SUMMARIES, RULES } from './rules.ts'

/** Something to look at before publishing, and where. */
export interface Finding extends Message {
  readonly path: string
}

/** What every rule objects to in one document, in the order of the text. */
export function check(subject: Subject): readonly Finding[] {
  const { path } = subject.document.source
  const own = RULES.flatMap((rule) => rule.find(subject).map((objection) => toMessage(rule, objection)))
  const said = new Set(own.map(({ ruleId }) => ruleId))
  // What was counted while reading is told one by one where the rules know more.
  const read = subject.document.messages.filter(
    ({ ruleId, severity }) => (ruleId in RULE_SUMMARIES || severity !== 'info') && !said.has(ruleId),
  )
  const all = [...own, ...read].map((message): Finding => ({ ...message, text: withMaskedCpr(message.text), path }))
  return all.toSorted((a, b) => comparePositions(a.position ?? NOWHERE, b.position ?? NOWHERE))
}

/** What is said of the whole file comes first. */
const NOWHERE = at(0)
