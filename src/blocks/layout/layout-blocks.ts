import { isHeaderData } from '../../extract/page-header.ts'
import type { Block, Origin } from '../../model/block.ts'
import type { Line, LineSegment } from '../../model/line.ts'
import { at, comparePositions, through } from '../../model/position.ts'
import { splitMarker } from '../list-markers.ts'
import { continues, type Paragraph } from './continues.ts'
import { type Footnote, footnotesOf, NOTE_NUMBER } from './footnotes.ts'
import { type Measures, measure } from './measure.ts'
import { type Placed, placed } from './placed.ts'
import { cellsOfRow, type Row, rowAt } from './rows.ts'
import { runningLines } from './running-lines.ts'
import { seam, vocabulary } from './seam.ts'
import { tableTop } from './split-rows.ts'
import { withTags } from './tags.ts'

type Unit = { readonly type: 'paragraph'; readonly paragraph: Paragraph } | { readonly type: 'row'; readonly row: Row }

/**
 * Lines with a place on a page to blocks: paragraphs, list items, table rows. Loses no line; running headers and
 * footers come out as furniture, and sentences go on over them.
 */
export function layoutBlocks(lines: readonly Line[]): readonly Block[] {
  const all = lines.map(placed).filter((line) => line !== null)
  const running = withoutHeaderData(runningLines(all), all)
  const body = all.filter((line) => !running.has(line))
  const measures = withTags(body, measure(body))
  const notes = footnotesOf(body, measures)
  const noted = new Set(notes.flatMap((note) => note.lines))
  const { units, repeated } = unitsOf(noted.size > 0 ? body.filter((line) => !noted.has(line)) : body, measures)
  const words = vocabulary(lines.map((line) => line.text))
  const furniture = [...running, ...repeated].map(({ line }) => line).concat(lines.filter((line) => line.furniture))
  const around = { words, measures }
  const blocks = [
    ...units.map((unit) => blockOf(unit, around)),
    ...notes.map((note) => noteBlock(note, around)),
    ...furniture.map(furnitureBlock),
  ]
  return blocks.sort((a, b) => comparePositions(a.position, b.position))
}

/** Without the header of the first page, when it tells what the text does not. */
function withoutHeaderData(running: ReadonlySet<Placed>, lines: readonly Placed[]): ReadonlySet<Placed> {
  const header = lines.filter((line) => running.has(line) && line.page === lines[0]?.page && isAtTop(line))
  const text = (of: readonly Placed[]) => of.map(({ line }) => line.text)
  if (header.length === 0 || !isHeaderData(text(header), text(lines.filter((line) => !running.has(line)))))
    return running
  return new Set([...running].filter((line) => !header.includes(line)))
}

function isAtTop({ place }: Placed): boolean {
  return place.baseline < place.pageHeight / 2
}

/** The paragraphs and rows, and the heads of tables that are printed again on the pages on which a table goes on. */
function unitsOf(body: readonly Placed[], measures: Measures) {
  const lines = [...body]
  const units: Unit[] = []
  const repeated: Placed[] = []
  let open: Paragraph | null = null
  let table: OpenRow[] = []
  for (let i = 0; i < lines.length; i++) {
    const top = table.length > 0 ? tableTop(lines, i, { table, measures }) : null
    if (top) {
      repeated.push(...top.repeated)
      table.at(-1)?.lines.push(...top.rest)
      lines.splice(i, top.repeated.length + top.rest.length)
    }
    const line = lines[i]
    if (!line) continue
    const row = rowAt(lines, i, measures)
    if (row) {
      const own = { lines: [...row.lines] }
      units.push({ type: 'row', row: own })
      table.push(own)
      i += row.lines.length - 1
      open = null
      continue
    }
    table = []
    if (open && continues(open, line, measures)) open.lines.push(line)
    else {
      open = { lines: [line] }
      units.push({ type: 'paragraph', paragraph: open })
    }
  }
  return { units, repeated }
}

/** The row that lines may still be added to. */
interface OpenRow extends Row {
  readonly lines: Placed[]
}

interface Around {
  readonly words: ReadonlySet<string>
  readonly measures: Measures
}

function blockOf(unit: Unit, around: Around): Block {
  return unit.type === 'row' ? rowBlock(unit.row, around.words) : paragraphBlock(unit.paragraph, around)
}

function paragraphBlock({ lines }: Paragraph, { words, measures }: Around): Block {
  let text = ''
  const origin: Origin[] = []
  for (const { line } of lines) {
    const join = text === '' ? { text: '', glue: '' } : seam(text, line.text, words)
    text = join.text + join.glue
    origin.push({ start: text.length, position: line.position })
    text += line.text
  }
  const { label, text: rest } = splitMarker(text)
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
function noteBlock({ number, lines }: Footnote, around: Around): Block {
  const block = paragraphBlock({ lines }, around)
  const cut = NOTE_NUMBER.exec(block.text)?.[0].length ?? 0
  const origin = block.origin.map((o) => ({ ...o, start: Math.max(0, o.start - cut) }))
  return { ...block, kind: 'list-item', label: `[${number}]`, text: block.text.slice(cut), origin }
}

function rowBlock(row: Row, words: ReadonlySet<string>): Block {
  const cells = cellsOfRow(row).map((segments) => cellText(segments, words))
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
function cellText(segments: readonly LineSegment[], words: ReadonlySet<string>): string {
  return segments.reduce((text, segment) => {
    if (text === '') return segment.text
    const join = seam(text, segment.text, words)
    const wrapped = join.glue === '' || /^[\p{Ll}(]/u.test(segment.text) || /[,-]$/.test(text)
    return wrapped ? join.text + join.glue + segment.text : `${text}\n${segment.text}`
  }, '')
}

function furnitureBlock(line: Line): Block {
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
