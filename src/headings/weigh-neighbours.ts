import { codeAt, isSmall } from '../danish/letters.ts'
import { ANNOUNCED, COMES_AGAIN, entryId } from './contents.ts'
import { type HeadingCandidate, neighbour, type OpenCandidate, SMALL_LETTER } from './heading-candidate.ts'
import { titleEnd } from './title-end.ts'
import type { Unit } from './unit.ts'

const ADJACENT = -2
const LISTED = -3
const LISTED_BEFORE = 3
const NOT_LISTED = -2
const INDENTED = -1.5
/** From `2.1` to `2.2`. */
const PART = 0.01

/**
 * Weighs candidates by the other candidates: entries of a list that follow each other without text lose,
 * and of two headings with the same number and title the later wins: the earlier is the table of contents.
 */
export function weighNeighbours(units: readonly Unit[], candidates: readonly OpenCandidate[]): void {
  const styles = stylesOf(units, candidates)
  const inList = new Set<OpenCandidate>()
  let before: OpenCandidate | null = null
  for (const candidate of candidates) {
    const style = styles.get(candidate.form)
    if (indentOf(units, candidate) > (style?.left ?? 0) + 1) candidate.score += INDENTED
    if (style && isSmallStyle(style) && beginsSmall(units, candidate)) candidate.score -= SMALL_LETTER
    if (before && isNextEntry(units, before, candidate)) {
      candidate.score += ADJACENT
      before.score += ADJACENT
      inList.add(before).add(candidate)
    }
    before = candidate
  }
  weighPrintings(candidates, inList)
}

/**
 * Of two printings of a heading the earlier is the entry of a list, and the later the heading; the other way round where
 * only the later stands in a list: the agenda printed below `1. Godkendelse af dagsorden`.
 */
function weighPrintings(candidates: readonly OpenCandidate[], inList: ReadonlySet<OpenCandidate>): void {
  const listed = new Map<string, number>()
  const often = sharedStarts(candidates)
  let announced = 0
  for (let j = 0; j < candidates.length; j++) {
    const candidate = candidates[j]
    if (!candidate?.number || (often[placeOf(candidate)] ?? 0) < 2 || !candidate.key.isLonger(3)) continue
    const id = entryId(candidate)
    const earlier = listed.get(id) ?? j
    const entry = candidates[earlier]
    if (entry && entry !== candidate && entry.key.isLike(candidate.key)) {
      const isQuoted = inList.has(candidate) && !inList.has(entry)
      if (isQuoted || earlier < j - 1) {
        weighPair(isQuoted ? candidate : entry, isQuoted ? entry : candidate)
        announced++
      }
      if (isQuoted) continue
    }
    listed.set(id, j)
  }
  if (announced > 0) weighUnlisted(candidates)
}

function weighPair(entry: OpenCandidate, heading: OpenCandidate): void {
  entry.score += LISTED
  entry.reason = COMES_AGAIN
  heading.score += LISTED_BEFORE
  heading.reason = ANNOUNCED
}

const START_PLACES = 1024

/** How many titles begin as each does, two at most and some of them together: most stand alone, and are no second printing. */
function sharedStarts(candidates: readonly HeadingCandidate[]): Uint8Array {
  COUNTS.fill(0)
  for (const candidate of candidates) {
    const place = placeOf(candidate)
    COUNTS[place] = COUNTS[place] === 0 ? 1 : 2
  }
  return COUNTS
}

/** Filled anew for every document: to make one costs more than the look saves. */
const COUNTS = new Uint8Array(START_PLACES)

function placeOf({ key }: HeadingCandidate): number {
  const { start } = key
  return (start ^ (start >>> 9) ^ (start >>> 20)) & (START_PLACES - 1)
}

/** Where headings are announced, one with the number of another that is announced is none. */
function weighUnlisted(candidates: readonly OpenCandidate[]): void {
  const idOf = ({ form, number }: OpenCandidate) => `${form}|${number?.number}`
  const announced = new Set(candidates.filter((c) => c.reason === ANNOUNCED).map(idOf))
  if (announced.size < 2) return
  for (const candidate of candidates) {
    const { reason } = candidate
    if (reason !== ANNOUNCED && reason !== COMES_AGAIN && announced.has(idOf(candidate))) candidate.score += NOT_LISTED
  }
}

/** How the headings of one form are printed. */
interface FormStyle {
  /** Smallest indentation of those that are likely: where the outermost numbers stand. */
  left: number | null
  small: number
  all: number
}

function stylesOf(units: readonly Unit[], candidates: readonly HeadingCandidate[]): ReadonlyMap<string, FormStyle> {
  const styles = new Map<string, FormStyle>()
  let style: FormStyle | null = null
  let form = ''
  for (const candidate of candidates) {
    if (style === null || candidate.form !== form) {
      form = candidate.form
      style = styles.get(form) ?? { left: null, small: 0, all: 0 }
      styles.set(form, style)
    }
    style.all++
    if (beginsSmall(units, candidate)) style.small++
    const indent = indentOf(units, candidate)
    if (candidate.score > 0 && indent < (style.left ?? Infinity)) style.left = indent
  }
  return styles
}

/** Titles that the writer never begins with a capital ("3. vaskekælder: …"). */
function isSmallStyle({ small, all }: FormStyle): boolean {
  return all >= 3 && small >= 0.8 * all
}

function beginsSmall(units: readonly Unit[], { title }: HeadingCandidate): boolean {
  return title !== null && isSmall(codeAt(units[title.unit]?.block.text ?? '', title.offset))
}

function indentOf(units: readonly Unit[], { start }: HeadingCandidate): number {
  return units[start]?.block.indent ?? 0
}

function isNextEntry(units: readonly Unit[], before: HeadingCandidate, candidate: HeadingCandidate): boolean {
  if (!before.number || !candidate.number || before.form !== candidate.form) return false
  const step = candidate.number.value - before.number.value
  if (step !== 1 && !(candidate.number.form.family === 'decimal' && Math.abs(step - PART) < PART / 2)) return false
  return neighbour(units, before.end - 1, 1) === candidate.start && !hasInlineBody(units, before)
}

/** Does text follow the title on its own line: `3. Økonomi: Regnskabet blev godkendt.`? */
function hasInlineBody(units: readonly Unit[], { title }: HeadingCandidate): boolean {
  const text = title ? (units[title.unit]?.block.text.slice(title.offset) ?? '') : ''
  return titleEnd(text) < text.length
}
