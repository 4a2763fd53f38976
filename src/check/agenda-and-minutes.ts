import { bodyKey } from '../danish/bodies.ts'
import { isSameTitle } from '../danish/item-titles.ts'
import type { AgendaItem, Meeting, ParsedDocument } from '../model/document.ts'
import type { Finding } from './check.ts'
import { AGENDA_ITEM_MISSING } from './rules.ts'

/** One meeting of a document, with its items. */
interface Part {
  readonly meeting: Meeting
  readonly path: string
  readonly items: readonly AgendaItem[]
}

/** Items of an agenda that the minutes of the same body and day do not have. */
export function checkTogether(documents: readonly ParsedDocument[]): readonly Finding[] {
  const parts = documents.flatMap(partsOf).filter(({ meeting }) => meeting.body !== null && meeting.date !== null)
  const minutes = new Map<string, Part>()
  for (const part of parts) if (part.meeting.kind === 'minutes') minutes.set(keyOf(part), part)
  return parts.flatMap((part) => {
    const twin = AGENDAS.has(part.meeting.kind) ? minutes.get(keyOf(part)) : undefined
    return twin ? missingItems(part, twin) : []
  })
}

const AGENDAS: ReadonlySet<string> = new Set(['agenda', 'convening'])

function partsOf({ source, meetings, items }: ParsedDocument): readonly Part[] {
  return meetings.map((meeting, index) => ({
    ...{ meeting, path: source.path },
    items: items.filter((item) => item.meeting === index),
  }))
}

function keyOf({ meeting }: Part): string {
  return `${bodyKey(meeting.body ?? '')} ${meeting.date}`
}

/** When most of them are missing, the minutes are an extract or another meeting's: that is said once. */
function missingItems(agenda: Part, minutes: Part): readonly Finding[] {
  const missing = agenda.items.filter(
    ({ title }) => title !== '' && !minutes.items.some((other) => isSameTitle(title, other.title)),
  )
  const finding = { ruleId: AGENDA_ITEM_MISSING, severity: 'warning', path: agenda.path } as const
  const [first] = missing
  if (first && missing.length > agenda.items.length / 2) {
    const count = `${missing.length} of ${agenda.items.length} items are`
    return [{ ...finding, text: `${count} not in the minutes (${minutes.path})`, position: first.position }]
  }
  return missing.map(({ title, position }) => ({
    ...finding,
    ...{ text: `not in the minutes (${minutes.path}): ${title}`, position },
  }))
}
