import { basename, extname } from 'node:path'
import { nameInArchive } from '../danish/bodies.ts'
import type { Meeting, MeetingKind, ParsedDocument } from '../model/document.ts'

const STAGE: Readonly<Record<MeetingKind, string>> = {
  minutes: '',
  agenda: '-dagsorden',
  convening: '-indkaldelse',
  other: '',
}
const TRANSLITERATED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }
const LONGEST = 48

/**
 * The readable reference of a meeting: body, date and stage ("fu-2022-03-15", "byraadet-2021-05-03-dagsorden").
 * Without body or date: file name and a few letters of the content's hash, which no other file can change.
 */
export function baseReference({ source, meetings }: ParsedDocument, meeting: Meeting, textKey: string): string {
  const body = meeting.acronym ?? nameInArchive(meeting)
  if (body && meeting.date) return `${slug(body)}-${meeting.date}${STAGE[meeting.kind]}`
  const stem = slug(basename(source.path, extname(source.path))) || 'dokument'
  const part = meetings.length > 1 ? `-${meetings.indexOf(meeting) + 1}` : ''
  return `${stem}-${textKey.slice(0, 4)}${part}`
}

/** Lower-case letters, digits and hyphens only: `slug('Økonomi- og Erhvervsudvalget') === 'oekonomi-og-erhvervsudvalget'`. */
function slug(text: string): string {
  const ascii = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => TRANSLITERATED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const words = ascii.match(/[a-z0-9]+/g) ?? []
  const whole = words.join('-')
  if (whole.length <= LONGEST) return whole
  return whole
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST)
}
