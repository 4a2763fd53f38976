import { foldText } from '../danish/fold.ts'
import { positionOf } from '../model/block.ts'
import { at } from '../model/position.ts'
import type { CheckRule, Subject } from './rule.ts'

/** `mødekalender for udvalget 2021:`, `Mødeplan 2022`; not `mødekalenderen blev godkendt`. */
const CALENDAR = /(?<!\p{L})møde(?:kalender|plan|datoer|oversigt)(?!\p{L})[^.\n]*?(?<!\d)(?<year>20\d\d)(?!\d)/iu
/** A meeting is not planned further ahead than this. */
const LONGEST_AHEAD_DAYS = 800
const DAY_MS = 86_400_000
const TOP = at(1)

export const HEADER: readonly CheckRule[] = [
  {
    id: 'present-and-absent',
    severity: 'warning',
    summary: 'a person is listed both as present and as absent',
    find: ({ document }) =>
      document.meetings.flatMap(({ present, absent }) => {
        const here = new Set(present.map((person) => foldText(person.name)))
        const both = absent.filter((person) => here.has(foldText(person.name)))
        return both.map(({ name }) => ({ text: `${name} is both present and absent`, position: TOP }))
      }),
  },
  {
    id: 'next-meeting-date',
    severity: 'warning',
    summary: 'the next meeting lies before this one, or years ahead',
    find: ({ document }) =>
      document.meetings.flatMap(({ date, nextMeeting }) => {
        if (!date || !nextMeeting?.date) return []
        const days = (Date.parse(nextMeeting.date) - Date.parse(date)) / DAY_MS
        if (days > 0 && days < LONGEST_AHEAD_DAYS) return []
        return [
          { text: `the next meeting is said to be on ${nextMeeting.date}, this one was on ${date}`, position: TOP },
        ]
      }),
  },
  {
    id: 'calendar-year',
    severity: 'warning',
    summary: 'a calendar of meetings to come is headed with a year gone by',
    find: (subject) => calendars(subject),
  },
]

function calendars({ document, blocks }: Subject) {
  const year = Number(document.meeting.date?.slice(0, 4) ?? Number.NaN)
  return blocks.flatMap((block) => {
    const match = CALENDAR.exec(block.text)
    if (!match?.groups?.year || !(Number(match.groups.year) < year)) return []
    const position = positionOf(block, match.index, match.index + match[0].length)
    return [{ text: `a calendar headed ${match.groups.year} in a document of ${year}`, position }]
  })
}
