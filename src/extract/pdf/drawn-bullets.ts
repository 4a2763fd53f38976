import type { TextRun } from './engine.ts'
import type { Box } from './page-view.ts'

/** A small shape that is drawn, not written. */
export interface Mark extends Box {
  readonly round: boolean
  readonly filled: boolean
}

/** A page with more of them holds a drawing. */
const MOST_MARKS = 300
/** Width and height of a bullet as shares of the font size. */
const SMALLEST = 0.12
const LARGEST = 0.75
/** A bullet stands no further before its text than so many times the font size, and not so close behind other text. */
const FARTHEST = 4
const CLEAR = 1.5

/** Could a shape of this width and height be a bullet beside text of any size? */
export function isBulletSized(width: number, height: number): boolean {
  return width > 0.8 && width < 14 && Math.abs(width - height) < 0.25 * Math.max(width, height)
}

/**
 * The runs of a page with its drawn bullets as text. Browsers draw the bullets of a list as shapes: to them its items
 * would be lines without a beginning. A bullet stands alone before a line of text, in the middle of its small letters.
 */
export function withDrawnBullets(runs: readonly TextRun[], marks: readonly Mark[]): readonly TextRun[] {
  if (marks.length === 0 || marks.length > MOST_MARKS) return runs
  const before = new Map<TextRun, Mark>()
  for (const mark of marks) {
    const run = textBehind(mark, runs)
    if (run) before.set(run, mark)
  }
  return runs.flatMap((run) => {
    const mark = before.get(run)
    return mark ? [bulletOf(mark, run), run] : [run]
  })
}

function textBehind(mark: Mark, runs: readonly TextRun[]): TextRun | null {
  const beside = runs.filter((run) => run.upright && isBeside(mark, run))
  const behind = beside.filter((run) => run.left >= mark.right && run.left - mark.right < FARTHEST * run.size)
  const nearest = behind.reduce<TextRun | null>((best, run) => (best && best.left <= run.left ? best : run), null)
  if (!nearest) return null
  const crowded = beside.some((run) => run.left < mark.right && run.right > mark.left - CLEAR * nearest.size)
  return crowded ? null : nearest
}

function isBeside({ left, right, top, bottom }: Mark, { size, baseline }: TextRun): boolean {
  const width = right - left
  if (width < SMALLEST * size || width > LARGEST * size) return false
  const middle = baseline - (top + bottom) / 2
  return middle > 0.05 * size && middle < 0.6 * size
}

/** A ring is printed as Word and LibreOffice write it: with the letter o. */
function bulletOf({ left, right, round, filled }: Mark, run: TextRun): TextRun {
  const text = round ? (filled ? '•' : 'o') : filled ? '▪' : '□'
  return { ...run, text, left, right, wordRight: right, wordLefts: [left], bold: false }
}
