import { findDates } from '../danish/dates.ts'
import { codeAt, mayStart, startsOf } from '../danish/letters.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import type { Unit } from './unit.ts'

/** Does the head of another meeting stand between two items? */
export function meetingStart(units: readonly Unit[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const block = units[i]?.block
    if (!block || block.kind === 'furniture' || block.text.length >= 160) continue
    if (!mayStart(MEETING_STARTS, block.text) || isShort(block.text)) continue
    if (MEETING_HEAD.test(block.text) || (BARE_HEAD.test(block.text) && isDateLine(units[i + 1]))) return i
  }
  return -1
}

/** `REFERAT Byrådet 2014-2017 d. 10-03-2015`, `Referat fra ekstraordinært møde den 3. maj 2024`, `Bestyrelsesmøde mandag d. 4. marts 2002`; not `Referat fra sidste møde`, `Ekstraordinært møde holdes den 3. maj.` */
const MEETING_HEAD =
  /^(?:(?:møde)?referat|dagsorden|beslutningsprotokol|beslutningsreferat|tillægs(?:dagsorden|referat)|protokol)\b(?!.*(?:godkend|underskr)).*(?:\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2})|^mødedato\b|^[a-zæøå]*møde,? (?:[a-zø]+dag,? )?(?:den|d\.) ?\d[^:;]{3,20}\d$|^tillægs(?:dagsorden|referat)$|^ekstraordinært? (?:møde|general).*(?<!\.)$/i

/** `Referat` and `Beslutning:` are no heads: that word is longer, and others have more behind them. */
function isShort(text: string): boolean {
  return text.length < SHORTEST_HEAD || (text.length < SHORTEST_DECISION_HEAD && (codeAt(text, 0) | 32) === LETTER_B)
}

const SHORTEST_HEAD = 'mødedato'.length
const SHORTEST_DECISION_HEAD = 'beslutningsreferat'.length
const LETTER_B = 98
const MEETING_STARTS = startsOf(['mød', 'ref', 'dag', 'bes', 'til', 'pro', 'eks'])

/** `Referat fra bestyrelsesmøde`, `Referat af møde`, `Dagsorden til rådsmøde`; not `Referatet blev godkendt.`, `Dagsorden`. */
const BARE_HEAD =
  /^(?:(?:møde)?referat|dagsorden|beslutningsprotokol|beslutningsreferat|protokol)\s(?:fra|af|til|for)\s(?!sidste|forrige|seneste)(?:[a-zæøå]+\s)*[a-zæøå-]*(?:møde|forsamling)(?:t|en)?(?: [^.:;]{0,60})?$/i

/** A line that begins with a whole date, as the second line of a head does: `onsdag den 17. januar 2024`. */
function isDateLine(unit: Unit | undefined): boolean {
  if (!unit || unit.block.text.length > LONGEST_DATE_LINE) return false
  const [date] = findDates(unit.block.text)
  return date !== undefined && date.iso !== null && date.start === 0
}

const LONGEST_DATE_LINE = 80

/** The candidates between one head of a meeting and the next. */
export function byMeeting(units: readonly Unit[], candidates: readonly HeadingCandidate[]): HeadingCandidate[][] {
  const groups: HeadingCandidate[][] = [[]]
  let looked = 0
  for (const candidate of candidates) {
    if (meetingStart(units, looked, candidate.start) >= 0) groups.push([])
    groups.at(-1)?.push(candidate)
    looked = Math.max(looked, candidate.start)
  }
  return groups
}
