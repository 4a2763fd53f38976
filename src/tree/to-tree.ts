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
}

/** Nests tokens: document → meetings → items → sections. Knows no Danish. */
export function toTree(tokens: readonly Token[]): DocumentNode {
  const meetings: OpenMeeting[] = [{ front: [], items: [] }]
  const furniture: Block[] = []
  for (const token of tokens) {
    if (token.type === 'furniture') furniture.push(token.block)
    else if (token.type === 'item') openItem(meetings, token)
    else addToOpen(meetings, token)
  }
  let ordinal = 0
  return {
    type: 'document',
    meetings: meetings.map((m, i) => ({
      type: 'meeting',
      ordinal: i + 1,
      front: m.front,
      items: m.items.map((item) => closeItem(item, ++ordinal)),
    })),
    furniture,
  }
}

function openItem(meetings: OpenMeeting[], token: ItemToken): void {
  while (meetings.length <= token.meeting) meetings.push({ front: [], items: [] })
  meetings.at(-1)?.items.push({ token, sections: [{ token: null, blocks: [] }] })
}

function addToOpen(meetings: OpenMeeting[], token: Exclude<Token, { type: 'furniture' | 'item' }>): void {
  const meeting = meetings.at(-1)
  const item = meeting?.items.at(-1)
  if (token.type === 'section') {
    // A label before the first item ("Afbud") is header text.
    if (item) item.sections.push({ token, blocks: [] })
    else meeting?.front.push(labelBlock(token))
  } else if (item) item.sections.at(-1)?.blocks.push(token.block)
  else meeting?.front.push(token.block)
}

function labelBlock({ label, position }: SectionToken): Block {
  return {
    kind: 'label',
    label: null,
    level: null,
    text: label,
    cells: null,
    bold: false,
    boldLeadIn: null,
    indent: null,
    position,
    origin: [{ start: 0, position }],
    gapBefore: true,
  }
}

function closeItem(open: OpenItem, ordinal: number): ItemNode {
  const sections = open.sections.map(closeSection).filter((s) => s !== null)
  const { number, title, heading, closed, caseNumber } = open.token
  const last = sections.at(-1)?.position ?? open.token.position
  return {
    type: 'item',
    number,
    ordinal,
    title,
    heading,
    closed,
    caseNumber,
    sections,
    position: through(open.token.position, last),
  }
}

function closeSection({ token, blocks }: OpenSection): SectionNode | null {
  const first: Position | undefined = token?.position ?? blocks[0]?.position
  if (!first) return null
  const position = through(first, blocks.at(-1)?.position ?? first)
  const { role, label, body, date } = token ?? { role: 'intro' as const, label: null, body: null, date: null }
  return { type: 'section', role, label, body, date, blocks, position }
}
