import { isHeaderData } from '../../extract/page-header.ts'
import type { Block } from '../../model/block.ts'
import type { Line } from '../../model/line.ts'
import { comparePositions } from '../../model/position.ts'
import { continues, type LayoutParagraph } from './continues.ts'
import { footnotesOf } from './footnotes.ts'
import { type Measures, measure } from './measure.ts'
import { type Placed, placed } from './placed.ts'
import { type LayoutRow, rowAt } from './rows.ts'
import { runningLines } from './running-lines.ts'
import { vocabulary } from './seam.ts'
import { tableTop } from './split-rows.ts'
import { withTags } from './tags.ts'
import { blocksOf, furnitureBlock, type LayoutUnit, noteBlock } from './unit-blocks.ts'

/**
 * Lines with a place on a page to blocks: paragraphs, list items, table rows. Loses no line; running headers and
 * footers come out as furniture, and sentences go on over them.
 */
export function layoutBlocks(lines: readonly Line[]): readonly Block[] {
  const all = lines.map(placed).filter((line) => line !== null)
  const running = withoutHeaderData(runningLines(all), all)
  const body = all.filter((line) => !running.has(line))
  const measures = withTags(body, measure(body))
  const { notes, lines: noted } = footnotesOf(body, measures)
  const { units, repeated } = unitsOf(noted.size > 0 ? body.filter((line) => !noted.has(line)) : body, measures)
  const words = vocabulary(lines.map((line) => line.text))
  const furniture = [...running, ...repeated].map(({ line }) => line).concat(lines.filter((line) => line.furniture))
  const around = { words, measures }
  const blocks = [
    ...units.flatMap((unit) => blocksOf(unit, around)),
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
  const units: LayoutUnit[] = []
  const repeated: Placed[] = []
  let open: LayoutParagraph | null = null
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
      table.push(own)
      units.push({ type: 'row', row: own, table })
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
interface OpenRow extends LayoutRow {
  readonly lines: Placed[]
}
