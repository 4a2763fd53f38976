import type { Block } from '../../../src/model/block.ts'
import { at } from '../../../src/model/position.ts'
import type { ItemNode, MeetingNode, SectionNode } from '../../../src/model/tree.ts'

/**
 * A meeting written as text: header lines first, `# 1. Title` begins an item, `## Beslutning` a section of it.
 * Keeps the tests of header rules apart from the rules that find items.
 */
export function meetingFrom(text: string): MeetingNode {
  const front: Block[] = []
  const items: ItemNode[] = []
  let gapBefore = false
  for (const [index, line] of text.split('\n').entries()) {
    const position = at(index + 1)
    if (line.startsWith('## ')) addSection(items, section(line.slice(3), position))
    else if (line.startsWith('# ')) items.push(item(line.slice(2), items.length + 1, position))
    else if (line.trim() !== '') {
      const block = blockOf(line.trim(), { position, gapBefore })
      if (items.length === 0) front.push(block)
      else addBlock(items, block)
    }
    gapBefore = line.trim() === ''
  }
  return { type: 'meeting', ordinal: 1, front, items, tail: [] }
}

function item(heading: string, ordinal: number, position: ItemNode['position']): ItemNode {
  const number = /^(\d+)\.?\s+(.*)$/.exec(heading)
  const title = number?.[2] ?? heading
  const base = {
    type: 'item',
    ordinal,
    title,
    heading,
    closed: false,
    caseNumber: null,
    purpose: null,
    owner: null,
    slot: null,
    duration: null,
  } as const
  return { ...base, number: number?.[1] ?? null, sections: [], position }
}

function section(label: string | null, position: SectionNode['position']): SectionNode {
  const named = /^Beslutning i (?<body>.+) den (?<day>\d\d)-(?<month>\d\d)-(?<year>\d{4})$/.exec(label ?? '')?.groups
  const date = named ? `${named.year}-${named.month}-${named.day}` : null
  const role = label === null ? 'intro' : label.startsWith('Indstilling') ? 'recommendation' : 'decision'
  return { type: 'section', role, label, body: named?.body ?? null, date, blocks: [], position }
}

function addSection(items: ItemNode[], added: SectionNode): void {
  const last = items.pop()
  if (last) items.push({ ...last, sections: [...last.sections, added] })
}

function addBlock(items: ItemNode[], block: Block): void {
  const last = items.pop()
  if (!last) return
  const sections = last.sections.length ? [...last.sections] : [section(null, block.position)]
  const open = sections.pop()
  if (open) sections.push({ ...open, blocks: [...open.blocks, block] })
  items.push({ ...last, sections })
}

function blockOf(text: string, { position, gapBefore }: Pick<Block, 'position' | 'gapBefore'>): Block {
  const marker = /^([•-]) +/.exec(text)
  return {
    kind: marker ? 'list-item' : 'paragraph',
    label: marker?.[1] ?? null,
    level: null,
    text: marker ? text.slice(marker[0].length) : text,
    cells: null,
    bold: false,
    boldLeadIn: null,
    indent: 0,
    position,
    origin: [{ start: 0, position }],
    gapBefore,
  }
}
