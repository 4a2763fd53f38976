import type { Block } from '../../src/model/block.ts'
import { type Meeting, NO_MEETING } from '../../src/model/document.ts'
import { at, through } from '../../src/model/position.ts'
import type { ItemNode, SectionNode, SectionRole } from '../../src/model/tree.ts'

/** A paragraph that stands on one line. */
export function paragraph(text: string, line = 1, label: string | null = null): Block {
  const position = at(line)
  return {
    kind: label ? 'list-item' : 'paragraph',
    label,
    level: null,
    text,
    cells: null,
    bold: false,
    boldLeadIn: null,
    indent: null,
    position,
    origin: [{ start: 0, position }],
    gapBefore: false,
  }
}

/** A section whose paragraphs stand on the lines after its label. `label` null makes the unlabelled text of an item. */
export function section(
  role: SectionRole,
  lines: readonly (string | Block)[],
  more: Partial<Pick<SectionNode, 'label' | 'body' | 'date'>> = {},
): SectionNode {
  const blocks = lines.map((line, i) => (typeof line === 'string' ? paragraph(line, 11 + i) : line))
  const last = blocks.at(-1)?.position ?? at(10)
  const label = role === 'intro' ? null : role
  return { type: 'section', role, label, body: null, date: null, blocks, position: through(at(10), last), ...more }
}

export function item(title: string, sections: readonly SectionNode[], heading = `1. ${title}`): ItemNode {
  return {
    type: 'item',
    number: '1',
    ordinal: 1,
    title,
    heading,
    closed: false,
    purpose: null,
    owner: null,
    slot: null,
    duration: null,
    caseNumber: null,
    sections,
    position: through(at(9), sections.at(-1)?.position ?? at(9)),
  }
}

export function meeting(fields: Partial<Meeting> = {}): Meeting {
  return { ...NO_MEETING, kind: 'minutes', body: 'Teknikudvalget', date: '2024-03-12', ...fields }
}
