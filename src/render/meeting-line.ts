import { nameInArchive } from '../danish/bodies.ts'
import type { ItemRef, MeetingRef } from '../store/provenance.ts'
import { oneLine } from './clean.ts'
import type { PrintStyle } from './style.ts'
import { aside } from './wrap.ts'

/** "2022-03-15  Sundhedsdirektørernes Forretningsudvalg (FU), agenda                fu-2022-03-15" */
export function meetingLine(meeting: MeetingRef, style: PrintStyle): string {
  return aside(style.heading(meetingName(meeting)), style.dim(meeting.id), style.columns)
}

/** Date, body, acronym and what the document is, as far as known. */
export function meetingName({ date, body, organisation, acronym, kind }: MeetingRef): string {
  const name = oneLine(nameInArchive({ body, organisation }) ?? 'unnamed body')
  const short = acronym && acronym !== body ? ` (${oneLine(acronym)})` : ''
  return `${date ?? 'no date'}  ${name}${short}${kind === 'minutes' ? '' : `, ${kind}`}`
}

/** "2. Forberedelse af møder", the bare title when the item has no number, "untitled item" when the document prints no title. */
export function itemName({ number, title }: Pick<ItemRef, 'number' | 'title'>): string {
  const name = title ?? 'untitled item'
  return oneLine(number === null ? name : `${number}. ${name}`)
}
