import type { Extraction } from '../extract/extractor.ts'
import type { Block, BlockKind } from '../model/block.ts'
import type { Line } from '../model/line.ts'
import type { Result } from '../model/message.ts'
import { through } from '../model/position.ts'
import { layoutBlocks } from './layout/layout-blocks.ts'
import { splitSoftBreaks } from './soft-breaks.ts'

/** Lines to logical units. Loses no line: what is no body text comes out as `furniture`. */
export function toBlocks(extraction: Extraction): Result<readonly Block[]> {
  if (extraction.unit === 'layout') return { value: layoutBlocks(extraction.lines), messages: [] }
  const blocks: Block[] = []
  let gapBefore = false
  const lines = extraction.unit === 'paragraph' ? splitSoftBreaks(extraction.lines) : extraction.lines
  for (const line of lines) {
    if (line.text.trim() === '') {
      gapBefore = true
      continue
    }
    const last = blocks.at(-1)
    if (extraction.unit === 'physical' && last && !gapBefore && continues(last, line)) {
      blocks[blocks.length - 1] = join(last, line)
    } else {
      blocks.push(blockOf(line, gapBefore))
    }
    gapBefore = false
  }
  return { value: blocks, messages: [] }
}

function continues(block: Block, line: Line): boolean {
  return (
    block.kind === 'paragraph' &&
    /[^.:;!?]$/.test(block.text) &&
    /^\s*[a-zæøå]/.test(line.text) &&
    block.text.length > 50
  )
}

function join(block: Block, line: Line): Block {
  const text = line.text.trim()
  return {
    ...block,
    text: `${block.text} ${text}`,
    origin: [...block.origin, { start: block.text.length + 1, position: line.position }],
    position: through(block.position, line.position),
  }
}

function kindOf({ furniture, cells, style }: Line): BlockKind {
  if (furniture) return 'furniture'
  if (cells) return 'row'
  if (style?.headingLevel !== undefined) return 'heading'
  return style?.listLevel !== undefined ? 'list-item' : 'paragraph'
}

function blockOf(line: Line, gapBefore: boolean): Block {
  const { style } = line
  return {
    kind: kindOf(line),
    label: style?.label ?? null,
    level: style?.headingLevel ?? null,
    text: line.text.trim(),
    cells: line.cells ?? null,
    bold: style?.bold ?? false,
    boldLeadIn: style?.boldLeadIn ?? null,
    indent: style?.indent ?? null,
    position: line.position,
    origin: [{ start: 0, position: line.position }],
    gapBefore,
  }
}
