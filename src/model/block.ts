import { type Position, through } from './position.ts'

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'row' | 'label' | 'furniture'

/** Which source line a character of a block came from: valid from `start` (offset in `text`) to the next origin. */
export interface Origin {
  readonly start: number
  readonly position: Position
}

/** A logical unit of text: a whole paragraph, heading, list item or table row, with its printed label apart. */
export interface Block {
  readonly kind: BlockKind
  /** "3.", "a)", "•"; `null` when none is printed. Never part of `text`. */
  readonly label: string | null
  /** Heading level or depth of a list item, 1-based; `null` when the format does not tell. */
  readonly level: number | null
  readonly text: string
  readonly cells: readonly string[] | null
  readonly bold: boolean
  readonly boldLeadIn: number | null
  /** Left edge as in `LineStyle.indent`; `null` when unknown. */
  readonly indent: number | null
  readonly position: Position
  readonly origin: readonly Origin[]
  /** An empty line (or more) stood before the block in the source. */
  readonly gapBefore: boolean
}

/** The source position of `text.slice(start, end)`, e.g. of one sentence of a paragraph over five lines. */
export function positionOf(block: Block, start: number, end: number): Position {
  const first = originAt(block, start)
  const last = originAt(block, Math.max(start, end - 1))
  return through(first, last)
}

/** The part of a block between two offsets, with its own position. Leading and trailing space is dropped. */
export function sliceBlock(block: Block, start: number, end: number = block.text.length): Block {
  const raw = block.text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  const text = raw.trim()
  const to = from + text.length
  const origin: Origin[] = [{ start: 0, position: originAt(block, from) }]
  for (const o of block.origin)
    if (o.start > from && o.start < to) origin.push({ start: o.start - from, position: o.position })
  const { kind, level, cells, bold, indent, gapBefore } = block
  const position = positionOf(block, from, Math.max(from + 1, to))
  const label = start === 0 ? block.label : null
  return { kind, label, level, text, cells, bold, boldLeadIn: null, indent, position, origin, gapBefore }
}

function originAt(block: Block, offset: number): Position {
  let found = block.position
  for (const o of block.origin) {
    if (o.start > offset) break
    found = o.position
  }
  return found
}
