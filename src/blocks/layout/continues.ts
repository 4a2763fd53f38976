import { isOrdinal } from '../list-markers.ts'
import { BULLET, DASH, hangOf, hasLabel, NUMBER } from './labels.ts'
import type { Measures } from './measure.ts'
import type { Placed } from './placed.ts'

/** The paragraph that is being put together. */
export interface LayoutParagraph {
  readonly lines: Placed[]
}

/** `Godkendt.`, `således:”`; not `og`. */
const SENTENCE_END = /[.:;!?…]["”»)]?$/
/** `og`, `(se bilag)`; not `Se bilag`. */
const LOWER = /^[«»"“”(]?\p{Ll}/u
/** A line that ends so goes on: `planen og`, `Ida Holm,`; not `Godkendt`. */
const OPEN_END =
  /(?:,|[-–]|(?:^|\s)(?:og|eller|samt|om|for|til|af|i|på|med|ved|fra|mellem|den|det|de|en|et|at|vedr\.))$/i

/** A number follows: `jf. bilag 2, pkt.`, `fra den`, `i løbet af`; not `Godkendt.`. */
const EXPECTS_NUMBER =
  /(?:^|[\s(])(?:pkt|punkt|nr|pr|kl|stk|ca|bilag|sag|§+|side|kap|d|den|af|til|fra|på|om|i|med|over|under|mindst|og|eller|,)\.?$/i

/** Does `next` belong to the paragraph? Both stand in the order the page draws them. */
export function continues({ lines }: LayoutParagraph, next: Placed, measures: Measures): boolean {
  const last = lines.at(-1)
  const first = lines[0]
  if (!last || !first) return false
  const same = measures.sameElement(last, next)
  if (same === false) return false
  if (same && (measures.isFull(last, next) || isTaggedHeading(next, measures))) return true
  if (Math.abs(next.size - last.size) > 0.6 || startsItem(next, { lines, measures })) return false
  const moved = next.page !== last.page || measures.columnOf(next).id !== measures.columnOf(last).id
  const full = measures.isFull(last, next)
  const open = !SENTENCE_END.test(last.line.text)
  if (next.bold !== last.bold && !(full && open && LOWER.test(next.line.text))) return false
  if (leadIn(next) !== '' && (!open || /:$/.test(leadIn(next)))) return false
  if (moved) {
    return (
      full &&
      !isIndented(next, { last, measures }) &&
      (lines.length > 1 || (open && (!next.bold || LOWER.test(next.line.text))))
    )
  }
  const distance = next.place.baseline - last.place.baseline
  if (distance <= 0.3 * next.size || distance > measures.reach(next.size)) return false
  if (!full && !isBrokenEarly(last, { next, measures })) return false
  return aligned(lines, next, measures) || centred(last, { next, measures })
}

/** A heading may be broken by hand anywhere; one that is tagged is one all the same. */
function isTaggedHeading({ line }: Placed, { headingTags }: Measures): boolean {
  return headingTags && line.style?.headingLevel !== undefined
}

/** Further from the left edge of its column than the line before: the first line of a paragraph, or another list. */
function isIndented(next: Placed, { last, measures }: { last: Placed; measures: Measures }): boolean {
  const offset = (line: Placed) => line.place.left - measures.columnOf(line).left
  return offset(next) > offset(last) + 0.5 * next.size
}

/** Broken by hand, or before a word that is wider than it looks: the sentence plainly goes on. */
function isBrokenEarly(last: Placed, { next, measures }: { next: Placed; measures: Measures }): boolean {
  if (isTitle(last, measures) && isTitle(next, measures)) return true
  const { left, right } = measures.columnOf(last)
  const long = last.place.right - last.place.left > 0.6 * (right - left)
  if (SENTENCE_END.test(last.line.text)) return false
  return LOWER.test(next.line.text) ? long || next.bold : next.bold && OPEN_END.test(last.line.text)
}

/** Bold and larger than the body text: two such lines close together are one heading, broken by hand. */
function isTitle({ bold, size }: Placed, { bodySize }: Measures): boolean {
  return bold && size > 1.08 * bodySize
}

function startsItem(next: Placed, { lines, measures }: { lines: readonly Placed[]; measures: Measures }): boolean {
  const { text } = next.line
  if (BULLET.test(text)) return true
  if (!NUMBER.test(text) && !DASH.test(text)) return false
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return false
  if (hasLabel(first) && Math.abs(next.place.left - first.place.left) <= 0.2 * next.size) return true
  if (EXPECTS_NUMBER.test(last.line.text) || isOrdinal(text)) return false
  return (
    SENTENCE_END.test(last.line.text) ||
    !measures.isFull(last, next) ||
    lines.every((line) => next.place.left < line.place.left - 0.5 * next.size && (lines.length > 1 || hasLabel(line)))
  )
}

/** Same left edge as the line before, or as the second line of a paragraph with a first-line or hanging indent. */
function aligned(lines: readonly Placed[], next: Placed, measures: Measures): boolean {
  const last = lines.at(-1)
  if (!last) return false
  const slack = 0.35 * next.size
  const step = next.place.left - last.place.left
  if (lines.length > 1) return Math.abs(step) <= slack
  const open = !SENTENCE_END.test(last.line.text)
  const goesOn = open && (LOWER.test(next.line.text) || OPEN_END.test(last.line.text) || (last.bold && next.bold))
  if (step < -slack) return step > -5 * next.size && (goesOn || !hasLabel(last))
  if (Math.abs(step) <= slack) return goesOn || !(measures.hangs && hasLabel(last))
  const hang = hangOf(last)
  return hang === null
    ? hasLabel(last) && step < 8 * next.size
    : Math.abs(hang - next.place.left) <= slack || (goesOn && hasLabel(last) && step < 8 * next.size)
}

/** The bold beginning of a line that goes on in another weight: `Beslutning:`. */
function leadIn({ line }: Placed): string {
  return line.text.slice(0, line.style?.boldLeadIn ?? 0)
}

/** Both lines stand in the middle of the column, the second away from its edges. */
function centred(last: Placed, { next, measures }: { next: Placed; measures: Measures }): boolean {
  const { left, right } = measures.columnOf(last)
  const lean = ({ place }: Placed) => Math.abs(place.left - left - (right - place.right))
  return next.place.left - left > 0.5 * next.size && [last, next].every((line) => lean(line) < line.size)
}
