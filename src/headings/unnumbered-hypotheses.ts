import { codeAt, isDigit } from '../danish/letters.ts'
import { boldTitles } from './bold-titles.ts'
import { capitalTitles } from './capital-titles.ts'
import { colonTitles } from './colon-titles.ts'
import { isContentsHeading } from './groups.ts'
import { isHeaderField } from './header-fields.ts'
import { isLabelOrData, unitBeside } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { caseLines, labelCycle, rowHeads, titlesBeforeLabels } from './label-hypotheses.ts'
import { adTitles, bulletTitles, fieldTitles } from './marked-titles.ts'
import { readItemNumber } from './read-item-number.ts'
import { smallLettered } from './small-letters.ts'
import { stopTitles } from './stop-titles.ts'
import { tableItems } from './table-items.ts'
import { clockTimes, lettered, plainTitles } from './title-hypotheses.ts'
import { looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** Readings of documents whose items carry no numbers. */
export function unnumberedHypotheses(units: readonly Unit[]): Hypothesis[] {
  const structured = [
    lettered(units),
    smallLettered(units),
    clockTimes(units),
    headingLevels(units),
    titlesBeforeLabels(units),
    caseLines(units),
    labelCycle(units),
    rowHeads(units),
    numbersBelow(units),
    fieldTitles(units),
    adTitles(units),
    capitalTitles(units),
    boldTitles(units),
    tableItems(units),
  ].filter((h) => h.score > 0)
  return structured.length > 0
    ? structured
    : [colonTitles(units), stopTitles(units), plainTitles(units), bulletTitles(units)]
}

/** `# Titel`: the highest heading level that is not used for labels; a lower one only directly before a label. */
function headingLevels(units: readonly Unit[]): Hypothesis {
  const headings: number[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit?.block.kind === 'heading' && !isLabelOrData(unit)) headings.push(i)
  }
  const levels = headings.map((i) => units[i]?.block.level ?? 9)
  const top = [1, 2, 3, 4, 5].find((level) => levels.filter((l) => l === level).length >= 2)
  if (top === undefined) return NO_HYPOTHESIS
  const members = headings.flatMap((i) => {
    const level = units[i]?.block.level ?? 9
    const next = unitBeside(units, i, 1)
    const label = next?.block.kind === 'heading' && isLabelOrData(next) && (next.block.level ?? 0) > level
    if ((level > top && !label) || (level < top && isOverHeader(units, headings, i))) return []
    if (isContentsHeading(units[i]?.block.text ?? '')) return []
    return [
      titleCandidate(units, i, {
        form: 'overskrift',
        score: label ? 4 : 2.5,
        reason: label ? 'heading before a section label' : 'heading level',
      }),
    ]
  })
  return hypothesisOf('heading levels', members)
}

const FEWEST_FIELDS = 2

/** The name of who meets, over time, place and people: the heading of the document, no item. */
function isOverHeader(units: readonly Unit[], headings: readonly number[], i: number): boolean {
  if (i !== headings[0]) return false
  const below = units.slice(i + 1, headings[1])
  return below.filter(({ block }) => isHeaderField(block.text)).length >= FEWEST_FIELDS
}

/** `Byrådsmødet, 9. maj, sag 6`, `Økonomiudvalget, pkt. 12`; not `jf. sag 4`. */
const REFERENCE = /^[A-ZÀ-ÞĀ-ɏ][^:]{2,60},\s*(?:sag|punkt|pkt\.?)\s*(?:nr\.?\s*)?(\d{1,4})$/

function isReference(text: string): boolean {
  return text.length < 90 && isDigit(codeAt(text, text.length - 1)) && REFERENCE.test(text)
}

/** A title, or right below the number of another item any line without a stop: `Solceller skal belyses bedre`. */
function isHeadline(units: readonly Unit[], i: number): boolean {
  const text = units[i]?.block.text ?? ''
  if (looksLikeTitle(text)) return true
  return (
    text.length < LONGEST_HEADLINE && !/[.:]$/.test(text) && isReference(unitBeside(units, i, -1)?.block.text ?? '')
  )
}

const LONGEST_HEADLINE = 120

/** News style: a title, what was decided, and the number of the item in a line below. */
function numbersBelow(units: readonly Unit[]): Hypothesis {
  let references = 0
  let last = -1
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (!unit || unit.bodyLabel !== null || !isReference(unit.block.text)) continue
    references++
    last = i
  }
  if (references < 3) return NO_HYPOTHESIS
  const starts = units.flatMap((u, i) => (i <= last && u.block.gapBefore && isHeadline(units, i) ? [i] : []))
  const members = starts.flatMap((at, k) => {
    const group = units.slice(at, starts[k + 1] ?? last + 1)
    const printed = REFERENCE.exec(group.find((u) => REFERENCE.test(u.block.text))?.block.text ?? '')?.[1]
    if (group.length < 2) return []
    const number = printed ? readItemNumber(`Sag ${printed}`) : null
    return [
      { ...titleCandidate(units, at, { form: 'titel / sag N', score: 3, reason: 'number below the text' }), number },
    ]
  })
  return hypothesisOf('numbers below', members)
}
