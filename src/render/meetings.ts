import type { Found } from '../store/list-facts.ts'
import type { MeetingSummary } from '../store/list-meetings.ts'
import { count } from './count.ts'
import type { Listing } from './listing.ts'
import { meetingLine } from './meeting-line.ts'
import { namedFile } from './place.ts'
import type { PrintStyle } from './style.ts'

/** Meetings, each with its other documents below it. */
export function meetingListing({ total, rows }: Found<MeetingSummary>): Listing<MeetingSummary> {
  return {
    schema: 'minutes.list/1',
    key: 'meetings',
    head: { total },
    rows,
    columns: [
      { name: 'id', value: (m) => m.id },
      { name: 'date', value: (m) => m.date },
      { name: 'committee', value: (m) => m.body },
      { name: 'acronym', value: (m) => m.acronym },
      { name: 'kind', value: (m) => m.kind },
      { name: 'start', value: (m) => m.start },
      { name: 'end', value: (m) => m.end },
      { name: 'place', value: (m) => m.place },
      { name: 'items', value: (m) => m.items },
      { name: 'decisions', value: (m) => m.decisions },
      { name: 'path', value: (m) => m.source.path },
      { name: 'organisation', value: (m) => m.organisation },
      { name: 'missing', value: (m) => m.source.missing },
    ],
    text: (style) => rows.map((meeting) => entry(meeting, style)).join(''),
  }
}

function entry(meeting: MeetingSummary, style: PrintStyle): string {
  const counts = `${count(meeting.items, 'item')}, ${count(meeting.decisions, 'decision')}`
  const lines = [
    meetingLine(meeting, style),
    `  ${counts} · ${style.dim(namedFile(meeting.source))}`,
    ...otherLines(meeting, style),
  ]
  return `${lines.join('\n')}\n`
}

/** "  agenda fu-2022-03-15-dagsorden · dagsorden.pdf" */
export function otherLines({ others }: Pick<MeetingSummary, 'others'>, style: PrintStyle): readonly string[] {
  return others.map(({ id, kind, superseded, source }) => {
    const what = superseded ? 'earlier version' : kind
    return `  ${what} ${id} · ${style.dim(namedFile(source))}`
  })
}
