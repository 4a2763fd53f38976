import { abbreviationKind, LONGEST_ABBREVIATION } from './abbreviations.ts'
import { MONTH_NAMES } from './calendar.ts'
import { type Codes, codesOf, isAmong, isCapital, isDigit, isSmall, isSpace } from './letters.ts'

/** Half-open range of characters in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What ends a sentence, and what may close a quotation or bracket behind it. */
const STOPS = codesOf('.!?…')
/** `Godkendt.`, `Hvorfor?`; not `Godkendt`. */
const STOP = /[.!?…]/g
const CLOSERS = codesOf('"”»«’\')]')
/** The word (with inner points) that ends right before a stop: `bl.a`, `5 mio`, `den 3`; not `på `. */
const WORD_BEFORE = /[A-Za-zÀ-ɏ\d/§-]+(?:\.[A-Za-zÀ-ɏ\d]+)*$/
/** What stands further before or behind a stop does not matter to it. */
const LONGEST_WORD = 60
const REACH = 40
const ASCII = 128
const SMALL_A = 97
const SMALL_H = 104
/** What may begin a sentence: `Udvalget`, `”Vi`, `15 haver`, `• Punkt`; not `og`. */
const CAN_BEGIN = /^\s*["“”«»'([•–-]*\s*(?:[A-ZÀ-ÞĀ-ɏ]|\d|§)/
/** The next answer to a clause, though with a small letter: ` ad 2. Tiltrådt`, ` ad b: Udgår`, ` b) Udsat`, ` c anbefales ikke`; not ` ad omveje`, ` ad 2 omgange`, ` e bog`. */
const NEXT_CLAUSE =
  /^\s*(?:ad\s(?:\d{1,2}|[a-h])\s*[.:)]+\s*[A-ZÆØÅ]|[b-h]\)\s+[A-ZÆØÅ]|[b-h](?:(?:\s?(?:,|og|-|–)\s?[c-h])*\s|\)\s)(?:anbefal|godkend|tiltr|vedt|uds|udg|bortf|afv|forkast|følges|blev|er|var|må|kan|kunne|faldt|sendes|overs|tages)[a-zæøå]*\s?)/
/** A letter that tells two of a kind apart, no person's initial: `scenarie B`, `model A`; not `Hans B`. */
const LETTERED =
  /(?:scenari(?:e|um)|model|forslag|løsning|variant|alternativ|gruppe|klasse|blok|bilag|liste|spor|hal|zone|type|kategori)\s+[A-ZÀ-ÞĀ-ɏ]$/i
/** An initial: `H`, `H.C`; not `A/S`. */
const INITIAL = /^[A-ZÀ-ÞĀ-ɏ](?:\.[A-ZÀ-ÞĀ-ɏ])*$/
/** An abbreviation that is somebody's middle name: `Jens Kr`, `Bo Th`; not `500 kr`. */
const MIDDLE_NAME = /[A-ZÆØÅ][a-zæøåéü]+\s(?:Kr|Th|St)$/
/** Words that are nobody's surname, so that the letter before them was no initial: ` Imod stemte Ø`, ` De øvrige`; not ` Hansen var`. */
const NO_SURNAME =
  /^\s*(?:For|Imod|Undlod|Hverken|De|Det|Der|Herefter|Resten|Forslaget|Ændringsforslaget|Indstillingen|Udvalget|Byrådet|Kommunalbestyrelsen|Sagen|Punktet|Godkendt|Vedtaget|Forkastet|Faldet|[A-ZÆØÅ] (?:stemte|stemmer|undlod|undlader|kan|kunne|tog|tager|ønsker|ønskede)) /
/** Names of months: after "den 3." they continue the date even with a capital: ` maj 2021`, `Kvartal`; not `Møde`. */
const MONTH = new RegExp(`^\\s*(?:${MONTH_NAMES}|kvartal|halvår|afdeling|viceborgmester|næstformand|kontor)`, 'i')
/** All that stands before the number when it is the sentence's own label: `Ad `, `Pkt. 1 og `; not `den `. */
const NUMBERED_LEAD = /^\s*(?:ad|at|pkt|punkt|nr|sag|bilag|§|stk|kap)\.?\s*(?:\d+\s*(?:,|og|-|–)\s*)*$/i

/**
 * The sentences of a Danish text, in order, without the space between them.
 *
 * Knows abbreviations (`jf. pkt. 5`, `kl. 9`), ordinals (`2. behandling`, `3. april`), list numbers at the start
 * (`1. Godkendt.` is one sentence) and stops glued to the next word. `"Drøftet. Udsat til 3. april."` gives two spans.
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const end of sentenceEnds(text)) {
    addTrimmed(spans, text, { start, end })
    start = end
  }
  addTrimmed(spans, text, { start, end: text.length })
  return spans
}

/** The sentences themselves, for callers that need no positions. */
export function sentences(text: string): readonly string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end))
}

function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  let from = 0
  for (let stop = nextStop(text, 0); stop < text.length; ) {
    const next = afterAny(STOPS, text, stop)
    if (isGlued(text, stop, next)) ends.push(next)
    const end = afterAny(CLOSERS, text, next)
    if ((end === text.length || isSpace(text.charCodeAt(end))) && endsSentence(text, { from, stop, end })) {
      ends.push(end)
      from = end
    }
    stop = nextStop(text, end)
  }
  return ends
}

/** Where the next stop stands, else the length of the text: `. `, `?” `. */
function nextStop(text: string, from: number): number {
  STOP.lastIndex = from
  return STOP.test(text) ? STOP.lastIndex - 1 : text.length
}

function afterAny(codes: Codes, text: string, from: number): number {
  let at = from
  while (at < text.length && isAmong(codes, text.charCodeAt(at))) at++
  return at
}

/** A single stop glued to the next sentence: `godkendt.Udvalget`, `16.30.Sag`; not `www.kl.dk`, `H.C. Andersen`. */
function isGlued(text: string, stop: number, next: number): boolean {
  const goesOn = isCapital(text.charCodeAt(next)) && isSmall(text.charCodeAt(next + 1))
  if (!goesOn || next !== stop + 1 || stop < 2 || text[stop] === '…') return false
  return closesWord(text.charCodeAt(stop - 1)) && closesWord(text.charCodeAt(stop - 2))
}

function closesWord(code: number): boolean {
  return isSmall(code) || isDigit(code) || code === 41
}

/** Where a sentence begins, the stop that may close it, and the end of what closes with it. */
interface StopPlace {
  readonly from: number
  readonly stop: number
  readonly end: number
}

function endsSentence(text: string, { from, stop, end }: StopPlace): boolean {
  if (end === text.length) return true
  const next = nextCode(text, end)
  if (next < 0) return true
  const after = text.slice(end, end + REACH)
  const isClause = next >= SMALL_A && next <= SMALL_H && NEXT_CLAUSE.test(after)
  if (next < ASCII && isSmall(next) && !isClause) return false
  const isPlain = isClause || (next < ASCII && (isCapital(next) || isDigit(next)))
  if (!isPlain && !CAN_BEGIN.test(after)) return false
  if (text[stop] !== '.' || endsInLongWord(text, stop)) return true
  const near = text.slice(Math.max(from, stop - LONGEST_WORD), stop)
  const word = WORD_BEFORE.exec(near.slice(near.lastIndexOf(' ') + 1))?.[0] ?? ''
  if (/^\d+$/.test(word)) {
    const lead = text.slice(from, stop - word.length)
    return numberEnds(lead, word, after) && !isListed(lead, word, text.slice(end, end + 2 * REACH))
  }
  if (INITIAL.test(word)) return LETTERED.test(near) || (word.length === 1 && NO_SURNAME.test(after))
  // "CVR-nr." is "nr." with a name before it.
  const kind = abbreviationKind(word) ?? abbreviationKind(word.slice(word.lastIndexOf('-') + 1))
  return kind === null || (kind === 'may-close' && !/^\s*\d/.test(after) && !MIDDLE_NAME.test(near))
}

/** The first character behind the space from an offset on; -1 when there is only space. */
function nextCode(text: string, from: number): number {
  const end = Math.min(text.length, from + REACH)
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at < end ? text.charCodeAt(at) : -1
}

/** Do more small letters stand before a stop than any abbreviation has? `… i kommunen.`, not `… ca.` */
function endsInLongWord(text: string, stop: number): boolean {
  const from = stop - LONGEST_ABBREVIATION - 1
  let at = stop
  while (at > from && at > 0 && isSmall(text.charCodeAt(at - 1))) at--
  return at === from
}

/** Whether `den 21.` before a capital closes the sentence: not as list number, reference or date with capital month. */
function numberEnds(lead: string, number: string, after: string): boolean {
  return lead.trim() !== '' && !NUMBERED_LEAD.test(lead) && !MONTH.test(after) && number.length <= 4
}

/** What follows the first of several in one line: ` Ida Holm (nr. 4), 2. Bo Lund`, ` Bo; 2. Ib`; not ` Undlod: 2.`. */
const SECOND_FOLLOWS = /^[^.:;]{2,60}(?:nr\.[^.:;]{1,20})?[,;]\s(?:og\s)?2\.\s/

/** Whether a number stands before one of several in a line: `Suppleanter: ⟨1⟩. Ida Holm, ⟨2⟩. Bo Lund`. */
function isListed(lead: string, number: string, after: string): boolean {
  if (number === '1') return /:\s*$/.test(lead) && SECOND_FOLLOWS.test(after)
  return /[,;]\s(?:og\s)?$/.test(lead) && lead.includes(` ${Number(number) - 1}. `)
}

function addTrimmed(spans: Span[], text: string, { start, end }: Span): void {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  if (from < to) spans.push({ start: from, end: to })
}
