import { isGroupHeading } from './groups.ts'
import {
  type HeadingCandidate,
  isFurniture,
  isLabelOrData,
  neighbour,
  SMALL_LETTER,
  sameTitle,
  titleKey,
} from './heading-candidate.ts'
import { isAgendaTitle, isSentence, looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** `3. april`, `1. Maj.`, `22. februar 2018 udtrykt`; not `3. Majfest`. */
const DATE = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?![\p{L}])/iu
/** A number of an at-clause: `1. at dagsordenen godkendes`. */
const CLAUSE = /^at\s/i
const QUANTITY = /^(?:mio|mia|kr|pct|stk|timer|personer|medlemmer|stemmer|%)(?!\p{L})/iu
/** A name with party or post, no title: `Selma Ibsgaard (B)`. */
const MEMBER = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}\p{Lu}?[\p{L}'’-]*\s?\((?:\p{Lu}{1,3}|ufp|UFP)\)$/u

/** Every numbered line, weighed by what it says and what stands around it. */
export function numberedHeadings(units: readonly Unit[]): HeadingCandidate[] {
  const candidates: HeadingCandidate[] = []
  for (let i = 0; i < units.length; i++) {
    const candidate = candidateAt(units, i)
    if (candidate) candidates.push(candidate)
  }
  return candidates
}

function candidateAt(units: readonly Unit[], i: number): HeadingCandidate | null {
  const unit = units[i]
  const number = unit?.number
  if (!unit || !number || isFurniture(unit)) return null
  const inline = unit.printed.slice(number.rest)
  if (inline.trim() !== '') {
    const title = { unit: i, offset: Math.max(0, number.rest - unit.shift) }
    return weigh(units, { start: i, end: i + 1, form: number.form.id, number, title, text: inline.trim() })
  }
  return titleElsewhere(units, i, unit)
}

/** The number stands alone: the title is on the line before (`Sag nr. 139`) or on the next (`Pkt. 1`). */
function titleElsewhere(units: readonly Unit[], i: number, unit: Unit): HeadingCandidate | null {
  const number = unit.number
  if (!number) return null
  const after = neighbour(units, i, 1)
  const before = neighbour(units, i, -1)
  const next = units[after]
  const previous = units[before]
  const base = { form: number.form.id, number }
  if (previous && isLabelOrData(next) && isTitleUnit(previous)) {
    const form = `Titel / ${number.form.id}`
    return weigh(units, {
      ...base,
      form,
      start: before,
      end: i + 1,
      title: { unit: before, offset: 0 },
      text: previous.block.text,
    })
  }
  if (next && isTitleUnit(next) && next.block.text.length <= 200) {
    return weigh(units, { ...base, start: i, end: after + 1, title: { unit: after, offset: 0 }, text: next.block.text })
  }
  if (number.form.id === 'N') return null
  return weigh(units, { ...base, start: i, end: i + 1, title: null, text: '' })
}

function isTitleUnit(unit: Unit): boolean {
  return !isFurniture(unit) && !isLabelOrData(unit) && unit.number === null && looksLikeTitle(unit.block.text)
}

type Draft = Omit<HeadingCandidate, 'key' | 'score' | 'reason' | 'repeated'> & { readonly text: string }

function weigh(units: readonly Unit[], draft: Draft): HeadingCandidate {
  const { text, ...rest } = draft
  const key = titleKey(text)
  const nextIndex = neighbour(units, draft.end - 1, 1)
  const next = units[nextIndex]
  const repeated = next !== undefined && isRepeat(next, key)
  const after = repeated ? units[neighbour(units, nextIndex, 1)] : next
  const marks: readonly (readonly [boolean, number, string])[] = [
    ...titleMarks(text),
    [repeated, 1.5, 'title printed twice'],
    [isLabelOrData(after), 2.5, 'followed by a section label or case data'],
    ...beforeMarks(units, draft.start),
    [units[draft.start]?.block.kind === 'heading' || units[draft.start]?.block.bold === true, 2, 'set as a heading'],
    [draft.number?.form.family === 'word', 1, 'number with a word'],
  ]
  const held = marks.filter(([holds]) => holds)
  const score = held.reduce((sum, [, weight]) => sum + weight, 0)
  const strongest = held.reduce<readonly [boolean, number, string] | null>(
    (best, mark) => (best === null || Math.abs(mark[1]) > Math.abs(best[1]) ? mark : best),
    null,
  )
  return { ...rest, key, score, reason: strongest?.[2] ?? 'numbered line', repeated }
}

function titleMarks(text: string): readonly (readonly [boolean, number, string])[] {
  return [
    [DATE.test(text), -12, 'a date, not a number'],
    [CLAUSE.test(text), -10, 'a clause of a recommendation'],
    [QUANTITY.test(text), -8, 'a quantity'],
    [MEMBER.test(text), -4, 'a name'],
    [/^\p{Ll}/u.test(text), SMALL_LETTER, 'begins with a small letter'],
    [/(?:,|;|\sog)$/.test(text), -3, 'ends in the middle of a sentence'],
    [/^[\p{Lu}\d"”»–-]/u.test(text), 1, 'begins with a capital'],
    [!/[.,;:]$/.test(text), 0.5, 'reads like a title'],
    [text.length > 60 && isSentence(text) && /\.$/.test(text), -1, 'a sentence'],
    [isAgendaTitle(text), 1.5, 'an agenda title'],
  ]
}

function beforeMarks(units: readonly Unit[], start: number): readonly (readonly [boolean, number, string])[] {
  const unit = units[start]
  const before = units[neighbour(units, start, -1)]
  const directly = units[start - 1]
  const text = before?.block.text ?? ''
  const plain = unit?.number?.form.family === 'plain'
  return [
    [unit?.block.gapBefore === true, 0.5, 'set apart by an empty line'],
    [directly !== undefined && isFurniture(directly), 0.5, 'after page furniture'],
    [before?.metadata !== null && before?.metadata !== undefined, 1, 'after case data'],
    [isGroupHeading(text), 1, 'after a group heading'],
    [plain && introducesList(before), -2.5, 'an introduced list'],
    [plain && before?.label?.shape === 'alone', -2, 'a list under a label'],
    [before?.leadIn !== null && before?.leadIn !== undefined, -2.5, 'clauses of a recommendation'],
  ]
}

/** `… følgende etaper:`, `… indstiller, at`; not another numbered line or case data. */
function introducesList(before: Unit | undefined): boolean {
  return before !== undefined && !before.number && !before.metadata && /[:,]$|\sat$/.test(before.block.text)
}

/** The heading printed a second time, with or without its number. */
function isRepeat(next: Unit, key: string): boolean {
  if (key.length < 4 || isFurniture(next)) return false
  const text = next.number ? next.printed.slice(next.number.rest) : next.block.text
  if (text.length > 300 || titleKey(text.slice(0, 8)).slice(0, 3) !== key.slice(0, 3)) return false
  return titleKey(text) === key || (next.number !== null && sameTitle(titleKey(text), key))
}
