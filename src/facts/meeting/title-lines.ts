import { isBodyName } from '../../danish/bodies.ts'
import { compactDateIn } from '../../danish/compact-dates.ts'
import { type DateFound, findDates } from '../../danish/dates.ts'
import { findTimes, type TimeFound } from '../../danish/times.ts'
import { gathered } from '../../model/gathered.ts'
import { through } from '../../model/position.ts'
import type { MeetingNode } from '../../model/tree.ts'
import { type Passages, passagesOf } from '../passages.ts'
import { type Field, type Header, headerOf } from './fields.ts'
import { kindPhraseIn } from './kind-words.ts'
import { withColumnValues } from './label-columns.ts'
import { isPeopleField } from './label-names.ts'
import { LETTERHEAD, withLetterheadApart } from './letterhead.ts'
import { frontLines, type MeetingLine } from './lines.ts'
import { trimName } from './title-names.ts'

/** Everything that the readers of header fields look at. */
export interface Front {
  readonly node: MeetingNode
  readonly lines: readonly MeetingLine[]
  readonly header: Header
  readonly titles: readonly TitleLine[]
  readonly passages: Passages
}

/** An unlabelled header line with what it says: "Referat af møde i X den 3. maj 2021 kl. 16 i Y". */
export interface TitleLine {
  readonly line: MeetingLine
  readonly dates: readonly DateFound[]
  readonly times: readonly TimeFound[]
  /** Text before the first date or time, kind word included. */
  readonly before: string
  /** Text after the last date or time: " i Y". */
  readonly after: string
  /** The line speaks of a meeting or says what kind of document this is. */
  readonly isTitle: boolean
}

const HEADER_LINES = 40
/** `240620`, `20190130`; not `24062`. */
const SIX_DIGITS = /\d{6}/
/** `tilstede: alma`, `Referent: Bo`; not `i Sognehuset, kl. 19:30`. */
const LABELLED = /^[A-Za-zÀ-ɏ ]{2,30}:(?:\s|$)/
/** `mødet i byrådet`, `Ældrerådsmøde`; not `imødekommet`, `mødte`. */
const MEETING = /(?<!i)møde(?:t|r|ts)?(?![A-Za-zÀ-ɏ])/iu

export function frontOf(node: MeetingNode): Front {
  const lines = withLetterheadApart(frontLines(node))
  const printed = headerOf(lines)
  const header = { ...printed, fields: withColumnValues(printed.fields) }
  return { node, lines, header, titles: titleLines(header), passages: passagesOf(node) }
}

/** The unlabelled lines at the top of a meeting, wrapped title sentences put together. */
function titleLines(header: Header): readonly TitleLine[] {
  const scalars = new Set(gathered(header.fields, consumedLines))
  const lines = header.free.filter((l) => !scalars.has(l) && !isNumbered(l.text)).slice(0, HEADER_LINES)
  return sentences(lines).map(readTitleLine)
}

/** Puts together the lines of a paragraph: `Møde den 3. maj i Sognehuset,` / `Kirkevej 2`. */
function sentences(lines: readonly MeetingLine[]): readonly MeetingLine[] {
  const whole: MeetingLine[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    const joins =
      (line.goesOn !== null && !LABELLED.test(line.text) && !LETTERHEAD.test(line.text)) ||
      (above && isCut(above, line))
    const last = joins ? above : undefined
    if (last && line.position.line === last.position.endLine + 1)
      whole[whole.length - 1] = joinedLine(last, line.goesOn === null ? firstSentence(line) : line)
    else whole.push(line)
  }
  return whole
}

/** "… på Viborg Rådhus, mødelokale" with "M1.2. Der serveres kaffe." below it. */
function isCut(above: MeetingLine, { text, gapBefore }: MeetingLine): boolean {
  return !gapBefore && /(?:lokale|sal|bygning|opgang|etage)$/i.test(above.text) && /^[A-ZÆØÅ]{0,2}\d/.test(text)
}

function firstSentence(line: MeetingLine): MeetingLine {
  const [text = ''] = line.text.split(/\.\s+(?=[A-ZÆØÅ])/)
  return { ...line, text }
}

function joinedLine(first: MeetingLine, next: MeetingLine): MeetingLine {
  return {
    ...first,
    text: first.text + (next.goesOn ?? ' ') + next.text,
    position: through(first.position, next.position),
  }
}

/** "3. Budget" and not "3. maj 2021". */
function isNumbered(text: string): boolean {
  return /^\d{1,3}[.)]\s/.test(text) && findDates(text)[0]?.start !== 0
}

/** Lines that are the value of a label above them. */
function consumedLines(field: Field): readonly MeetingLine[] {
  if (isPeopleField(field.field)) return field.following
  if (field.field === 'contents') return []
  // "Referat publiceret:" with its date below.
  if (field.field === 'ignored' && findDates(field.following[0]?.text ?? '')[0]?.start !== 0) return []
  return field.value === '' ? field.following.slice(0, 1) : []
}

function readTitleLine(line: MeetingLine): TitleLine {
  const { text } = line
  const isTitle = MEETING.test(text) || kindPhraseIn(text) !== null
  const dates = datesIn(text, isTitle)
  const times = findTimes(text).filter((t) => !dates.some((d) => t.start < d.end && d.start < t.end))
  const spans = [...dates, ...times]
  const before = spans.length ? text.slice(0, Math.min(...spans.map((s) => s.start))) : text
  const after = spans.length ? text.slice(Math.max(...spans.map((s) => s.end))) : ''
  return { line, dates, times, before, after, isTitle }
}

/** The dates of a line; in a title, or behind a body's name, digits alone are one as well: "Bestyrelsesmøde 240620". */
function datesIn(text: string, isTitle: boolean): readonly DateFound[] {
  const dates = findDates(text)
  if (dates.length > 0 || !SIX_DIGITS.test(text)) return dates
  const compact = compactDateIn(text)
  const isDay = compact !== null && (isTitle || isBodyName(trimName(text.slice(0, compact.start))))
  return isDay ? [compact] : dates
}
