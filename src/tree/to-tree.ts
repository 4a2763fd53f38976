import type { ItemToken, SectionToken, Token } from '../headings/token.ts'
import type { Block } from '../model/block.ts'
import { type Position, through } from '../model/position.ts'
import type { DocumentNode, ItemNode, SectionNode } from '../model/tree.ts'

interface OpenSection {
  readonly token: SectionToken | null
  readonly blocks: Block[]
}

interface OpenItem {
  readonly token: ItemToken
  readonly sections: OpenSection[]
}

interface OpenMeeting {
  readonly front: Block[]
  readonly items: OpenItem[]
  readonly tail: Block[]
}

/** Nests tokens: document → meetings → items → sections. Knows no Danish. */
export function toTree(tokens: readonly Token[]): DocumentNode {
  let meeting: OpenMeeting = newMeeting()
  const meetings = [meeting]
  const furniture: Block[] = []
  for (const token of tokens) {
    if (token.type === 'furniture') furniture.push(token.block)
    else if (token.type === 'meeting') {
      meeting = newMeeting()
      meetings.push(meeting)
    } else addToOpen(meeting, token)
  }
  let ordinal = 0
  return {
    type: 'document',
    meetings: meetings.map((m, i) => ({
      type: 'meeting',
      ordinal: i + 1,
      front: m.front,
      items: m.items.map((item) => closeItem(item, ++ordinal)),
      tail: m.tail,
    })),
    furniture,
  }
}

function newMeeting(): OpenMeeting {
  return { front: [], items: [], tail: [] }
}

function addToOpen(meeting: OpenMeeting, token: Exclude<Token, { type: 'furniture' | 'meeting' }>): void {
  const item = meeting.items.at(-1)
  if (token.type === 'item') meeting.items.push({ token, sections: [{ token: null, blocks: [] }] })
  else if (token.type === 'tail') meeting.tail.push(token.block)
  else if (token.type === 'section') item?.sections.push({ token, blocks: [] })
  else if (item) item.sections.at(-1)?.blocks.push(token.block)
  else meeting.front.push(token.block)
}

function closeItem(open: OpenItem, ordinal: number): ItemNode {
  const sections = open.sections.map(closeSection).filter((s) => s !== null)
  const { token } = open
  const last = sections.at(-1)?.position ?? token.position
  const position = through(token.position, last)
  return {
    type: 'item',
    number: token.number,
    ordinal,
    title: token.title,
    heading: token.heading,
    closed: token.closed,
    purpose: token.purpose,
    owner: token.owner,
    slot: token.slot,
    duration: token.duration,
    caseNumber: token.caseNumber,
    sections,
    position,
  }
}

function closeSection({ token, blocks }: OpenSection): SectionNode | null {
  const first: Position | undefined = token?.position ?? blocks[0]?.position
  if (!first) return null
  const position = through(first, blocks.at(-1)?.position ?? first)
  const { role, label, body, date } = token ?? { role: 'intro' as const, label: null, body: null, date: null }
  return { type: 'section', role, label, body, date, blocks, position }
}
