import type { Measures } from './measure.ts'
import type { Placed } from './placed.ts'

/** The paragraph that is being put together. */
export interface Paragraph {
  readonly lines: Placed[]
}

/** `•`, `▪`, `o ` before text: always a new list item. */
const BULLET = /^(?:[•·▪●○◦■□➢✓◆❖→\uF000-\uF0FF]|o\s)\s*\S/
/** `- tekst`, `– tekst`: a list item, or a dash in a sentence. */
const DASH = /^[-–—]\s/
/** `1.`, `12)`, `a)`, `1.2`, `Punkt 3:`; not `35 procent`. */
const NUMBER = /^(?:(?:punkt|pkt\.?|ad|sag)\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+|[a-zæøå][.)])\s+\S/i
/** `1.` and `a)` alone: the number of a list item whose text stands behind a wide gap. */
const SENTENCE_END = /[.:;!?…]["”»)]?$/
const LOWER = /^[«»"“”(]?\p{Ll}/u
/** A line that ends so goes on: `… og`, `… om`, `…,`. */
const OPEN_END = /(?:,|-|(?:^|\s)(?:og|eller|samt|om|for|til|af|i|på|med|ved|fra|mellem|den|det|de|en|et|at|vedr\.))$/i

/** How much wider than the pitch a gap inside a paragraph may be. */
const LOOSE = 1.18

/** Does `next` belong to the paragraph? Both stand in the order the page draws them. */
export function continues({ lines }: Paragraph, next: Placed, measures: Measures): boolean {
  const last = lines.at(-1)
  const first = lines[0]
  if (!last || !first) return false
  if (Math.abs(next.size - last.size) > 0.6 || startsItem(next, { lines, measures })) return false
  const moved = next.page !== last.page || measures.columnOf(next).id !== measures.columnOf(last).id
  const full = measures.isFull(last, next)
  const open = !SENTENCE_END.test(last.line.text)
  if (next.bold !== last.bold && !(full && open && LOWER.test(next.line.text))) return false
  if ((next.line.style?.boldLeadIn ?? 0) > 0 && !open) return false
  if (moved) {
    return full && !isIndented(next, { last, measures }) && (lines.length > 1 || (open && LOWER.test(next.line.text)))
  }
  const distance = next.place.baseline - last.place.baseline
  if (distance <= 0.3 * next.size || distance > LOOSE * measures.pitch(next.size) + 0.3) return false
  if (!full && !isBrokenEarly(last, { next, measures })) return false
  return aligned(lines, next) || centred(last, { next, measures })
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
  const last = lines.at(-1)
  if (!last) return false
  return (
    SENTENCE_END.test(last.line.text) ||
    !measures.isFull(last, next) ||
    next.place.left < last.place.left - 0.5 * next.size
  )
}

/** Same left edge as the line before, or as the second line of a paragraph with a first-line or hanging indent. */
function aligned(lines: readonly Placed[], next: Placed): boolean {
  const last = lines.at(-1)
  if (!last) return false
  const slack = 0.35 * next.size
  const step = next.place.left - last.place.left
  if (Math.abs(step) <= slack) return true
  if (lines.length > 1) return false
  if (step < 0) return step > -5 * next.size
  const second = last.place.segments[1]
  if (second && Math.abs(second.left - next.place.left) <= slack) return true
  return hasLabel(last) && step < 8 * next.size
}

function hasLabel({ line }: Placed): boolean {
  return BULLET.test(line.text) || NUMBER.test(line.text) || DASH.test(line.text)
}

/** Both lines stand in the middle of the column. */
function centred(last: Placed, { next, measures }: { next: Placed; measures: Measures }): boolean {
  const { left, right } = measures.columnOf(last)
  const middle = (line: Placed) => (line.place.left + line.place.right) / 2
  return [last, next].every((line) => Math.abs(middle(line) - (left + right) / 2) < line.size)
}
