import { info, type Message } from '../../model/message.ts'
import { type Extraction, type Extractor, unreadable } from '../extractor.ts'
import { withRunningLines } from '../page-header.ts'
import { Refusal } from '../refusal.ts'
import { isZipWith, WORD_NAME } from '../sniff.ts'
import { readBody } from './body.ts'
import type { Body, Notes } from './body-text.ts'
import { type Chunks, readChunks } from './chunks.ts'
import { readCoreProperties } from './core-properties.ts'
import { readWithMammoth } from './mammoth.ts'
import { Numbering } from './numbering.ts'
import { type DocxParts, openDocx } from './package.ts'
import type { Looks } from './paragraph.ts'
import { runningLines } from './running-lines.ts'
import { Styles } from './styles.ts'

/** Word documents (Office Open XML). mammoth is the second try when our reader refuses a file that is not hostile. */
export const docx: Extractor = {
  format: 'docx',
  matches: (bytes, name) => isZipWith(bytes, '[Content_Types].xml', 'word/') || isCutOff(bytes, name),
  extract: async (bytes) => {
    try {
      return readDocx(bytes)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const refused = unreadable('docx', error.status, error.message)
      if (error.hostile || error.status !== 'damaged') return refused
      const second = await readWithMammoth(bytes)
      return second.status === 'ok' ? second : refused
    }
  },
}

/** The beginning of an archive that is called a Word document: what says so stands at its end. */
function isCutOff(bytes: Uint8Array, name: string): boolean {
  return WORD_NAME.test(name) && isZipWith(bytes, '')
}

/** Reads a Word document with our own reader; throws a `Refusal` for a broken or hostile one. */
export function readDocx(bytes: Uint8Array, depth = 0): Extraction {
  const parts = openDocx(bytes)
  const chunks = readChunks(parts, (inner) => (depth < MOST_NESTED ? readDocx(inner, depth + 1).lines : []))
  const looks = looksOf(parts)
  const body = readParts(parts, { looks, chunks })
  if (body.lines.every((line) => line.text === '')) return unreadable('docx', 'empty', 'the document has no text')
  const messages = [...leftOut(body), ...chunks.messages]
  const lines = depth === 0 ? withRunningLines(body.lines, runningLines(parts, looks)) : body.lines
  const metadata = parts.coreProperties ? { metadata: readCoreProperties(parts.coreProperties) } : {}
  return { format: 'docx', status: 'ok', pages: null, lines, unit: 'paragraph', messages, ...metadata }
}

/** Documents inside documents, so deep. */
const MOST_NESTED = 2

function looksOf(parts: DocxParts): Looks {
  return { styles: Styles.in(parts.styles), numbering: new Numbering(parts.numbering) }
}

/** Field codes are not shown; but where a field has no end they could hide the rest of the document, and are not believed. */
function readParts(parts: DocxParts, { looks, chunks }: { looks: Looks; chunks: Chunks }): Body {
  const notes: Notes = new Map(
    [parts.footnotes, parts.endnotes].flatMap((part) => (part ? [...readBody(part, looks).notes] : [])),
  )
  const body = readBody(parts.document, looks, { notes, chunks: chunks.lines })
  if (body.unclosedFields === 0) return body
  return readBody(parts.document, looksOf(parts), { notes, chunks: chunks.lines, believeFields: false })
}

function leftOut({ hidden, comments }: Body): readonly Message[] {
  return [
    ...(hidden > 0 ? [info('hidden-text', `${hidden} hidden passages are left out`)] : []),
    ...(comments > 0 ? [info('comments', `${comments} comments are left out`)] : []),
  ]
}
