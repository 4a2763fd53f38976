import type { Line, LineSegment } from '../../model/line.ts'
import { at } from '../../model/position.ts'
import { lineOfRuns, type Run } from '../runs.ts'
import type { PageContent, Tag, TextRun } from './engine.ts'
import { repairText } from './repair-text.ts'

/** Runs whose baselines differ by less than this share of the font size stand on one line. */
const SAME_LINE = 0.45
/** Small print may be raised or lowered further: `efterretning¹`. */
const SMALL = 0.8
const RAISED = 0.6
/** A gap of this share of the font size is a space. */
const SPACE = 0.12
/** A gap this wide separates cells or tab columns. */
const COLUMN_GAP = 1.2

/**
 * The lines of a page in the order the page draws them, so that columns stay apart.
 *
 * `page` counts from 1. Lines that run up or down the page come last and are furniture.
 */
export function linesOfPage(content: PageContent, page: number): readonly Line[] {
  const seen = content.runs.filter((run) => run.text.trim() !== '' && !outside(run, content))
  const rows = rowsOf(seen.filter((run) => run.upright)).map(dropNoteReferences)
  const upright = rows.map((row, i) => lineOf(row, { content, page, number: i + 1 }))
  const turned = seen.filter((run) => !run.upright)
  return [
    ...upright,
    ...turned.map(
      (run, i): Line => ({
        text: run.text.trim(),
        position: at(upright.length + i + 1, page),
        furniture: true,
        style: { size: run.size },
      }),
    ),
  ]
}

function outside(run: TextRun, { width, height }: PageContent): boolean {
  return run.right < 0 || run.left > width || run.baseline < 0 || run.baseline > height
}

function rowsOf(runs: readonly TextRun[]): readonly TextRun[][] {
  const rows: TextRun[][] = []
  let row: TextRun[] = []
  for (const run of runs) {
    if (row.length > 0 && !joinsRow(row, run)) {
      rows.push(row)
      row = []
    }
    row.push(run)
  }
  if (row.length > 0) rows.push(row)
  return rows.map((r) => r.sort((a, b) => a.left - b.left))
}

/** On the baseline of the row (raised and lowered small print too), and beside its runs, not over them. */
function joinsRow(row: readonly TextRun[], run: TextRun): boolean {
  const main = largest(row)
  const size = Math.max(main.size, run.size)
  const off = Math.min(main.size, run.size) < SMALL * size ? RAISED : SAME_LINE
  if (Math.abs(run.baseline - main.baseline) > off * size) return false
  return row.every((other) => run.left > other.right - 0.5 * size || run.right < other.left + 0.5 * size)
}

function largest(row: readonly TextRun[]): TextRun {
  return row.reduce((best, run) => (run.size > best.size + 0.1 ? run : best))
}

/** `1`, ` 12 `; not `123`. */
const NOTE_NUMBER = /^\s*\d{1,2}\s*$/
/** A measure, whose raised number is a power: `120 m`, `3km`, `m`; not `efterretning`. */
const MEASURE = /(?:^|\d\s?)[ckd]?m\s*$/

/** A small raised number behind a word refers to a footnote and is no part of the text: `efterretning¹`; not `m²`. */
function dropNoteReferences(row: TextRun[]): TextRun[] {
  const main = largest(row)
  return row.filter((run, i) => {
    const before = row[i - 1]
    const raised = run.size < SMALL * main.size && main.baseline - run.baseline > 0.2 * main.size
    return !(raised && before && NOTE_NUMBER.test(run.text) && !MEASURE.test(before.text))
  })
}

function lineOf(
  row: readonly TextRun[],
  { content, page, number }: { content: PageContent; page: number; number: number },
): Line {
  const main = largest(row)
  const runs: Run[] = []
  const segments: { runs: Run[]; left: number; right: number }[] = []
  for (const [i, run] of row.entries()) {
    const before = row[i - 1]
    const gap = before ? run.left - before.right : 0
    const text = repairText(run.text)
    const piece = { text: gap > SPACE * main.size ? ` ${text}` : text, bold: run.bold }
    runs.push(piece)
    const segment = segments.at(-1)
    if (segment && gap < COLUMN_GAP * main.size) {
      segment.runs.push(piece)
      segment.right = Math.max(segment.right, run.right)
    } else segments.push({ runs: [piece], left: run.left, right: run.right })
  }
  const position = at(number, page)
  const tag = tagOf(row)
  const heading = tag?.headingLevel ? { headingLevel: tag.headingLevel } : {}
  const style = { size: round(main.size), indent: round(row[0]?.left ?? 0), ...heading }
  const line = lineOfRuns(runs, { position, style })
  return {
    ...line,
    geometry: {
      left: round(row[0]?.left ?? 0),
      right: round(Math.max(...row.map((run) => run.right))),
      firstWord: round(firstWordRight(row) - (row[0]?.left ?? 0)),
      wordLefts: wordLefts(row).map(round),
      ...(tag ? { element: tag.element } : {}),
      baseline: round(main.baseline),
      pageWidth: content.width,
      pageHeight: content.height,
      segments: segments.map(
        (s): LineSegment => ({
          text: lineOfRuns(s.runs, { position }).text,
          left: round(s.left),
          right: round(s.right),
        }),
      ),
    },
  }
}

/** The tag of all its runs; `null` when they differ, or some have none. */
function tagOf(row: readonly TextRun[]): Tag | null {
  const tag = row[0]?.tag ?? null
  return row.every((run) => run.tag?.element === tag?.element) ? tag : null
}

/** Where the first word ends: some programs draw a word in several runs. */
function firstWordRight(row: readonly TextRun[]): number {
  const end = row.findIndex((run, i) => /\S\s/.test(run.text) || goesOnApart(run, row[i + 1]))
  return row[end]?.wordRight ?? row.at(-1)?.right ?? 0
}

/** Does a new word begin with the run behind? */
function goesOnApart(run: TextRun, behind: TextRun | undefined): boolean {
  return !behind || /^\s/.test(behind.text) || behind.left - run.right > SPACE * run.size
}

/** Left edges of the first words. A run may go on with the word of the run before it. */
function wordLefts(row: readonly TextRun[]): readonly number[] {
  const lefts = row.flatMap((run, i) => {
    const before = row[i - 1]
    const own = run.wordLefts ?? [run.left]
    return before && run.left - before.right < SPACE * run.size ? own.slice(1) : own
  })
  return lefts.slice(0, 4)
}

/** A tenth of a point is finer than anything we decide by. */
function round(points: number): number {
  return Math.round(points * 10) / 10
}
