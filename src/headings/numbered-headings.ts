import { isOrdinal } from '../blocks/list-markers.ts'
import { codeAt, codesOf, isAmong, isCapital, isDigit, lastCode } from '../danish/letters.ts'
import { isOnlyCaseData } from './case-data.ts'
import { isClockTime } from './clock-times.ts'
import {
  isFurniture,
  isLabelOrData,
  isTopic,
  neighbour,
  type OpenCandidate,
  unitAt,
  unitBeside,
} from './heading-candidate.ts'
import type { NumberHit } from './read-item-number.ts'
import { titleEnd } from './title-end.ts'
import { isAgendaTitle, isOutcome, looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'
import { INTRODUCED, INTRODUCED_LIST, introducesList, weighHeading } from './weigh-heading.ts'

const LONGEST_BELOW = 200
const WORDS_OF_A_SENTENCE = 5
const WORDS_OF_A_REMARK = 2
const NEVER = Infinity

/** Every numbered line, weighed by what it says and what stands around it. */
export function numberedHeadings(units: readonly Unit[]): OpenCandidate[] {
  const candidates: OpenCandidate[] = []
  let told = false
  let begun = NEVER
  for (let i = 0; i < units.length; i++) {
    const candidate = candidateAt(units, i)
    if (!candidate) continue
    const before = candidates.at(-1)
    const above = before && { before, hasBegun: begun < candidates.length - 1 }
    told = above !== undefined && goesOn(units, candidate, above) && (told || isToldOf(units, above))
    candidates.push(told ? inList(candidate) : candidate)
    if (begun === NEVER && candidate.number?.value === 1) begun = candidates.length - 1
  }
  return candidates
}

/** The candidate before, and whether the items have begun further up: then even a short line introduces a list. */
interface Above {
  readonly before: OpenCandidate
  readonly hasBegun: boolean
}

/**
 * The next number on the next line: the third of `… følgende ændringer:` / `1. Brændstof` / `2. Leasing` / `3. Vagter`. Behind
 * an empty line only where the items have begun before.
 */
function goesOn(units: readonly Unit[], { start, form, number }: OpenCandidate, { before, hasBegun }: Above): boolean {
  const isNext = before.end === start && before.form === form && number?.value === (before.number?.value ?? 0) + 1
  if (!isNext || !units[start]?.block.gapBefore) return isNext
  return hasBegun && !isAmong(STOPS, lastCode(units[before.start]?.block.text ?? ''))
}

const STOPS = codesOf('.!?')

/** Whether a sentence introduces a list that begins here; `Dagsorden:` is none. */
function isToldOf(units: readonly Unit[], { before: { start, number }, hasBegun }: Above): boolean {
  const line = number?.value === 1 ? unitBeside(units, start, -1) : undefined
  if (!line || !introducesList(line)) return false
  const { text } = line.block
  const words = text.split(' ', WORDS_OF_A_SENTENCE).length
  if (words === WORDS_OF_A_SENTENCE) return !/dagsorden|punkter/i.test(text)
  return hasBegun && words >= WORDS_OF_A_REMARK && line.label?.shape !== 'alone' && !AGENDA.test(text)
}

/** What introduces items and no list in a text: `Følgende punkter:`, `Referat af mødet:`; not `Projektet omfatter:`. */
const AGENDA = /dagsorden|punkt|referat|beslut|behandle|emner|sager/i

function inList(candidate: OpenCandidate): OpenCandidate {
  const reason = candidate.score < 0 ? candidate.reason : INTRODUCED_LIST
  return { ...candidate, score: candidate.score - INTRODUCED, reason }
}

function candidateAt(units: readonly Unit[], i: number): OpenCandidate | null {
  const unit = units[i]
  const number = unit?.number
  if (!unit || !number || isFurniture(unit)) return null
  const { text } = unit.block
  const inline = number.rest === 0 ? text : text.slice(number.rest).trim()
  if (inline === '' || isOnlyCaseData(inline)) return titleElsewhere(units, i, number)
  const again = numberAgain(inline, number)
  const offset = again === 0 ? number.rest : text.length - inline.length + again
  const title = { unit: i, offset }
  return weighHeading(units, { start: i, end: i + 1, form: number.form.id, number, title, text: inline.slice(again) })
}

/** A number printed by hand behind that of the list: `3. Økonomi`, `2) 1. kvartal`; not `2. behandling`. */
const NUMBER_AGAIN = /^(\d{1,4})\s?[.):]\s*(?=[A-ZÀ-ÞĀ-ɏ]|\d{1,2}\. [a-zß-ÿ])/

/** Marks behind the mark of a number: `: Økonomi`, `– Økonomi`; not `–`. */
const MARKS = /^[:/–—-]\s+(?=[A-ZÀ-ÞĀ-ɏ\d"”»])/
const MARK = codesOf(':/–—-')

/** How much of a title is its number once more, or belongs to the number. */
function numberAgain(inline: string, { number }: NumberHit): number {
  if (isAmong(MARK, codeAt(inline, 0))) return MARKS.exec(inline)?.[0].length ?? 0
  const hit = isDigit(codeAt(inline, 0)) ? NUMBER_AGAIN.exec(inline) : null
  return hit?.[1] === number && !isOrdinal(inline) ? hit[0].length : 0
}

/** The number stands alone: the title is on the line before (`Sag nr. 139`) or on the next (`Pkt. 1`). */
function titleElsewhere(units: readonly Unit[], i: number, number: NumberHit): OpenCandidate | null {
  const below = neighbour(units, i, 1)
  const after = isTime(unitAt(units, below)) ? neighbour(units, below, 1) : below
  const next = unitAt(units, after)
  const form = number.form.id
  if (isLabelOrData(next)) {
    const before = neighbour(units, i, -1)
    const previous = unitAt(units, before)
    if (previous && isTitleUnit(previous) && !isSaid(previous)) {
      const title = { unit: before, offset: 0 }
      const { text } = previous.block
      return weighHeading(units, { start: before, end: i + 1, form: `Titel / ${form}`, number, title, text })
    }
  }
  if (next && isTitleBelow(next)) {
    const title = { unit: after, offset: 0 }
    return weighHeading(units, { start: i, end: after + 1, form, number, title, text: next.block.text })
  }
  return form === 'N' ? null : weighHeading(units, { start: i, end: i + 1, form, number, title: null, text: '' })
}

/** Between the cells of a table that lost its columns: `1.` / `8.30` / `Velkomst`. */
function isTime(unit: Unit | undefined): boolean {
  return unit !== undefined && isClockTime(unit.block.text)
}

/** All that is printed of a closed item: `Lukket punkt.`, `Lukket sag`; not `Lukket`. */
const CLOSED_POINT = /^lukket (?:punkt|sag)\b/i

/**
 * Is the line under a lone number its title: `Høring: Serviceniveau`, `Økonomi`, `Skal vi på Facebook?`, the beginning of
 * `Dagsordenen. Blev godkendt.`? Not `Høring: Der er ingen.`, `Indstilling`, `Godkendt. Intet at bemærke.`
 */
function isTitleBelow(unit: Unit): boolean {
  const { label, bodyLabel, block } = unit
  if (isTitleUnit(unit)) return block.text.length <= LONGEST_BELOW
  if (label?.shape === 'alone') return isTopic(unit)
  if (label && label.rule.role === 'absence') return false
  if (bodyLabel && !label) return !bodyLabel.explicit && isAgendaTitle(block.text)
  if (unit.caseData) return unit.caseData.closed && CLOSED_POINT.test(block.text)
  if (isFurniture(unit) || unit.leadIn || unit.number) return false
  const end = titleEnd(block.text)
  if (end < block.text.length || block.text.endsWith(':'))
    return isBareTitle(block.text.slice(0, end).replace(/[.:\s]+$/, ''))
  return label ? isBareTitle(block.text) : block.text.endsWith('?') && isCapital(codeAt(block.text, 0))
}

function isBareTitle(text: string): boolean {
  return looksLikeTitle(text) && !text.endsWith('.') && !isOutcome(text)
}

/** The last sentence of the item before: `Rådet beslutter at skrive til DSB.` */
function isSaid({ block }: Unit): boolean {
  return block.text.endsWith('.') || isOutcome(block.text)
}

function isTitleUnit(unit: Unit): boolean {
  return !isFurniture(unit) && !isLabelOrData(unit) && unit.number === null && looksLikeTitle(unit.block.text)
}
