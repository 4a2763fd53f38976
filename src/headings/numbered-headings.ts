import { isOrdinal } from '../blocks/list-markers.ts'
import { MONTH_NAMES } from '../danish/calendar.ts'
import {
  codeAt,
  codesOf,
  isAmong,
  isCapital,
  isDigit,
  isSmall,
  lastCode,
  mayStart,
  startsOf,
} from '../danish/letters.ts'
import { isGroupHeading } from './groups.ts'
import {
  type HeadingCandidate,
  isFurniture,
  isLabelOrData,
  isTopic,
  neighbour,
  type OpenCandidate,
  SMALL_LETTER,
  unitAt,
  unitBeside,
} from './heading-candidate.ts'
import type { NumberHit } from './read-item-number.ts'
import { titleEnd } from './title.ts'
import { firstLetters, TitleKey } from './title-key.ts'
import { isAgendaTitle, isOutcome, isSentence, looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** `3. april`, `1. Maj.`, `22. februar 2018 udtrykt`; not `3. Majfest`. */
const DATE = new RegExp(`^(?:${MONTH_NAMES})(?![A-Za-zÀ-ɏ])`, 'i')
const DATE_STARTS = startsOf(['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'])
/** A number of an at-clause: `1. at dagsordenen godkendes`. */
const CLAUSE = /^at\s/i
const QUANTITY = /^(?:mio|mia|kr|pct|stk|timer|personer|medlemmer|stemmer|%)(?![A-Za-zÀ-ɏ])/i
/** A name with party or post, no title: `Selma Ibsgaard (B)`; not `Dagsorden (B)`. */
const MEMBER = /^(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]+ ){1,4}[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]*\s?\((?:[A-ZÀ-ÞĀ-ɏ]{1,3}|ufp|UFP)\)$/
/** What may stand before the first letter of a title. */
const OPENERS = codesOf('"”»–-')
const STOPS = codesOf('.,;:')
/** The last letter of a title that goes on: `Takster,`, `Skoler og`. */
const UNFINISHED = codesOf(',;g')
/** The first letters of quantities. */
const MAY_BE_QUANTITY = codesOf('mkpstMKPST%')
/** `Skoler og`; not `Borg`. */
const ENDS_IN_AND = /^\sog$/
const [COMMA, COLON, DOT, BRACKET, LETTER_G, LETTER_T] = [44, 58, 46, 41, 103, 116]
const LETTER_A = 97
const LONGEST_BELOW = 200
const INTRODUCED = 2.5
const INTRODUCED_LIST = 'an introduced list'
const UNDER_LABEL = 2
const WORDS_OF_A_SENTENCE = 5

/** Every numbered line, weighed by what it says and what stands around it. */
export function numberedHeadings(units: readonly Unit[]): OpenCandidate[] {
  const candidates: OpenCandidate[] = []
  let told = false
  for (let i = 0; i < units.length; i++) {
    const candidate = candidateAt(units, i)
    if (!candidate) continue
    const before = candidates.at(-1)
    told = before !== undefined && goesOn(units, candidate, before) && (told || isToldOf(units, before))
    candidates.push(told ? inList(candidate) : candidate)
  }
  return candidates
}

/** The next number on the next line: the third of `… følgende ændringer:` / `1. Brændstof` / `2. Leasing` / `3. Vagter`. */
function goesOn(units: readonly Unit[], { start, form, number }: OpenCandidate, before: OpenCandidate): boolean {
  const isNext = before.end === start && before.form === form && number?.value === (before.number?.value ?? 0) + 1
  return isNext && !units[start]?.block.gapBefore
}

/** Whether a sentence introduces a list that begins here; `Dagsorden:` is none. */
function isToldOf(units: readonly Unit[], { start, number }: OpenCandidate): boolean {
  const before = number?.value === 1 ? unitBeside(units, start, -1) : undefined
  if (!before || !introducesList(before)) return false
  const { text } = before.block
  return text.split(' ', WORDS_OF_A_SENTENCE).length === WORDS_OF_A_SENTENCE && !/dagsorden|punkter/i.test(text)
}

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
  if (inline === '') return titleElsewhere(units, i, number)
  const again = numberAgain(inline, number)
  const offset = again === 0 ? number.rest : text.length - inline.length + again
  const title = { unit: i, offset }
  return weigh(units, { start: i, end: i + 1, form: number.form.id, number, title, text: inline.slice(again) })
}

/** A number printed twice, by the list and by hand: `3.  3. Økonomi`; not `2. 2. behandling`. */
const NUMBER_AGAIN = /^(\d{1,4})\s?[.):]\s*(?=[A-ZÀ-ÞĀ-ɏ]|\d{1,2}\. [a-zß-ÿ])/

/** Marks behind the mark of a number: `3.: Økonomi`, `3. – Økonomi`; not `9) –`. */
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
  const after = neighbour(units, i, 1)
  const next = unitAt(units, after)
  const form = number.form.id
  if (isLabelOrData(next)) {
    const before = neighbour(units, i, -1)
    const previous = unitAt(units, before)
    if (previous && isTitleUnit(previous) && !isSaid(previous)) {
      const title = { unit: before, offset: 0 }
      const { text } = previous.block
      return weigh(units, { start: before, end: i + 1, form: `Titel / ${form}`, number, title, text })
    }
  }
  if (next && isTitleBelow(next)) {
    const title = { unit: after, offset: 0 }
    return weigh(units, { start: i, end: after + 1, form, number, title, text: next.block.text })
  }
  return form === 'N' ? null : weigh(units, { start: i, end: i + 1, form, number, title: null, text: '' })
}

/** All that is printed of a closed item: `Lukket punkt.`; not `Lukket`. */
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

type DraftCandidate = Omit<HeadingCandidate, 'key' | 'score' | 'reason' | 'repeated'> & { readonly text: string }

/** What speaks for and against a heading, added up as it is found; the strongest is the reason to show. */
class Weights {
  score = 0
  reason = 'numbered line'
  private strongest = 0

  add(weight: number, reason: string): void {
    this.score += weight
    if (Math.abs(weight) <= this.strongest) return
    this.strongest = Math.abs(weight)
    this.reason = reason
  }
}

function weigh(units: readonly Unit[], { text, start, end, form, number, title }: DraftCandidate): OpenCandidate {
  const key = new TitleKey(text)
  const nextIndex = neighbour(units, end - 1, 1)
  const next = unitAt(units, nextIndex)
  const repeated = next !== undefined && isRepeat(next, key)
  const after = repeated ? unitBeside(units, nextIndex, 1) : next
  const weights = new Weights()
  weighTitle(weights, text)
  if (repeated) weights.add(1.5, 'title printed twice')
  if (isLabelOrData(after)) weights.add(2.5, 'followed by a section label or case data')
  weighBefore(weights, units, start)
  const { kind, bold } = units[start]?.block ?? {}
  if (kind === 'heading' || bold) weights.add(2, 'set as a heading')
  if (number?.form.family === 'word') weights.add(1, 'number with a word')
  return { start, end, form, number, title, key, score: weights.score, reason: weights.reason, repeated }
}

function weighTitle(weights: Weights, text: string): void {
  if (text === '') {
    weights.add(0.5, 'reads like a title')
    return
  }
  const first = codeAt(text, 0)
  const last = lastCode(text)
  if (mayStart(DATE_STARTS, text) && DATE.test(text)) weights.add(-12, 'a date, not a number')
  if ((first | 32) === LETTER_A && CLAUSE.test(text)) weights.add(-10, 'a clause of a recommendation')
  if (isAmong(MAY_BE_QUANTITY, first) && QUANTITY.test(text)) weights.add(-8, 'a quantity')
  if (last === BRACKET && MEMBER.test(text)) weights.add(-4, 'a name')
  if (isSmall(first)) weights.add(SMALL_LETTER, 'begins with a small letter')
  if (isAmong(UNFINISHED, last) && (last !== LETTER_G || ENDS_IN_AND.test(text.slice(-3))))
    weights.add(-3, 'ends in the middle of a sentence')
  if (isCapital(first) || isDigit(first) || isAmong(OPENERS, first)) weights.add(1, 'begins with a capital')
  if (!isAmong(STOPS, last)) weights.add(0.5, 'reads like a title')
  if (last === DOT && text.length > 60 && isSentence(text)) weights.add(-1, 'a sentence')
  if (isAgendaTitle(text)) weights.add(1.5, 'an agenda title')
}

function weighBefore(weights: Weights, units: readonly Unit[], start: number): void {
  const unit = units[start]
  const before = unitBeside(units, start, -1)
  const directly = unitAt(units, start - 1)
  const plain = unit?.number?.form.family === 'plain'
  if (unit?.block.gapBefore) weights.add(0.5, 'set apart by an empty line')
  if (directly !== undefined && isFurniture(directly)) weights.add(0.5, 'after page furniture')
  if (!before) return
  if (before.caseData) weights.add(1, 'after case data')
  if (isGroupHeading(before.block.text)) weights.add(1, 'after a group heading')
  if (plain && before.label?.shape === 'alone') weights.add(-UNDER_LABEL, 'a list under a label')
  else if (plain && introducesList(before)) weights.add(-INTRODUCED, INTRODUCED_LIST)
  if (before.leadIn) weights.add(-2.5, 'clauses of a recommendation')
}

/** `… følgende etaper:`, `… indstiller, at`; not another numbered line or case data. */
function introducesList({ number, caseData, block }: Unit): boolean {
  if (number || caseData) return false
  const { text } = block
  const last = lastCode(text)
  return last === COLON || last === COMMA || (last === LETTER_T && /\sat$/.test(text.slice(-3)))
}

/** The heading printed a second time, with or without its number. */
function isRepeat(next: Unit, key: TitleKey): boolean {
  if (!key.isLonger(4) || isFurniture(next)) return false
  const { text } = next.block
  const from = next.number?.rest ?? 0
  if (text.length - from > 300 || firstLetters(text, 4, from) !== key.start) return false
  const again = new TitleKey(text.slice(from))
  return again.equals(key) || (next.number !== null && again.isLike(key))
}
