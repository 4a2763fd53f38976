import type { Block, Origin } from '../../model/block.ts'
import type { Line } from '../../model/line.ts'
import { at, through } from '../../model/position.ts'
import { splitMarker } from '../list-markers.ts'
import { cellsOfRow } from './cells.ts'
import type { LayoutParagraph } from './continues.ts'
import { type CellParagraph, flowingCells } from './flowing-cells.ts'
import type { Footnote } from './footnotes.ts'
import type { Measures } from './measure.ts'
import { NOTE_NUMBER } from './note-number.ts'
import type { Placed } from './placed.ts'
import type { LayoutRow } from './rows.ts'
import { seam } from './seam.ts'

/** What belongs together on a page. */
export type LayoutUnit =
  | { readonly type: 'paragraph'; readonly paragraph: LayoutParagraph }
  | { readonly type: 'row'; readonly row: LayoutRow; readonly table: readonly LayoutRow[] }

/** What holds for all blocks of a document. */
export interface DocumentTraits {
  readonly words: ReadonlySet<string>
  readonly measures: Measures
}

/** What a unit says: a row that only holds text apart says several things. */
export function blocksOf(unit: LayoutUnit, around: DocumentTraits): readonly Block[] {
  if (unit.type === 'paragraph') return [paragraphBlock(unit.paragraph, around)]
  const { row, table } = unit
  const flowing = flowingCells(row, { table, measures: around.measures })
  return flowing?.map((paragraph) => cellBlock(paragraph, around)) ?? [rowBlock(row, around.words)]
}

/** The number in a cell of its own is the label of the paragraph beside it. */
function cellBlock(paragraph: CellParagraph, around: DocumentTraits): Block {
  const block = paragraphBlock(paragraph, around)
  if (paragraph.number === null || block.label !== null) return block
  return { ...block, kind: block.level === null ? 'list-item' : 'heading', label: paragraph.number }
}

function paragraphBlock({ lines }: LayoutParagraph, { words, measures }: DocumentTraits): Block {
  let text = ''
  const origin: Origin[] = []
  for (const { line } of lines) {
    const join = text === '' ? { text: '', glue: '' } : seam(text, line.text, words)
    text = join.text + join.glue
    origin.push({ start: text.length, position: line.position })
    text += line.text
  }
  const { label, text: rest } = splitMarker(text) ?? { label: null, text }
  const cut = text.length - rest.length
  const leadIn = lines[0]?.line.style?.boldLeadIn
  const level = (measures.headingTags ? lines[0]?.line.style?.headingLevel : undefined) ?? null
  return {
    ...emptyBlock(lines),
    kind: level !== null ? 'heading' : label === null ? 'paragraph' : 'list-item',
    label,
    level,
    text: rest,
    bold: lines.every((line) => line.bold),
    boldLeadIn: leadIn !== undefined && leadIn > cut ? leadIn - cut : null,
    origin: origin.map((o) => ({ ...o, start: Math.max(0, o.start - cut) })),
  }
}

/** Labelled as in a Word document, where the number is no part of the text. */
export function noteBlock({ number, lines }: Footnote, around: DocumentTraits): Block {
  const block = paragraphBlock({ lines }, around)
  const cut = NOTE_NUMBER.exec(block.text)?.[0].length ?? 0
  const origin = block.origin.map((o) => ({ ...o, start: Math.max(0, o.start - cut) }))
  return { ...block, kind: 'list-item', label: `[${number}]`, text: block.text.slice(cut), origin }
}

function rowBlock(row: LayoutRow, words: ReadonlySet<string>): Block {
  const cells = cellsOfRow(row).map((lines) => cellText(lines, words))
  const { lines } = row
  return {
    ...emptyBlock(lines),
    kind: 'row',
    text: cells.join('\t'),
    cells,
    bold: lines.every((line) => line.bold),
    origin: lines[0] ? [{ start: 0, position: lines[0].line.position }] : [],
  }
}

/** Lines of a cell stand apart when each is an entry of its own (names), together when the text is wrapped. */
function cellText(lines: readonly Placed[], words: ReadonlySet<string>): string {
  return lines.reduce((text, { line }) => {
    if (text === '') return line.text
    const join = seam(text, line.text, words)
    const wrapped = join.glue === '' || /^[\p{Ll}(]/u.test(line.text) || /[,-]$/.test(text)
    return wrapped ? join.text + join.glue + line.text : `${text}\n${line.text}`
  }, '')
}

export function furnitureBlock(line: Line): Block {
  return {
    ...emptyBlock([{ line }]),
    kind: 'furniture',
    text: line.text.trim(),
    origin: [{ start: 0, position: line.position }],
  }
}

function emptyBlock(lines: readonly { readonly line: Line }[]): Block {
  const [first, last] = [lines[0]?.line, lines.at(-1)?.line]
  return {
    kind: 'paragraph',
    label: null,
    level: null,
    text: '',
    cells: null,
    bold: false,
    boldLeadIn: null,
    indent: first?.style?.indent ?? null,
    position: through(first?.position ?? at(1), last?.position ?? at(1)),
    origin: [],
    gapBefore: false,
  }
}
