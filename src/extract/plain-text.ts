import { codeAt } from '../danish/letters.ts'
import type { Format } from '../model/document.ts'
import type { Line, LineStyle } from '../model/line.ts'
import { warning } from '../model/message.ts'
import { at, type Position } from '../model/position.ts'
import { decodeText, looksLikeText } from './encoding.ts'
import { type Extraction, type Extractor, unreadable } from './extractor.ts'
import { residueIn, withoutResidue } from './markup-residue.ts'

/** Plain text: every physical line is a `Line`. */
export const plainText: Extractor = {
  format: 'txt',
  matches: (bytes) => looksLikeText(bytes),
  extract: async (bytes) => textExtraction(bytes, 'txt'),
}

const FORM_FEED = '\f'
const SPACE = 32
const HARD_SPACE = 160
/** The styles of lines that begin at the edge, one character from it, two … */
const INDENTED: readonly LineStyle[] = Array.from({ length: 20 }, (_, indent) => ({ indent }))

/** Physical lines of a text. A form feed begins a new page; lines are counted through the whole file all the same. */
export function textExtraction(bytes: Uint8Array, format: Format): Extraction {
  const { text, mended } = decodeText(bytes)
  const body = text.trim()
  if (body === '') return unreadable(format, 'empty', 'the file has no text')
  const raw = physicalLines(text)
  const paged = body.includes(FORM_FEED)
  const printed = text.includes(FORM_FEED) ? onPages(raw, paged) : unpaged(raw)
  const marks = residueIn(text)
  const lines = marks.length > 0 ? printed.lines.map((line) => cleaned(line, marks)) : printed.lines
  const messages = mended
    ? [warning('double-encoded', 'the letters were encoded twice (Ã¸ for ø); they are put right')]
    : []
  return { format, status: 'ok', pages: printed.pages, lines, unit: 'physical', messages }
}

type Paged = Pick<Extraction, 'pages' | 'lines'>

function unpaged(raw: readonly string[]): Paged {
  return { pages: null, lines: raw.map((line, i) => lineOf(line, at(i + 1))) }
}

/** Lines with form feeds, which are no part of them; those around the whole text begin no page. */
function onPages(raw: readonly string[], paged: boolean): Paged {
  let page = 1
  const lines = raw.map((line, i) => {
    const text = line.replaceAll(FORM_FEED, '')
    if (!paged) return lineOf(text, at(i + 1))
    const feeds = line.length - text.length
    if (line.startsWith(FORM_FEED)) page += feeds
    const placed = lineOf(text, at(i + 1, page))
    if (!line.startsWith(FORM_FEED)) page += feeds
    return placed
  })
  return { pages: paged ? page : null, lines }
}

/**
 * The lines of a text, each a string of its own and all of one kind (flat, two bytes a character). Pieces of one long
 * string are of five kinds in V8, and whatever looks at them is half as fast: reading them took 30 % longer.
 */
function physicalLines(text: string): readonly string[] {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const units = Buffer.from(plain, 'utf16le')
  const lines: string[] = []
  let start = 0
  for (let end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', start)) {
    lines.push(units.toString('utf16le', 2 * start, 2 * end))
    start = end + 1
  }
  lines.push(units.toString('utf16le', 2 * start))
  return lines
}

function lineOf(text: string, position: Position): Line {
  const first = codeAt(text, 0)
  const isIndented = first <= SPACE || first >= HARD_SPACE
  const indent = isIndented ? text.length - text.trimStart().length : 0
  return { text, position, style: INDENTED[indent] ?? { indent } }
}

function cleaned(line: Line, marks: readonly string[]): Line {
  const text = withoutResidue(line.text, marks)
  return text === line.text ? line : { ...line, text }
}
