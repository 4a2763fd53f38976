import { findDates } from '../danish/dates.ts'

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

/** `Tid: 4. marts 2025`, `Tirsdag den 4. marts 2025`; not `… senest den 14. marts 2025`. */
function printsDate(line: string): boolean {
  const [date] = findDates(line)
  if (!date?.iso) return false
  return OF_MEETING.test(line) || (date.start < 12 && line.length < SHORT)
}

function datesIn(text: string): readonly string[] {
  return findDates(text).flatMap(({ iso }) => iso ?? [])
}
