import { codeAt, codesOf, isAmong, isCapital, isDigit } from '../danish/letters.ts'
import { headerEnd } from './capital-titles.ts'
import { closesMeeting } from './closing.ts'
import { isContentsHeading, isGroupHeading } from './groups.ts'
import { type HeadingCandidate, isFurniture, isLabelOrData, isTopic, unitBeside } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import type { NumberForm } from './number-forms.ts'
import { isQuestionOverText } from './question-titles.ts'
import { SUBJECT_VERB } from './title-end.ts'
import { isAgendaTitle, isKindTitle, isOutcome, looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** Letters and Roman numbers are read as numbers only where nothing else numbers the items. */
export const LETTER_FORM: NumberForm = {
  id: 'A.',
  family: 'plain',
  follows: '',
  pattern: /^$/,
  examples: [],
  counterExamples: [],
}

/** `A. Valg`, `IV) Beretning`; not `A/S Valg`. */
const LETTER = /^([A-Z]|[IVX]{1,5})[.)]\s+(?=[A-ZÀ-ÞĀ-ɏ])/
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
/** A letter over a section label says more than the label alone. */
const LABEL_BELOW = 3
/** A time before a title that the format sets as a heading. */
const SET_AS_HEADING = 2
const LETTERS = [...'ABCDEFGHIJKLMNOPQRST']

/** `A. Valg af dirigent`, `II. Beretning`: letters or Roman numbers in order, when some of the titles are what agendas say. */
export function lettered(units: readonly Unit[]): Hypothesis {
  const places: number[] = []
  for (let i = 0; i < units.length; i++) if (mayBeLettered(units[i]?.block.text ?? '')) places.push(i)
  const runs = [ROMAN, LETTERS].map((order) => letteredRun(units, places, order))
  const [members = []] = runs.sort((a, b) => b.length - a.length)
  const anchors = members.filter((m) => m.score > 1)
  return members.length >= 3 && anchors.length >= 2 ? hypothesisOf('letters', members) : NO_HYPOTHESIS
}

/** The longest run in an order; of two equal ones the later, since the first is the list of what comes. */
function letteredRun(units: readonly Unit[], places: readonly number[], order: readonly string[]): HeadingCandidate[] {
  let longest: HeadingCandidate[] = []
  let members: HeadingCandidate[] = []
  for (const i of places) {
    const unit = units[i]
    const hit = !unit || isFurniture(unit) ? null : LETTER.exec(unit.block.text)
    const letter = hit?.[1]
    if (!unit || !hit || letter === undefined) continue
    if (letter === order[0] && members.length > 0) members = []
    if (letter !== order[members.length]) continue
    const title = unit.block.text.slice(hit[0].length)
    const number = { form: LETTER_FORM, number: letter, value: members.length + 1, rest: hit[0].length }
    const score = (isAgendaTitle(title) ? 2 : 0.5) + labelBelow(units, i)
    members.push({
      ...titleCandidate(units, i, { form: 'A.', score, reason: 'next letter' }),
      number,
      title: { unit: i, offset: hit[0].length },
    })
    if (members.length >= longest.length) longest = members
  }
  return longest
}

/** What a section label under unit `i` adds. */
function labelBelow(units: readonly Unit[], i: number): number {
  const next = unitBeside(units, i, 1)
  return next !== undefined && isLabelOrData(next) ? LABEL_BELOW : 0
}

/**
 * Any case: a sentence is told apart later: `Kl. 19.05 - Velkomst`, `19.05 – Velkomst`, `Kl. 11.00-12.30: Budget`; not
 * `Velkomst kl. 19.05`.
 */
const CLOCK =
  /^(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})\.?(?:\s*[-–]\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\.?)?(?:\s*[-–:]\s*|\s+)(?=[A-ZÀ-ÞĀ-ɏ])/i

/** Items set by the clock: lines that begin with ever later times. */
export function clockTimes(units: readonly Unit[]): Hypothesis {
  let longest: HeadingCandidate[] = []
  let members: HeadingCandidate[] = []
  let first = -1
  let last = -1
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    const hit = !unit || isFurniture(unit) || !mayBeClock(unit.block.text) ? null : CLOCK.exec(unit.block.text)
    const minutes = hit ? Number(hit[1]) * 60 + Number(hit[2]) : -1
    // The list of what comes has the same times: it begins anew where the first of them stands again.
    if (hit && minutes === first) {
      members = []
      last = -1
    }
    if (!hit || minutes <= last || minutes >= 24 * 60) continue
    if (last < 0) first = minutes
    last = minutes
    const title = { unit: i, offset: hit[0].length }
    const score = 2 + labelBelow(units, i) + (unit?.block.kind === 'heading' ? SET_AS_HEADING : 0)
    members.push({
      ...titleCandidate(units, i, { form: 'kl.', score, reason: 'a time later than the one before' }),
      title,
    })
    if (members.length >= longest.length) longest = members
  }
  return longest.length >= 3 ? hypothesisOf('clock times', longest) : NO_HYPOTHESIS
}

/** Short lines with text under them, when some of them are what agendas say (`Eventuelt`, `Godkendelse af …`). */
export function plainTitles(units: readonly Unit[]): Hypothesis {
  const members: HeadingCandidate[] = []
  const hasSections = units.filter((u) => u.label && !isTopic(u) && u.label.rule.role !== 'absence').length > 1
  const end = closingFrom(units)
  const isDense = units.filter((u) => u.block.gapBefore).length * MOST_GAPS < units.length
  for (let i = 0; i < end; i++) {
    const unit = units[i]
    if (!unit || (!isPlainTitle(units, i, isDense) && (hasSections || !isTopic(unit) || !unit.block.gapBefore)))
      continue
    const under = members.at(-1)?.end === i && !unit.block.gapBefore && /\.$/.test(unit.block.text)
    if (under) continue
    const agenda = isAgendaTitle(unit.block.text)
    members.push(titleCandidate(units, i, { form: 'titel', score: agenda ? 1.5 : 0.5, reason: 'short line over text' }))
  }
  const anchors = members.filter((m) => m.score > 1)
  if (anchors.length < 2) return NO_HYPOTHESIS
  // Where titles stand apart and bare, a short sentence in the text is none.
  const bare = anchors.filter((m) => !isSaid(units[m.start])).length * 2 > anchors.length
  const titles = bare ? members.filter((m) => !isSaid(units[m.start])) : members
  const first = titles.findIndex((m) => m.score > 1)
  return hypothesisOf(
    'plain titles',
    titles.slice(firstApart(units.slice(0, titles[first]?.start), titles.slice(0, first))),
  )
}

/** Titles before the first that agendas use, from the first that stands apart below the header and right over its text. */
function firstApart(units: readonly Unit[], before: readonly HeadingCandidate[]): number {
  const from = headerEnd(units)
  const stray = before.findLastIndex(
    ({ start, end }) =>
      start < from || !units[start]?.block.gapBefore || units[end]?.block.gapBefore !== false || isSaid(units[start]),
  )
  return stray + 1
}

/** `Mikkel spørger Brugsen.` directly under text; set apart `Det støttede alle.`, `Ida Bro (Skovlauget): Lad den stå.`; not `Evt.`, `Ny hjemmeside.` */
function isSaid(unit: Unit | undefined): boolean {
  if (!unit?.block.text.endsWith('.') || unit.block.text.length <= 5) return false
  return !unit.block.gapBefore || SUBJECT_VERB.test(unit.block.text) || SPEAKER.test(unit.block.text)
}

/** `Ida Bro (Skovlauget): Lad`, `Ida Bro: Nej`; not `Ny sti: Udkast`. */
const SPEAKER = /^[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ]+(?: [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+){0,3}(?: \([^()]+\))?: /

/** Where the closing matter of the document begins. */
export function closingFrom(units: readonly Unit[]): number {
  for (let i = Math.floor(units.length / 2) + 1; i < units.length; i++)
    if (closesMeeting(units[i]?.block.text ?? '')) return i
  return units.length
}

/** `Næste møde : 9. juni kl. 18.15`, `næste møde den 3. maj`, `Næste gang: 15/11 hos Ida`; not `Næste møde`. */
export const NEXT_MEETING = /^næste (?:møde|gang)\b.*\d/i

/** One empty line in so many lines: titles are not set apart. */
const MOST_GAPS = 8
const LONGEST_DENSE = 45

/** Without empty lines: a short line between the end of a sentence and another sentence, or what agendas say. */
function standsBetween(units: readonly Unit[], i: number): boolean {
  const text = units[i]?.block.text ?? ''
  const next = unitBeside(units, i, 1)?.block.text ?? ''
  if (text.length > LONGEST_DENSE || !/[.!?]$/.test(next)) return false
  return isAgendaTitle(text) || /[.!?]$/.test(unitBeside(units, i, -1)?.block.text ?? '')
}

function isPlainTitle(units: readonly Unit[], i: number, isDense: boolean): boolean {
  const unit = units[i]
  if (!unit || isFurniture(unit) || unit.number || unit.block.label !== null || unit.block.kind === 'row') return false
  const { text } = unit.block
  if (text.length > 100 || !(unit.block.gapBefore || text.endsWith('.') || (isDense && standsBetween(units, i))))
    return false
  const isLabel = isLabelOrData(unit) && !(unit.label?.shape === 'alone' && text.endsWith('.')) && !isKindTitle(text)
  if (isLabel || !(looksLikeTitle(text) || isQuestionOverText(units, i)) || text.split(' ').length > 14) return false
  if (isGroupHeading(text) || isContentsHeading(text) || closesMeeting(text)) return false
  const agenda = isAgendaTitle(text)
  if ((!agenda && isOutcome(text)) || NEXT_MEETING.test(text)) return false
  const next = unitBeside(units, i, 1)
  return next !== undefined && (next.block.text.length >= text.length / 2 || agenda)
}

/** `A. Valg`, `II) Regnskab`; not `Valg`, `7`, `DSB`. */
function mayBeLettered(text: string): boolean {
  let end = 0
  while (end < LONGEST_ROMAN && isCapital(codeAt(text, end))) end++
  return end > 0 && isAmong(STOPS, codeAt(text, end))
}

const LONGEST_ROMAN = 5
const STOPS = codesOf('.)')

function mayBeClock(text: string): boolean {
  const first = codeAt(text, 0)
  return isDigit(first) || first === CAPITAL_K || first === LETTER_K
}

const [CAPITAL_K, LETTER_K] = [75, 107]
