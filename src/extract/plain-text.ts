import type { Format } from '../model/document.ts'
import type { Line } from '../model/line.ts'
import { warning } from '../model/message.ts'
import { at } from '../model/position.ts'
import { decodeText, looksLikeText } from './encoding.ts'
import { type Extraction, type Extractor, unreadable } from './extractor.ts'
import { withoutResidue } from './markup-residue.ts'

/** Plain text: every physical line is a `Line`. */
export const plainText: Extractor = {
  format: 'txt',
  matches: (bytes) => looksLikeText(bytes),
  extract: async (bytes) => textExtraction(bytes, 'txt'),
}

const FORM_FEED = '\f'

/** Physical lines of a text. A form feed begins a new page; lines are counted through the whole file all the same. */
export function textExtraction(bytes: Uint8Array, format: Format): Extraction {
  const { text, mended } = decodeText(bytes)
  const paged = text.trim().includes(FORM_FEED)
  let page = 1
  const lines = text.split(/\r\n|\r|\n/).map((raw, i): Line => {
    const feeds = raw.split(FORM_FEED).length - 1
    if (feeds > 0 && raw.startsWith(FORM_FEED)) page += feeds
    const position = at(i + 1, paged ? page : null)
    if (feeds > 0 && !raw.startsWith(FORM_FEED)) page += feeds
    const shown = raw.replaceAll(FORM_FEED, '')
    const indent = shown.length - shown.trimStart().length
    return { text: withoutResidue(shown), position, style: { indent } }
  })
  if (lines.every((line) => line.text.trim() === '')) return unreadable(format, 'empty', 'the file has no text')
  const messages = mended
    ? [warning('double-encoded', 'the letters were encoded twice (Ã¸ for ø); they are put right')]
    : []
  return { format, status: 'ok', pages: paged ? page : null, lines, unit: 'physical', messages }
}
