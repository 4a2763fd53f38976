import { continues } from './continues.ts'
import type { Measures } from './measure.ts'
import type { Placed } from './placed.ts'

/** Tags are believed when they and the layout agree on so many pairs of lines. */
const AGREED = 0.85
const FEWEST_PAIRS = 10
/** More of a document's text than this is no heading. */
const MOST_HEADINGS = 0.3

/**
 * The measures of a document with what its tags add to them. Tags are written by programs, and some tag every line as a
 * paragraph or the page as one: they count only where they agree with what the layout says of most lines.
 */
export function withTags(lines: readonly Placed[], measures: Measures): Measures {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const same = next ? sameElement(line, next) : null
    return next && same !== null ? [same === continues({ lines: [line] }, next, measures)] : []
  })
  const agreed = pairs.filter((pair) => pair).length
  if (pairs.length < FEWEST_PAIRS || agreed < AGREED * pairs.length) return measures
  const letters = (of: readonly Placed[]) => of.reduce((sum, { line }) => sum + line.text.length, 0)
  const headings = lines.filter(({ line }) => line.style?.headingLevel !== undefined)
  return { ...measures, sameElement, headingTags: letters(headings) < MOST_HEADINGS * letters(lines) }
}

/** Are two lines of one element? `null` when the document does not say, as over a page break. */
function sameElement(last: Placed, next: Placed): boolean | null {
  if (last.page !== next.page || last.place.element === undefined || next.place.element === undefined) return null
  return last.place.element === next.place.element
}
