import type { Line } from '../../model/line.ts'
import { at } from '../../model/position.ts'
import { isHeaderData } from '../page-header.ts'
import { Refusal } from '../refusal.ts'
import { readBody } from './body.ts'
import type { DocxParts } from './package.ts'
import type { Looks } from './paragraph.ts'

/** Something is written there; page numbers that the file does not hold leave `/` alone. */
const WRITTEN = /[\p{L}\p{N}]/u

/**
 * The text with what stands over and under its pages: furniture, unless the header tells what the text does not. The
 * header has the place of the first paragraph and the footer that behind the last, for they have none of their own.
 */
export function withRunningLines(lines: readonly Line[], parts: DocxParts, looks: Looks): readonly Line[] {
  if (parts.headers.length === 0 && parts.footers.length === 0) return lines
  const running = (buffers: readonly Buffer[], place = at(1)) =>
    once(buffers.flatMap((part) => linesOf(part, looks))).map((line) => ({ ...line, position: place }))
  const header = running(parts.headers, lines[0]?.position)
  const footer = running(parts.footers, at((lines.at(-1)?.position.endLine ?? 0) + 1))
  const asFurniture = (line: Line): Line => ({ ...line, furniture: true })
  const tells = isHeaderData(textsOf(header), textsOf(lines))
  return [...(tells ? header : header.map(asFurniture)), ...lines, ...footer.map(asFurniture)]
}

/** A header that cannot be read costs nothing but itself. */
function linesOf(part: Buffer, looks: Looks): readonly Line[] {
  try {
    return readBody(part, looks).lines.filter(({ text }) => WRITTEN.test(text))
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

/** First pages, even and odd pages have headers of their own, mostly with the same text. */
function once(lines: readonly Line[]): readonly Line[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()]
}

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text }) => text).filter((text) => text !== '')
}
