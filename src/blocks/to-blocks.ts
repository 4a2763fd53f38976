import type { Extraction } from '../extract/extractor.ts'
import type { Block } from '../model/block.ts'
import type { Result } from '../model/message.ts'
import { type Draft, type Repair, toDrafts } from './draft.ts'
import { cutFlattened } from './flattened.ts'
import { appendLine, continuesParagraph } from './join-lines.ts'
import { layoutBlocks } from './layout/layout-blocks.ts'
import { type Layout, measure } from './line-width.ts'
import { splitMarker } from './list-markers.ts'
import { markPageFurniture } from './page-furniture.ts'
import { splitSoftBreaks } from './soft-breaks.ts'
import { stripWebChrome } from './web-chrome.ts'

/** What is mended on lines before they are joined, in this order. */
const REPAIRS: readonly Repair[] = [cutFlattened, stripWebChrome, markPageFurniture]

/** Lines to logical units. Loses no line: what is no body text comes out as `furniture`. */
export function toBlocks(extraction: Extraction): Result<readonly Block[]> {
  if (extraction.unit === 'layout') return { value: layoutBlocks(extraction.lines), messages: [] }
  const lines = extraction.unit === 'paragraph' ? splitSoftBreaks(extraction.lines) : extraction.lines
  const drafts = REPAIRS.reduce((mended, repair) => repair(mended), toDrafts(lines) as readonly Draft[])
  const layout = extraction.unit === 'physical' ? measure(drafts.filter((d) => !d.furniture)) : null
  return { value: joined(drafts, layout), messages: [] }
}

function joined(drafts: readonly Draft[], layout: Layout | null): Block[] {
  const blocks: Block[] = []
  let open: { index: number; last: Draft } | null = null
  let bridged = false
  let line = -1
  for (const draft of drafts) {
    if (draft.furniture) {
      blocks.push(blockOf(draft, layout))
      bridged = true
      continue
    }
    const block = open ? blocks[open.index] : undefined
    const seat = layout && { width: layout.wrapped ? layout.widthAt(line) : null, spacing: layout.spacing, bridged }
    if (seat && open && block && continuesParagraph(open.last, draft, seat)) {
      blocks[open.index] = appendLine(block, draft)
      open.last = draft
    } else {
      open = { index: blocks.length, last: draft }
      blocks.push(blockOf(draft, layout))
    }
    bridged = false
    line++
  }
  return blocks
}

function blockOf(draft: Draft, layout: Layout | null): Block {
  const { style, cells, position } = draft
  const marker = style.label ? { label: style.label, text: draft.text } : splitMarker(draft.text)
  const { label, text } = cells || draft.furniture ? { label: null, text: draft.text } : marker
  return {
    kind: kindOf(draft, label),
    label,
    level: style.headingLevel ?? null,
    text,
    cells,
    bold: style.bold ?? false,
    boldLeadIn: style.boldLeadIn ?? null,
    indent: draft.indent,
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
