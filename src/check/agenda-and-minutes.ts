import { archiveKey } from '../danish/archive-key.ts'
import { nameInArchive } from '../danish/bodies.ts'
import { isSameTitle } from '../danish/item-titles.ts'
import type { AgendaItem, Meeting, ParsedDocument } from '../model/document.ts'
import type { Finding } from './check.ts'
import { withMaskedCpr } from './cpr.ts'
import { AGENDA_ITEM_MISSING } from './rules.ts'

/** As much of a meeting in a document as is compared: there may be many thousand. */
export interface ComparedMeeting {
  readonly meeting: Pick<Meeting, 'kind' | 'body' | 'organisation' | 'date'>
  readonly path: string
  readonly items: readonly Pick<AgendaItem, 'title' | 'position'>[]
}

/** The meetings of a document that can be known again: they have a body and a date. */
export function comparedMeetingsOf({ source, meetings, items }: ParsedDocument): readonly ComparedMeeting[] {
  const parts = meetings.map(({ kind, body, organisation, date }, index) => ({
    meeting: { kind, body, organisation, date },
    path: source.path,
    items: items.flatMap(({ title, position, meeting }) => (meeting === index ? [{ title, position }] : [])),
  }))
  return parts.filter(({ meeting }) => meeting.body !== null && meeting.date !== null)
}

/** Items of an agenda that the minutes of the same body and day do not have. */
export function checkTogether(parts: readonly ComparedMeeting[]): readonly Finding[] {
  const minutes = new Map<string, ComparedMeeting>()
  for (const part of parts) if (part.meeting.kind === 'minutes') minutes.set(keyOf(part), part)
  return parts.flatMap((part) => {
    const twin = AGENDAS.has(part.meeting.kind) ? minutes.get(keyOf(part)) : undefined
    return twin ? missingItems(part, twin) : []
  })
}

const AGENDAS: ReadonlySet<string> = new Set(['agenda', 'convening'])

function keyOf({ meeting }: ComparedMeeting): string {
  return `${archiveKey(nameInArchive(meeting) ?? '')} ${meeting.date}`
}

/** When most of them are missing, the minutes are an extract or another meeting's: that is said once. */
function missingItems(agenda: ComparedMeeting, minutes: ComparedMeeting): readonly Finding[] {
  const missing = agenda.items.flatMap(({ title, position }) =>
    title === null || minutes.items.some((other) => isSameTitle(title, other.title)) ? [] : [{ title, position }],
  )
  const finding = { ruleId: AGENDA_ITEM_MISSING, severity: 'warning', path: agenda.path } as const
  const [first] = missing
  if (first && missing.length > agenda.items.length / 2) {
    const count = `${missing.length} of ${agenda.items.length} items are`
    return [{ ...finding, text: `${count} not in the minutes (${minutes.path})`, position: first.position }]
  }
  return missing.map(({ title, position }) => ({
    ...finding,
    text: `not in the minutes (${minutes.path}): ${withMaskedCpr(title)}`,
    position,
  }))
}
