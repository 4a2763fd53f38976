import { createHash } from 'node:crypto'
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
export function baseReference(document: ParsedDocument, meeting: Meeting, index: number, textKey: string): string {
  const body = meeting.acronym ?? nameInArchive(meeting)
  if (body && meeting.date) return `${slug(body)}-${meeting.date}${STAGE[meeting.kind]}`
  const stem = slug(basename(document.source.path, extname(document.source.path))) || 'dokument'
  const part = document.meetings.length > 1 ? `-${index + 1}` : ''
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

/**
 * A key of what a document says, whatever its file format or layout: the hash of the letters and digits of its
 * meetings and items. A document without items has no text to compare; its bytes are its key.
 */
export function textKeyOf(document: ParsedDocument): string {
  const hash = createHash('sha256')
  if (document.items.length === 0) return hash.update(document.source.sha256).digest('hex')
  for (const meeting of document.meetings)
    hash.update(lettersOf([meeting.kind, meeting.date, meeting.start, nameInArchive(meeting)]))
  // A label with nothing under it is all the text there is.
  const texts = document.items.flatMap((item) => [item.title, ...item.sections.map((s) => s.text || (s.label ?? ''))])
  const letters = lettersOf(texts)
  hash.update(letters.length < TELLING ? texts.join('\n') : letters)
  return hash.digest('hex')
}

/** With fewer letters than this two texts may be alike by chance: then every character counts. */
const TELLING = 100

/** The letters and figures of texts, small. */
function lettersOf(texts: readonly (string | null)[]): string {
  const small = texts.join(' ').normalize('NFKC').toLowerCase()
  return `${latinLetters(small) ?? small.replace(/[^\p{L}\p{N}]+/gu, '')}\n`
}

/** What nearly every text consists of; with other characters the rare way takes ten times as long. */
const LETTER = 1
const LATIN = new Uint8Array(0x100)
for (const c of '0123456789abcdefghijklmnopqrstuvwxyzßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ') LATIN[c.charCodeAt(0)] = LETTER
/** Dashes, quotation marks, bullets, ellipsis. */
const [PUNCTUATION, LAST_PUNCTUATION] = [0x2010, 0x2026]

/** Of a text after NFKC and in small letters; `null` when it holds other characters. */
function latinLetters(text: string): string | null {
  const bytes = Buffer.allocUnsafe(text.length)
  let size = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (LATIN[code] === LETTER) bytes[size++] = code
    else if (code >= 0x100 && (code < PUNCTUATION || code > LAST_PUNCTUATION)) return null
  }
  return bytes.toString('latin1', 0, size)
}
