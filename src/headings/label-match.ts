import { closeLetterSpacing } from '../danish/bodies.ts'
import { codeAt, isCapital, isLetterSpaced, isSmall, smallOf, startOf, startsOf } from '../danish/letters.ts'
import { LABELS, type LabelRule, SECTION_LABELS } from '../danish/section-labels.ts'
import { misprintedLabel } from './misprints.ts'
import { isOutcome, looksLikeTitle } from './title-words.ts'

/** How a label is set apart from what follows it. */
export type LabelShape = 'alone' | 'colon' | 'inline' | 'glued'

export interface LabelMatch {
  readonly rule: LabelRule
  /** As printed, without colon. */
  readonly label: string
  readonly shape: LabelShape
  /** Offset where the text after the label begins. */
  readonly rest: number
}

interface LabelEntry {
  readonly label: string
  readonly rule: LabelRule
}

const LONGEST_WORD = 40
const SHORTEST_WORD = 3
const DOT = 46
const BRACKET = 41
const BY_FIRST_WORD = index()
/** `: `, `.`, `,`, ` -`, ` (3)` or nothing after a label; not ` Ingen`. */
const ENDING = /^(?:\s*[:.,]?|\s+[–-]|\s\(\d{1,3}\):?)\s*$/
/** Behind a label that so names the minute taker: `Bente Ebdrup`, `Ida M. Holm`; not `Godkendt.`. */
const PERSON = /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]+(?: [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]*){1,3}$/
/** The same in letters, with the day perhaps: `BK`, `BK / 6. maj 2015`; not `OK, godkendt`. */
const INITIALS = /^(?!OK\b)[A-ZÆØÅ]{2,4}(?:$|\s*[/,]\s*\d)/
/** A sentence or a bare answer: `Der søges om 1,1 mio. kr.`, `Ingen`; not `Notat om takster`. */
const SENTENCE = /[.!?)”"»]$|^(?:Ingen|Nej|Ja)$|^.{60}/
/** `Sagen afgøres i`, `Afbud fra`; not `Afbud`. */
const LEADS_ON = / (?:i|af|fra|på)$/i
/** `Referat`, `Øvrige`; not `referat`. */
const CAPITAL = /^[A-ZÀ-ÞĀ-ɏ]/
/** `Beslutning :`, `Beslutning.`; not `Beslutning`. */
const ENDING_MARKS = /[\s:.,]+$/
/** ` for Punkt 1: `, ` til pkt. 4a`, ` vedr. sag nr. 12 - `; not ` for punktet`, ` til sagens parter`. */
const POINT =
  /^ (?:for|til|vedr\.|vedrørende) (?:dagsordenspunkt|punkt|pkt\.?|sag)(?: nr\.?)? ?\d{1,4}[a-z]?(?:\s*[:.–-]\s*(?!\d)|\s*$)/i

const STARTS = startsOf(LABELS)

/**
 * The section label a text begins with, in any printed shape; `null` when there is none. `start` is what the text begins
 * with ({@link startOf}).
 */
export function matchLabel(text: string, start: number = startOf(text)): LabelMatch | null {
  if (isLetterSpaced(text)) return spacedLabel(text)
  if (STARTS[start] !== 1) return null
  for (const { label, rule } of BY_FIRST_WORD.get(firstWord(text)) ?? []) {
    if (!beginsWith(text, label)) continue
    const found = shapeOf(text, label.length, rule)
    if (found) return found
  }
  const misprint = misprintedLabel(text)
  return misprint && shapeOf(text, misprint.end, misprint.rule)
}

/** `B E S L U T N I N G`: only alone on its line. The label is printed without its spaces. */
function spacedLabel(text: string): LabelMatch | null {
  const found = matchLabel(closeLetterSpacing(text.replace(ENDING_MARKS, '')))
  return found?.shape === 'alone' ? { ...found, rest: text.length } : null
}

/** A label glued to the end of a text (`… i stedet for otte.Sagsfremstilling`): its offset, or -1. */
export function gluedLabelAtEnd(text: string): number {
  const { length } = text
  let i = length - 1
  const stop = Math.max(1, length - LONGEST_WORD)
  while (i >= stop && isSmall(text.charCodeAt(i))) i--
  const before = codeAt(text, i - 1)
  const glued = isSmall(before) || before === DOT || before === BRACKET
  if (i < stop || length - i < 5 || !isCapital(codeAt(text, i)) || !glued) return -1
  return LABELS.has(text.slice(i).toLowerCase()) ? i : -1
}

function shapeOf(text: string, end: number, rule: LabelRule): LabelMatch | null {
  const label = text.slice(0, end)
  if (text.length === end) return { rule, label, shape: 'alone', rest: end }
  if (isSmall(codeAt(text, end))) return null
  const after = text.slice(end, end + 200)
  if (ENDING.test(after) && text.length <= end + 200) return { rule, label, shape: 'alone', rest: text.length }
  const point = POINT.exec(after)
  if (point) return pointLabel(text, { rule, end, point: point[0] })
  const next = after.charAt(0)
  if (next === ':' || after.startsWith(' :')) return colonLabel(text, { rule, label, end })
  if (next === '-' || /[A-ZÀ-ÞĀ-ɏ\d]/.test(next)) {
    return /[a-zß-ÿ]$/.test(label) &&
      /^(?:- (?!og |eller |samt )|[A-ZÀ-ÞĀ-ɏ](?:[a-zß-ÿ]|\. | og |, )|\d{1,3}\. [A-ZÀ-ÞĀ-ɏ])/.test(after)
      ? { rule, label, shape: 'glued', rest: next === '-' ? end + 1 : end }
      : null
  }
  const rest = text.slice(end).trimStart()
  // "Sagen afgøres i Byrådet den 3. maj.", "Afbud fra Bo.": the words lead to what follows, and all is a sentence.
  if (LEADS_ON.test(label) && rest.endsWith('.')) return null
  const inline = /\s/.test(next) && CAPITAL.test(rest) && SENTENCE.test(rest)
  return inline ? { rule, label, shape: 'inline', rest: text.length - rest.length } : null
}

/** `Beslutning for Punkt 4: Takster for 2023`: the title printed again belongs to the label, an outcome does not. */
function pointLabel(
  text: string,
  { rule, end, point }: { readonly rule: LabelRule; readonly end: number; readonly point: string },
): LabelMatch | null {
  if (rule.role === 'attachments') return null
  const from = end + point.length
  const rest = text.slice(from)
  const isTitle = rest === '' || (looksLikeTitle(rest) && !isOutcome(rest) && !/\.$/.test(rest))
  const label = (isTitle ? text : text.slice(0, from)).replace(/[\s:.–-]+$/, '')
  return { rule, label, shape: isTitle ? 'alone' : 'colon', rest: isTitle ? text.length : from }
}

function colonLabel(
  text: string,
  { rule, label, end }: { rule: LabelRule; label: string; end: number },
): LabelMatch | null {
  const rest = text.slice(text.indexOf(':', end) + 1).trimStart()
  if (label.toLowerCase() === 'referat' && (PERSON.test(rest) || INITIALS.test(rest))) return null
  return { rule, label, shape: 'colon', rest: text.length - rest.length }
}

/** Does a text begin with a label, in any case? Making the text small first would take longer than all else. */
function beginsWith(text: string, label: string): boolean {
  if (text.length < label.length) return false
  for (let i = 0; i < label.length; i++) if (smallOf(text.charCodeAt(i)) !== label.charCodeAt(i)) return false
  return true
}

/**
 * The leading letters as a number, whatever their case, up to a capital after a small letter: equal for `Beslutning`,
 * `BESLUTNING:` and `BeslutningGodkendt.`.
 */
function firstWord(text: string): number {
  const end = Math.min(text.length, LONGEST_WORD)
  let small = false
  let word = 0
  let i = 0
  for (; i < end; i++) {
    const code = text.charCodeAt(i)
    const isLow = isSmall(code)
    if ((!isLow && !isCapital(code)) || (small && !isLow)) break
    small = isLow
    word = (word * 31 + smallOf(code)) | 0
  }
  for (; i < SHORTEST_WORD; i++) word = (word * 31 + smallOf(codeAt(text, i))) | 0
  return word
}

function index(): ReadonlyMap<number, readonly LabelEntry[]> {
  const byWord = new Map<number, LabelEntry[]>()
  for (const rule of SECTION_LABELS) {
    for (const label of rule.labels) {
      const word = firstWord(label)
      byWord.set(word, [...(byWord.get(word) ?? []), { label, rule }])
    }
  }
  for (const entries of byWord.values()) entries.sort((a, b) => b.label.length - a.label.length)
  return byWord
}
