import { mayStart, startsOf } from '../danish/letters.ts'
import type { Block } from '../model/block.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import type { Unit } from './unit.ts'

/** Does the head of another meeting stand between two items? */
export function meetingStart(units: readonly Unit[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const block = units[i]?.block
    if (block && block.text.length < 160 && mayStart(MEETING_STARTS, block.text) && isMeetingHead(block)) return i
  }
  return -1
}

/** `REFERAT Byrådet 2022-2025 d. 31-01-2023`, `Referat fra ekstraordinært møde den 3. maj 2024`; not `Referat fra sidste møde`. */
const MEETING_HEAD =
  /^(?:(?:møde)?referat|dagsorden|beslutningsprotokol|beslutningsreferat|tillægs(?:dagsorden|referat)|protokol)\b(?!.*(?:godkend|underskr)).*(?:\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2})|^mødedato\b|^ekstraordinært? (?:møde|general)/i

const MEETING_STARTS = startsOf(['mød', 'ref', 'dag', 'bes', 'til', 'pro', 'eks'])

function isMeetingHead({ kind, text }: Block): boolean {
  return kind !== 'furniture' && MEETING_HEAD.test(text)
}

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
