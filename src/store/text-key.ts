import { createHash } from 'node:crypto'
import { nameInArchive } from '../danish/bodies.ts'
import type { ParsedDocument } from '../model/document.ts'

/**
 * A key of what a document says, whatever its file format or layout: the hash of the letters and digits of its
 * meetings and items. A document without items has no text to compare; its bytes are its key.
 */
export function textKeyOf(document: ParsedDocument): string {
  const hash = createHash('sha256')
  if (document.items.length === 0) return hash.update(document.source.sha256 ?? '').digest('hex')
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
