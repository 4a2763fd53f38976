import type { Extraction } from '../extract/extractor.ts'
import type { Block } from '../model/block.ts'
import type { Result } from '../model/message.ts'
import { type Draft, type Repair, toDrafts } from './draft.ts'
import { cutFlattened } from './flattened.ts'
import { partInlineAgenda } from './inline-agenda.ts'
import { unfoldItemColumns } from './item-columns.ts'
import { continuesParagraph, JoinedLines, type OpenBlock } from './join-lines.ts'
import { layoutBlocks } from './layout/layout-blocks.ts'
import { withOutline } from './layout/outline.ts'
import { type Layout, layoutOf } from './line-width.ts'
import { splitMarker } from './list-markers.ts'
import { withoutOrnaments } from './ornaments.ts'
import { markPageFurniture } from './page-furniture.ts'
import { markRules } from './rule-lines.ts'
import { splitSoftBreaks } from './soft-breaks.ts'
import { stripWebChrome } from './web-chrome.ts'

/** What is mended on lines before they are joined, in this order. */
const REPAIRS: readonly Repair[] = [
  cutFlattened,
  partInlineAgenda,
  unfoldItemColumns,
  stripWebChrome,
  markRules,
  withoutOrnaments,
  markPageFurniture,
]

/** Lines to logical units. Loses no line: what is no body text comes out as `furniture`. */
export function toBlocks(extraction: Extraction): Result<readonly Block[]> {
  if (extraction.unit === 'layout')
    return { value: withOutline(layoutBlocks(extraction.lines), extraction.outline ?? []), messages: [] }
  const lines = extraction.unit === 'paragraph' ? splitSoftBreaks(extraction.lines) : extraction.lines
  const drafts = REPAIRS.reduce((mended, repair) => repair(mended), toDrafts(lines) as readonly Draft[])
  const layout = extraction.unit === 'physical' ? layoutOf(withoutFurniture(drafts)) : null
  return { value: joined(drafts, layout), messages: [] }
}

function withoutFurniture(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.some((d) => d.furniture) ? drafts.filter((d) => !d.furniture) : drafts
}

function joined(drafts: readonly Draft[], layout: Layout | null): Block[] {
  const blocks: Block[] = []
  const seat = { width: null as number | null, spacing: layout?.spacing ?? 0, bridged: false, inside: false }
  let open: OpenBlock | null = null
  let paragraph: JoinedLines | null = null
  let last: Draft | null = null
  let line = -1
  for (const draft of drafts) {
    if (draft.furniture) {
      blocks.push(blockOf(draft, layout))
      seat.bridged = true
      continue
    }
    if (layout) seat.width = layout.wrapped ? layout.widthAt(line) : null
    seat.inside = paragraph !== null
    if (layout && open && last && continuesParagraph(last, draft, seat)) {
      paragraph ??= new JoinedLines(open)
      paragraph.add(draft)
    } else {
      paragraph?.close()
      paragraph = null
      open = blockOf(draft, layout)
      blocks.push(open)
    }
    last = draft
    seat.bridged = false
    line++
  }
  paragraph?.close()
  return blocks
}

function blockOf(draft: Draft, layout: Layout | null): OpenBlock {
  const { style, cells, position, furniture, indent } = draft
  const marker =
    cells || furniture ? null : style.label ? { label: style.label, text: draft.text } : splitMarker(draft.text)
  const label = marker?.label ?? null
  return {
    kind: kindOf(draft, label),
    label,
    level: style.headingLevel ?? null,
    text: marker?.text ?? draft.text,
    cells,
    bold: style.bold ?? false,
    boldLeadIn: style.boldLeadIn ?? null,
    indent,
    position,
    origin: [{ start: 0, position }],
    gapBefore: draft.gap > (layout?.spacing ?? 0),
  }
}

function kindOf(draft: Draft, label: string | null): Block['kind'] {
  if (draft.furniture) return 'furniture'
  if (draft.cells) return 'row'
  if (draft.style.headingLevel) return 'heading'
  return label || draft.style.listLevel !== undefined ? 'list-item' : 'paragraph'
}
