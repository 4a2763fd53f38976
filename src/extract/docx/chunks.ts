import type { Line } from '../../model/line.ts'
import { type Message, warning } from '../../model/message.ts'
import { decodeText, looksLikeText } from '../encoding.ts'
import { htmlExtraction } from '../html/html.ts'
import { textExtraction } from '../plain-text.ts'
import type { DocxParts } from './package.ts'

/** Documents that stand inside the document (`w:altChunk`), by relationship id: meeting systems paste web pages so. */
export interface Chunks {
  readonly lines: ReadonlyMap<string, readonly Line[]>
  readonly messages: readonly Message[]
}

/** `afchunk.docx`, `/word/chunk1.DOTX`; not `afchunk.doc`. */
const WORD_DOCUMENT = /\.(?:docx|dotx|docm)$/i
/** `afchunk.html`, `a.xhtm`; not `a.mht`. */
const WEB_PAGE = /\.x?html?$/i
/** `afchunk.txt`, `A.TXT`; not `a.rtf`. */
const PLAIN_TEXT = /\.txt$/i

/** Reads what can be read of them; `readDocument` reads a Word document inside a Word document. */
export function readChunks(parts: DocxParts, readDocument: (bytes: Uint8Array) => readonly Line[]): Chunks {
  const lines = new Map<string, readonly Line[]>()
  const messages: Message[] = []
  for (const [id, { name, bytes }] of parts.chunks) {
    const found = WORD_DOCUMENT.test(name) ? readDocument(bytes) : textOf(bytes, name)
    lines.set(id, found)
    if (found.length === 0)
      messages.push(
        warning('embedded-not-read', `the embedded ${name} is not read: open the document in Word and save it`),
      )
  }
  return { lines, messages }
}

function textOf(bytes: Uint8Array, name: string): readonly Line[] {
  if (WEB_PAGE.test(name)) return htmlExtraction(decodeText(bytes).text).lines
  return PLAIN_TEXT.test(name) && looksLikeText(bytes) ? textExtraction(bytes, 'txt').lines : []
}
