import { closeLetterSpacing } from '../../danish/bodies.ts'
import { codeAt, codesOf, isAmong } from '../../danish/letters.ts'
import type { Block } from '../../model/block.ts'
import { gathered } from '../../model/gathered.ts'
import type { Position } from '../../model/position.ts'
import type { ItemNode, MeetingNode } from '../../model/tree.ts'

/** One printed line of a meeting: layout tells apart lists, labels and values, so wrapped lines are taken apart again. */
export interface MeetingLine {
  readonly text: string
  readonly cells: readonly string[] | null
  /** The line carries a bullet or a number of its own. */
  readonly listed: boolean
  readonly gapBefore: boolean
  /** What stood between it and the line before, when it goes on with that paragraph: a space, or nothing inside a word. */
  readonly goesOn: ' ' | '' | null
  readonly indent: number | null
  readonly position: Position
}

/** Markup that some converters leave in the text: `<strong>`, `<br />`; not `<5 %`. */
const TAG = /<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,80})?\/?>/gi
/** Labels that only an agenda item has: a header is over where one stands, whether or not the item's title was found: `Indstilling`, `Beslutning i Byrådet den 3. maj`; not `Beslutningstagere`. */
const CASE_LABEL =
  /^(?:indstilling|sagsfremstilling|sagsbeskrivelse|beslutningstema|sagens kerne|sagsresum[eé]|politisk behandling|beslutning(?:er)?)(?=$|:| i | den )/i
const MOST_LINES = 250
/** No header value is longer; a document flattened to one line has its header at the beginning of it. */
const LONGEST_LINE = 2000
/** The outer rules of a table row written as text: `| Ida Holm |`, ` | Ida`; not `Dato | Sted`. */
const CELL_EDGES = /^\s*\|\s+|\s+\|\s*$/g
/** The mark of a list item: `• Ida`, `- Bo`; not `Ida - Bo`. */
const BULLET = /^[•·●▪◦*\-–]\s+/
const BULLETS = codesOf('•·●▪◦*-–')

/** Documents headed "BESLUTNINGER" say with it what they are: `BESLUTNINGER`, `Beslutning`; not `Beslutningsprotokol`. */
const DECISIONS_HEAD = /^beslutning(?:er)?$/i

/** What stands before the first item, line by line. */
export function frontLines(node: MeetingNode): readonly MeetingLine[] {
  const lines: MeetingLine[] = []
  for (const block of node.front) {
    for (const line of linesOf(block)) {
      const isHead = lines.length === 0 && DECISIONS_HEAD.test(line.text)
      if ((CASE_LABEL.test(line.text) && !isHead) || lines.length === MOST_LINES) return lines
      lines.push(line)
    }
  }
  return [...lines, ...headOfStory(node)]
}

/** A title sentence or list of people at the beginning of a block: `Referat fra møde i X`, `Til stede var`, `Skolerådet holdt møde den 3. maj 2021`; not `Referatet blev læst`. */
const HEAD_SENTENCE =
  /^(?:(?:(?:møde|beslutnings)?referat|(?:beslutnings)?protokol) (?:af|fra|for) |(?:til ?stede|deltagere|afbud|fraværende)(?: var|:)|[A-ZÀ-Þ][^.]{3,60} (?:har )?(?:af)?holdt (?:[^.]|\.(?=[ \d][a-z\d])){0,60}\d{4}(?!\d))/i

/** Minutes told as a story are one item, which may begin with its own title. */
function headOfStory({ items }: MeetingNode): readonly MeetingLine[] {
  const [only] = items
  if (!only || items.length > 1 || only.title !== null || only.number !== null) return []
  const blocks = only.sections[0]?.blocks ?? []
  const end = blocks.findIndex((b) => !HEAD_SENTENCE.test(b.text))
  return gathered(end < 0 ? blocks : blocks.slice(0, end), linesOf)
}

/** What stands under an item, its heading first. */
export function itemLines(item: ItemNode): readonly MeetingLine[] {
  const heading = lineOf(item.heading, item.position)
  return [
    heading,
    ...gathered(item.sections, (s) => [...labelLine(s.label, s.position), ...gathered(s.blocks, linesOf)]),
  ]
}

function labelLine(label: string | null, position: Position): readonly MeetingLine[] {
  return label === null ? [] : [lineOf(label, position)]
}

function lineOf(text: string, position: Position): MeetingLine {
  return { text, cells: null, listed: false, gapBefore: true, goesOn: null, indent: null, position }
}

/** The printed lines of a block whose wrapped lines were joined. */
export function linesOf(block: Block): readonly MeetingLine[] {
  if (block.cells?.some((cell) => cell.includes('\n'))) return linesOfRow(block, block.cells)
  const lines: MeetingLine[] = []
  for (const [i, { start, position }] of block.origin.entries()) {
    const end = block.origin[i + 1]?.start ?? block.text.length
    const printed = block.text.slice(start, Math.min(end, start + LONGEST_LINE))
    const text = cleaned(printed)
    if (text === '') continue
    lines.push({
      text,
      cells: block.cells?.map(cleaned) ?? null,
      listed: i === 0 && (block.label !== null || BULLET.test(printed)),
      gapBefore: i === 0 && block.gapBefore,
      goesOn: i === 0 ? null : block.text.charAt(start - 1) === ' ' ? ' ' : '',
      indent: block.indent,
      position,
    })
  }
  return lines
}

/** A table row whose cells hold several lines: names under each other, each beside nothing. */
function linesOfRow(block: Block, cells: readonly string[]): readonly MeetingLine[] {
  const columns = cells.map((cell) => cell.split('\n').map(cleaned))
  const height = Math.max(...columns.map((column) => column.length))
  return Array.from({ length: height }, (_, i): MeetingLine => {
    const row = columns.map((column) => column[i] ?? '')
    const text = row.filter((cell) => cell !== '').join(' ')
    const { indent, position } = block
    const gapBefore = i === 0 && block.gapBefore
    return { text, cells: i === 0 ? row : null, listed: false, gapBefore, goesOn: null, indent, position }
  }).filter((line) => line.text !== '')
}

function cleaned(text: string): string {
  const plain = text.includes('<') ? text.replace(TAG, '') : text
  const inner = plain.includes('|') ? plain.replace(CELL_EDGES, '') : plain
  const bare = isAmong(BULLETS, codeAt(inner, 0)) ? inner.replace(BULLET, '') : inner
  return closeLetterSpacing(bare.trim())
}
