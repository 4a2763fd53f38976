import type { Meeting } from '../model/document.ts'
import type { Result } from '../model/message.ts'
import type { MeetingNode } from '../model/tree.ts'

/** What stands outside the text and may fill a field the document is silent on. */
export interface Surroundings {
  /** File name without folder. */
  readonly fileName: string
  /** `--date`, ISO. */
  readonly date?: string
  /** `--body`. */
  readonly body?: string
}

/** Header fields of a meeting: body, kind, date, time, place, attendance. */
export function meetingFacts(_node: MeetingNode, _around: Surroundings): Result<Meeting> {
  return { value: NO_MEETING, messages: [] }
}

export const NO_MEETING: Meeting = {
  body: null,
  bodySource: null,
  acronym: null,
  kind: 'other',
  title: null,
  date: null,
  dateSource: null,
  dateInferred: null,
  start: null,
  end: null,
  place: null,
  caseNumber: null,
  present: [],
  absent: [],
  guests: [],
  nextMeeting: null,
}
