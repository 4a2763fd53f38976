import { createRequire } from 'node:module'
import type { Line } from '../model/line.ts'
import { warning } from '../model/message.ts'
import { at } from '../model/position.ts'
import { bufferOf } from './buffer-of.ts'
import { type Extraction, type Extractor, unreadable } from './extractor.ts'
import { lineOfRuns } from './runs.ts'
import { WORD_NAME } from './sniff.ts'

/** Compound files: Word before 2007, and documents locked with a password. */
const SIGNATURE = Buffer.from('D0CF11E0A1B11AE1', 'hex')

/** What else is written as a compound file, by a stream that only it has. */
const OTHER_KINDS = [
  { stream: '__properties_version1.0', advice: 'an Outlook message: save it as .eml, or print it as .pdf' },
  { stream: 'PowerPoint Document', advice: 'slides are not read: save it as .pdf' },
  { stream: 'Workbook', advice: 'workbooks are not read: save it as .pdf' },
] as const

/** Word 97–2003. The library gives the text but none of the numbers and bullets that Word makes. */
export const doc: Extractor = {
  format: 'doc',
  matches: (bytes) => SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length)),
  extract: async (bytes) => {
    if (hasStream(bytes, 'WordDocument')) return readDoc(bytes)
    const kind = OTHER_KINDS.find(({ stream }) => hasStream(bytes, stream))
    return unreadable(
      'doc',
      'unsupported',
      kind?.advice ?? 'an old Office file, but no Word document: save it as .docx or .pdf',
    )
  },
}

/** A .docx behind a password: Word puts the encrypted package into a compound file. Asked before {@link doc}. */
export const lockedDocx: Extractor = {
  format: 'docx',
  matches: (bytes, name) =>
    doc.matches(bytes, name) &&
    (hasStream(bytes, 'EncryptedPackage') || (WORD_NAME.test(name) && !hasStream(bytes, 'WordDocument'))),
  extract: async () => unreadable('docx', 'encrypted', 'the document needs a password'),
}

/** Names of streams stand in UTF-16 in the directory of the file. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return bufferOf(bytes).includes(Buffer.from(name, 'utf16le'))
}

/** The package has no types of its own. */
type WordExtractorClass = new () => {
  extract(source: Buffer): Promise<{ getBody(): string; getFootnotes(): string; getTextboxes(): string }>
}

async function readDoc(bytes: Uint8Array): Promise<Extraction> {
  const WordExtractor = createRequire(import.meta.filename)('word-extractor') as WordExtractorClass
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes))
    const texts = [document.getBody(), document.getFootnotes(), document.getTextboxes()]
    const lines = texts.flatMap((text) => text.split('\n')).map(lineOf)
    if (lines.every((line) => line.text === '')) return unreadable('doc', 'empty', 'the document has no text')
    return { format: 'doc', status: 'ok', pages: null, lines, unit: 'paragraph', messages: [NUMBERS_LOST] }
  } catch {
    return unreadable('doc', 'damaged', 'the document cannot be opened: save it as .docx or .pdf')
  }
}

const NUMBERS_LOST = warning(
  'doc-numbers-lost',
  'an old .doc does not show the numbers and bullets that Word makes: save it as .docx to have them',
)

/** Cells of a table row stand behind tabs. */
function lineOf(raw: string, index: number): Line {
  const cells = raw
    .trimEnd()
    .split('\t')
    .map((cell) => lineOfRuns([{ text: cell, bold: false }], { position: at(1) }).text)
  const line = lineOfRuns([{ text: raw, bold: false }], { position: at(index + 1) })
  return cells.filter(Boolean).length > 1 ? { ...line, cells, text: cells.join('\t').trim() } : line
}
