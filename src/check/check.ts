import { bodyKey } from '../danish/bodies.ts'
import { foldText } from '../danish/fold.ts'
import type { ParsedDocument } from '../model/document.ts'
import type { Message } from '../model/message.ts'
import { at, comparePositions } from '../model/position.ts'
import { type Subject, toMessage } from './rule.ts'
import { AGENDA_ITEM_MISSING, RULE_SUMMARIES, RULES } from './rules.ts'

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
  const all = [...own, ...read].map((message): Finding => ({ ...message, path }))
  return all.toSorted((a, b) => comparePositions(a.position ?? NOWHERE, b.position ?? NOWHERE))
}

/** What is said of the whole file comes first. */
const NOWHERE = at(0)

/** Items of an agenda that the minutes of the same body and day do not have. */
export function checkTogether(documents: readonly ParsedDocument[]): readonly Finding[] {
  const minutes = new Map(documents.filter((d) => d.meeting.kind === 'minutes').map((d) => [meetingKey(d), d]))
  return documents
    .filter(({ meeting }) => meeting.kind === 'agenda' && meeting.body !== null && meeting.date !== null)
    .flatMap((agenda) => {
      const twin = minutes.get(meetingKey(agenda))
      return twin ? missingItems(agenda, twin) : []
    })
}

function meetingKey({ meeting }: ParsedDocument): string {
  return `${meeting.body === null ? '' : bodyKey(meeting.body)} ${meeting.date} `
}

function missingItems(agenda: ParsedDocument, minutes: ParsedDocument): readonly Finding[] {
  const there = new Set(minutes.items.map((item) => foldText(item.title)))
  return agenda.items
    .filter((item) => !there.has(foldText(item.title)))
    .map(({ title, position }) => ({
      ...{ ruleId: AGENDA_ITEM_MISSING, severity: 'warning', position, path: agenda.source.path },
      text: `not in the minutes (${minutes.source.path}): ${title}`,
    }))
}
