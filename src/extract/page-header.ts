import { findDates } from '../danish/dates.ts'
import type { Line } from '../model/line.ts'
import { at } from '../model/position.ts'

/** Names a meeting or its time: `Dato:`, `Møde i Kystrådet`, `Dagsorden`; not `Udskrevet`, `opdateret`. */
const OF_MEETING =
  /(?:^|[^a-zæøå])(?:møde|referat|dagsorden|beslutningsprotokol|dato|tid(?:spunkt)?(?![a-zæøå])|afholdt)/i
/** Lines at the beginning of the text among which a document prints its date, as a label or on a line of its own. */
const FRONT = 25
const SHORT = 60

/**
 * Does the page header tell the date of the meeting, and the text below it none? Some templates print who met, when and
 * where over the page, and nowhere else: then the header of the first page is text, not furniture.
 */
export function isHeaderData(header: readonly string[], text: readonly string[]): boolean {
  const dates = new Set(header.filter((line) => OF_MEETING.test(line)).flatMap(datesIn))
  return dates.size === 1 && !text.slice(0, FRONT).some(printsDate)
}

/** What stands over and under the pages. */
export interface RunningLines {
  readonly header: readonly Line[]
  readonly footer: readonly Line[]
}

/** Something is written there: `Side 2`, `Byråd`; not `/`, which is left of page numbers that the file does not hold. */
const WRITTEN = /[\p{L}\p{N}]/u

/**
 * The text with what stands over and under its pages: furniture, unless the header tells what the text does not. The
 * header has the place of the first paragraph and the footer that behind the last, for they have none of their own.
 */
export function withRunningLines(lines: readonly Line[], running: RunningLines): readonly Line[] {
  const header = once(running.header, lines[0]?.position ?? at(1))
  const footer = once(running.footer, at((lines.at(-1)?.position.endLine ?? 0) + 1))
  if (header.length === 0 && footer.length === 0) return lines
  const asFurniture = (line: Line): Line => ({ ...line, furniture: true })
  const tells = isHeaderData(textsOf(header), textsOf(lines))
  return [...(tells ? header : header.map(asFurniture)), ...lines, ...footer.map(asFurniture)]
}

/** First pages, even and odd pages have headers of their own, mostly with the same text. */
function once(lines: readonly Line[], position: Line['position']): readonly Line[] {
  const written = lines.filter(({ text }) => WRITTEN.test(text))
  return [...new Map(written.map((line) => [line.text, { ...line, position }])).values()]
}

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text }) => text).filter((text) => text !== '')
}

/** `Tid: 4. marts 2025`, `Tirsdag den 4. marts 2025`; not `… senest den 14. marts 2025`. */
function printsDate(line: string): boolean {
  const [date] = findDates(line)
  if (!date?.iso) return false
  return OF_MEETING.test(line) || (date.start < 12 && line.length < SHORT)
}

function datesIn(text: string): readonly string[] {
  return findDates(text).flatMap(({ iso }) => iso ?? [])
}
