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
  neighbour,
  type OpenCandidate,
  SMALL_LETTER,
  unitAt,
  unitBeside,
} from './heading-candidate.ts'
import { firstLetters, TitleKey } from './title-key.ts'
import { isAgendaTitle, isSentence } from './title-words.ts'
import type { Unit } from './unit.ts'

/** Behind a number that is a day: `april`, `Maj.`, `februar 2018 udtrykt`; not `Majfest`. */
const DATE = new RegExp(`^(?:${MONTH_NAMES})(?![A-Za-zÀ-ɏ])`, 'i')
const DATE_STARTS = startsOf(['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'])
/** Behind the number of an at-clause: `at dagsordenen godkendes`, `At planen`; not `atter`. */
const CLAUSE = /^at\s/i
/** Behind a number that counts: `mio. kr.`, `medlemmer var til stede`; not `Medlemsmøde`. */
const QUANTITY = /^(?:mio|mia|kr|pct|stk|timer|personer|medlemmer|stemmer|%)(?![A-Za-zÀ-ɏ])/i
/** A name with party or post, no title: `Selma Ibsgaard (B)`, `Bo Lund (UFP)`; not `Dagsorden (B)`. */
const MEMBER = /^(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]+ ){1,4}[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]*\s?\((?:[A-ZÀ-ÞĀ-ɏ]{1,3}|ufp|UFP)\)$/
/** Dot leaders and a page: `Godkendelse af dagsorden ........ 2`, `Eventuelt....7`; not `Budget ... 2025`. */
const LEADER = /\.{4,}\s*\d{1,3}$/
/** What may stand before the first letter of a title. */
const OPENERS = codesOf('"”»–-')
const STOPS = codesOf('.,;:')
/** The last letter of a title that goes on: `Takster,`, `Skoler og`. */
const UNFINISHED = codesOf(',;g')
/** The first letters of quantities. */
const MAY_BE_QUANTITY = codesOf('mkpstMKPST%')
/** The end of a line that goes on: ` og`, `\tog`; not `Borg`. */
const ENDS_IN_AND = /^\sog$/
const [COMMA, COLON, DOT, BRACKET, LETTER_G, LETTER_T] = [44, 58, 46, 41, 103, 116]
const LETTER_A = 97
export const INTRODUCED = 2.5
export const INTRODUCED_LIST = 'an introduced list'
const UNDER_LABEL = 2
const ATTACHMENT = 5

export type DraftCandidate = Omit<HeadingCandidate, 'key' | 'score' | 'reason' | 'repeated'> & { readonly text: string }

/** What speaks for and against a heading, added up as it is found; the strongest is the reason to show. */
class Weights {
  score = 0
  reason = 'numbered line'
  #strongest = 0

  add(weight: number, reason: string): void {
    this.score += weight
    if (Math.abs(weight) <= this.#strongest) return
    this.#strongest = Math.abs(weight)
    this.reason = reason
  }
}

/** A heading with what its words and its surroundings say for and against it. */
export function weighHeading(
  units: readonly Unit[],
  { text, start, end, form, number, title }: DraftCandidate,
): OpenCandidate {
  const key = new TitleKey(text)
  const nextIndex = neighbour(units, end - 1, 1)
  const next = unitAt(units, nextIndex)
  const repeated = next !== undefined && isRepeat(next, key)
  const after = repeated ? unitBeside(units, nextIndex, 1) : next
  const weights = new Weights()
  weighTitle(weights, text)
  if (repeated) weights.add(1.5, 'title printed twice')
  if (isLabelOrData(after)) weights.add(2.5, 'followed by a section label or case data')
  else if (isAttachment(units, start)) weights.add(-ATTACHMENT, 'a list of attachments')
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
  if (isDigit(last) && LEADER.test(text)) weights.add(-6, 'a line with a page number')
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
  if (plain && isLettered(before) && (unit.block.indent ?? 0) > (before.block.indent ?? 0))
    weights.add(-INTRODUCED, 'a list under a letter')
  if (before.leadIn) weights.add(-2.5, 'clauses of a recommendation')
}

/** Right above a number that stands further in: `A) Nyt fra regionen`, `B. Løn`; not `A/S Havnen`. */
const LETTERED = /^[A-H][.)] /

function isLettered({ block }: Unit): boolean {
  return LETTERED.test(block.label === null ? block.text : `${block.label} `)
}

/** Stands a numbered line in the list directly below the label `Bilag`, nothing but such lines between them? */
function isAttachment(units: readonly Unit[], start: number): boolean {
  for (let i = start; i > start - LONGEST_LIST; i--) {
    const unit = units[i]
    const before = units[i - 1]
    if (!unit || !before || unit.block.gapBefore || unit.number === null) return false
    if (before.label?.shape === 'alone') return before.label.rule.role === 'attachments'
  }
  return false
}

const LONGEST_LIST = 40

/** `… følgende etaper:`, `… indstiller, at`; not another numbered line or case data. */
export function introducesList({ number, caseData, block }: Unit): boolean {
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
