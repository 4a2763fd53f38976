import { codeAt, codesOf, isAmong, isDigit, isSmall, lastCode, mayStart, startsOf } from '../danish/letters.ts'
import { isSectionLabel } from '../danish/section-labels.ts'
import type { Block, Origin } from '../model/block.ts'
import { type Position, through } from '../model/position.ts'
import { continuesLabel } from './broken-labels.ts'
import type { Draft } from './draft.ts'
import { isContinuation, rightEdge } from './line-width.ts'
import { hangs, isOpenHeading, isOpenLine } from './open-lines.ts'

const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)'
/** A date that a line break split from its sentence: `1. maj. Birte taler`, `22./9. Mie`, `22-11-2016`; not `1. Formand`, `06.00.05-G01-4-22`, `82.00.00-Ø54-5-22`. */
const DATE_START = new RegExp(
  `^\\d{1,2}\\.(?:\\s?(?:og|-|–)\\s?\\d{1,2}\\.)?\\s?${MONTH}[a-z]*\\b|^\\d{1,2}\\.?/\\d{1,2}|^\\d{1,2}[-.]\\d{1,2}[-.](?:19|20)?\\d\\d(?![A-Za-zÀ-ɏ\\d]|[-.][A-Za-zÀ-ɏ\\d])`,
  'i',
)
/** Before a year at the start of the next line: `høringsfristen er d. 9. april`, `senest 24. dec`; not `i august`. */
const ENDS_IN_MONTH = new RegExp(`\\d{1,2}\\.\\s?${MONTH}[a-z]*$`, 'i')
/** Before a month at the start of the next line: `senest den 24.`, `til 3.`; not `jf. pkt. 24.`. */
const ENDS_IN_DAY = /(?:^|\s)(?:den|d\.?|til|fra|og|inden|senest|før|efter)\s\d{1,2}\.$/i
/** `august 2021`, `dec.`; not `møde`. */
const MONTH_START = new RegExp(`^${MONTH}[a-z]*\\b`)
const MONTH_STARTS = startsOf(['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'])
/** `på mødet.`, `kl.`; not `den 24.`. */
const ENDS_IN_LETTER = /[A-Za-zÀ-ɏ]\.$/
const HYPHEN = 45
const DOT = 46
/** What stands behind the day of a date. */
const DATE_MARKS = codesOf('./-')
/** `2021 blev`, `1998`; not `20215`. */
const YEAR_START = /^(?:19|20)\d\d\b/
/** The figure of a vote at the start of the next line: `4, imod stemte 1`, `3 stemmer`; not `4. Økonomi`. */
const COUNT_START = /^\d{1,3}(?:,\s|\s(?:stemmer|imod|mod|for|undlod)(?![A-Za-zÀ-ɏ]))/
/** Before the figure of a vote: `For stemte`, `3 imod`; not `stemte for forslaget.`. */
const BEFORE_COUNT = /(?:^|\s)(?:stemte|imod|mod|med|stemmerne)$/i
/** Words that a date follows: `udsat til`, `frist pr.`; not `Økonomi`. */
const BEFORE_DATE = /(?:^|\s)(?:den|d\.?|til|fra|og|inden|senest|pr\.?|efter|før|på|af|om|er)$/i
/** `Udvalget drøfter`, `i Danmark, men,`; not `Godkendt.`. */
const ENDS_SMALL = /(?:^|\s)[a-zß-ÿ]+,?$/
/** Ends in the middle of a sentence: `henstand til den`, `asfalt,`; not `kl. 17.`, `følgende:`. */
const OPEN_END = /[a-zæøå0-9,)”"»]$/i
/** A word broken at the line end: `etable-`, `KKR-`; not `Kragh –`, `1 -`. */
const BROKEN_WORD = /[A-Za-zÀ-ɏ\d]-$/
/** Words that follow a suspended hyphen, "til-": `og fraflytning`, `samt køb`; not `også`. */
const SUSPENDED = /^(?:og|eller|samt|til|eller\/og|og\/eller)\b/
/** Starts something of its own: `1. Økonomi`, `• punkt`, `Ad 2`, `Sted: Teams`, `c: Afslag`, `at der gives`, `2  at optage`, `3  Budget 2013`; not `Paulsen, Jonas Lunen`, `18.214 kr.`, `2 borde` */
const OWN_START =
  /^(?:[•·▪●○◦→➔➜➡⇒\uE000-\uF8FF*]|[-=]+>\s|[-–—o]\s|\(?\d{1,3}[.):](?!\d{3}(?!\d))|\d{1,3}\s{2,}\S|\d{1,2}\sat\s|\(?[a-zæøå][.):]\s|at\s|(?:Ad|Pkt|Punkt|Bilag|Sag|Nr)\b|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ ./-]{1,30}:(?:\s|$))/
const SUSPENDED_STARTS = codesOf('oest')
/** `og`, `økonomi`; not `Økonomi`. */
const LOWER = /^[a-zß-ÿ]/
const [LETTER_A, LETTER_Z] = [97, 122]
/** `KKR`, `B/O`; not `Kkr`. */
const CODE_WORD = /^[A-ZÀ-ÞĀ-ɏ\d/]{2,}$/

/** Where a line stands: what is known of the layout around it. */
export interface Seat {
  /** Right edge of the lines around; `null` when the document does not break its lines. */
  readonly width: number | null
  readonly spacing: number
  /** Page furniture stood between the two lines. */
  readonly bridged: boolean
  /** The paragraph has several lines already: a short line in it was broken by hand or by a mail program. */
  readonly inside: boolean
}

/** Does `draft` go on with the paragraph that ends in `last`? */
export function continuesParagraph(last: Draft, draft: Draft, seat: Seat): boolean {
  if (draft.gap > 2 || draft.cells || last.cells || last.style.headingLevel || draft.style.headingLevel) return false
  if (isFileLine(draft.text) || isFileLine(last.text) || isCaseLine(last.text)) return false
  const end = codeAt(last.text, last.text.length - 1)
  if (draft.gap <= 1 && joinsFigure(last.text, draft.text, end)) return true
  if (draft.gap > seat.spacing && !seat.bridged) return false
  if (draft.gap === 0 && continuesLabel(last.text, draft.text)) return true
  const isLower = isSmall(codeAt(draft.text, 0))
  if (draft.gap === 0 && isOpenHeading(last.text) && !OWN_START.test(draft.text)) return true
  if (
    draft.gap === 0 &&
    isOpenLine(last.text, seat.inside) &&
    !OWN_START.test(draft.text) &&
    !isSectionLabel(draft.text)
  )
    return true
  if (seat.width !== null || isLower) {
    const anew = OWN_START.test(draft.text)
    if (isLower && !anew && draft.gap === 0 && OPEN_END.test(last.text) && hangs(last, draft)) return true
    if (end === HYPHEN && (isLower || !anew) && BROKEN_WORD.test(last.text)) return true
    if (seat.inside && isLower && !anew && draft.gap === 0 && OPEN_END.test(last.text)) return true
    if (end === DOT && seat.width !== null && isLower && !anew && ENDS_IN_LETTER.test(last.text)) return true
  }
  return (
    isContinuation(last, draft) ||
    (seat.width !== null && OPEN_END.test(last.text) && fillsLine(last, draft, seat.width))
  )
}

/** Case data that fill a line, mostly behind the number of an item: `Punkt: 1  Acadre sagsnr. 14/2011   Åben sag`, `Sag nr. 09/4411`; not `Sagen har nr. 4`, `jf. sagsnr. 09/4411`. */
const CASE_LINE =
  /^(?:(?:dagsordens)?punkt|pkt|sag|acadre|sagsnr|journalnr|j\.? ?nr)\b.*?nr\.?:?\s*[\dA-ZÆØÅ][\dA-ZÆØÅ./-]*(?:\s+(?:journalnr|dok\.? ?nr|j\.? ?nr)\.?:?\s*[\dA-ZÆØÅ./-]+)*(?:\s+(?:åbent?|lukket)(?: sag| punkt)?)?$/i

function isCaseLine(text: string): boolean {
  return text.includes('nr') && CASE_LINE.test(text)
}

/** Nothing but names of files: `referat_040314.pdf`, `notat.docx oversigt.xlsx`, `application/pdf icon Plan.pdf`; not `se notat.pdf`. */
const FILE_NAMES = /^application\/\S+ icon |^(?:[^\s.]\S*\.(?:pdf|docx?|xlsx?|pptx?|odt)(?:\s+|$))+$/i

function isFileLine(text: string): boolean {
  const { length } = text
  return (codeAt(text, length - 4) === DOT || codeAt(text, length - 5) === DOT) && FILE_NAMES.test(text)
}

/** Was a date or a vote broken between two lines: `… senest den 24.` / `april`, `… er d. 7. august` / `2024`, `For stemte` / `4`? */
function joinsFigure(last: string, next: string, end: number): boolean {
  if (end === DOT) return mayStart(MONTH_STARTS, next) && MONTH_START.test(next) && ENDS_IN_DAY.test(last)
  if (!isDigit(codeAt(next, 0)) || !OPEN_END.test(last)) return false
  return (mayBeDate(next) && continuesDate(last, next)) || (COUNT_START.test(next) && BEFORE_COUNT.test(last))
}

/** `2024`, `1. maj`, `22/9`, `6-11-2016`; not `1`, `12 stole`. */
function mayBeDate(text: string): boolean {
  const second = codeAt(text, 1)
  if (!isDigit(second)) return isAmong(DATE_MARKS, second)
  const third = codeAt(text, 2)
  return isDigit(third) || isAmong(DATE_MARKS, third)
}

function continuesDate(last: string, next: string): boolean {
  if (YEAR_START.test(next) && ENDS_IN_MONTH.test(last)) return true
  if (!DATE_START.test(next)) return false
  return BEFORE_DATE.test(last) || (last.length >= 30 && ENDS_SMALL.test(last) && !/^\d+\.?\//.test(next))
}

/** An entry of a table of contents ends at its page: `Budget 2013 ........ 4`, `Eventuelt.....12`; not `se side 4`. */
const CONTENTS_ENTRY = /\.{4,}\s*\d{1,3}$/

/** Was the line broken because the next word did not fit? */
function fillsLine(last: Draft, draft: Draft, width: number): boolean {
  if (rightEdge(last) > width * 1.15 || (isDigit(lastCode(last.text)) && CONTENTS_ENTRY.test(last.text))) return false
  const space = draft.text.indexOf(' ')
  const word = space < 0 ? draft.text.length : space
  if (rightEdge(last) + 1 + word <= width || isSectionLabel(draft.text)) return false
  return !OWN_START.test(draft.text) || draft.text.startsWith('at ')
}

/** A block to which lines may still be added. */
export interface OpenBlock extends Block {
  text: string
  position: Position
  readonly origin: Origin[]
}

/** A block of several lines: its text is put together once, when the last line is there. */
export class JoinedLines {
  readonly #block: OpenBlock
  readonly #pieces: string[]
  #length: number
  #last: Position

  constructor(first: OpenBlock) {
    this.#block = first
    this.#pieces = [first.text]
    this.#length = first.text.length
    this.#last = first.position
  }

  /** Adds a line; a word broken at the line end is mended, a printed hyphen kept. */
  add({ text, position }: Draft): void {
    const before = this.#pieces.at(-1) ?? ''
    const { cut, glue } = seam(before, text)
    if (cut) this.#pieces[this.#pieces.length - 1] = before.slice(0, -1)
    this.#pieces.push(glue, text)
    this.#length += glue.length - (cut ? 1 : 0)
    this.#block.origin.push({ start: this.#length, position })
    this.#last = position
    this.#length += text.length
  }

  close(): void {
    this.#block.position = through(this.#block.position, this.#last)
    this.#block.text = this.#pieces.join('')
  }
}

/** How the next line is joined: a hyphen that the line break made is cut off. */
function seam(before: string, next: string): Seam {
  if (lastCode(before) !== HYPHEN || !BROKEN_WORD.test(before)) return SPACED
  if (isAmong(SUSPENDED_STARTS, codeAt(next, 0)) && SUSPENDED.test(next)) return SPACED
  return LOWER.test(next) && !isPrinted(before) ? CUT : GLUED
}

type Seam = { readonly cut: boolean; readonly glue: '' | ' ' }
const SPACED: Seam = { cut: false, glue: ' ' }
const GLUED: Seam = { cut: false, glue: '' }
const CUT: Seam = { cut: true, glue: '' }

/** Does the hyphen at the end stand there whatever the line: `KKR-`, `2020-`; not `etable-`? */
function isPrinted(before: string): boolean {
  const last = codeAt(before, before.length - 2)
  if (isDigit(last)) return true
  return !(last >= LETTER_A && last <= LETTER_Z) && CODE_WORD.test(before.slice(before.lastIndexOf(' ') + 1, -1))
}
