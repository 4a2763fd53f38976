import { type AgendaItem, type Meeting, NO_MEETING, type ParsedDocument, type Section } from '../model/document.ts'
import { foundIn } from '../model/gathered.ts'
import type { Message } from '../model/message.ts'
import type { TextLine } from '../model/position.ts'
import type { DocumentNode, ItemNode, SectionNode } from '../model/tree.ts'
import { acronymOf, bodyAliases } from './aliases.ts'
import { resolveAttachments } from './attachments/attachment-references.ts'
import { type ItemFacts, itemFacts } from './item.ts'
import { quorumOf } from './meeting/quorum.ts'
import { runningHeadsOf } from './meeting/running-heads.ts'
import { meetingFacts, type OutsideText } from './meeting.ts'

/** What a document says, without what is known of its file. */
export type DocumentFacts = Pick<ParsedDocument, 'meeting' | 'meetings' | 'items' | 'aliases' | 'messages'>

/** Facts of every meeting and item of a tree: the last stage. */
export function toFacts(tree: DocumentNode, around: Pick<OutsideText, 'fileName' | 'date' | 'body'>): DocumentFacts {
  const messages: Message[] = []
  const meetings: Meeting[] = []
  const items: AgendaItem[] = []
  const runningHeads = runningHeadsOf(tree)
  for (const [index, node] of tree.meetings.entries()) {
    const meeting = meetingFacts(node, { ...around, runningHeads, first: meetings[0] })
    meetings.push({ ...meeting.value, quorum: quorumOf(node) })
    messages.push(...meeting.messages)
    const read: { node: ItemNode; facts: ItemFacts; attachments: ItemFacts['attachments'] }[] = []
    for (const item of node.items) {
      const { value: facts, messages: said } = itemFacts(item, meeting.value)
      read.push({ node: item, facts, attachments: facts.attachments })
      messages.push(...said)
    }
    const attached = resolveAttachments(read)
    for (const [i, { node: item, facts }] of read.entries())
      items.push(plainItem(item, { meeting: index, facts, attachments: attached.value[i] ?? [] }))
    messages.push(...attached.messages)
  }
  const aliases = bodyAliases(tree, new Set(foundIn(meetings, (m) => m.body)))
  const named = meetings.map((m) => ({ ...m, acronym: acronymOf(m.body, aliases) }))
  return { meeting: firstOf(named), meetings: named, items, aliases, messages }
}

function firstOf(meetings: readonly Meeting[]): Meeting {
  const [first = NO_MEETING, ...others] = meetings
  return others.some((m) => m.date !== first.date)
    ? { ...first, date: null, dateSource: null, start: null, end: null }
    : first
}

interface ReadItem {
  readonly meeting: number
  readonly facts: ItemFacts
  readonly attachments: AgendaItem['attachments']
}

/** Property by property: spreading several objects into one takes ten times as long. */
function plainItem(item: ItemNode, { meeting, facts, attachments }: ReadItem): AgendaItem {
  return {
    number: item.number,
    ordinal: item.ordinal,
    title: item.title,
    closed: item.closed,
    caseNumber: item.caseNumber,
    purpose: item.purpose,
    owner: item.owner,
    slot: item.slot,
    duration: item.duration,
    position: item.position,
    sections: item.sections.map(plainSection),
    meeting,
    decisions: facts.decisions,
    votes: facts.votes,
    actions: facts.actions,
    attachments,
    dissent: facts.dissent,
  }
}

function plainSection({ role, label, body, date, blocks, position }: SectionNode): Section {
  const lines: TextLine[] = []
  let text = ''
  for (const block of blocks) {
    if (text !== '') text += '\n'
    if (block.label) text += `${block.label} `
    const start = text.length
    for (const o of block.origin) lines.push([start + o.start, o.position.page, o.position.line])
    text += block.text
  }
  return { role, label, body, date, text, position, lines }
}
