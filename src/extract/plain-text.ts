import type { Format } from '../model/document.ts'
import type { Line } from '../model/line.ts'
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

export function textExtraction(bytes: Uint8Array, format: Format): Extraction {
  const text = decodeText(bytes)
  const lines = text.split(/\r\n|\r|\n/).map((raw, i): Line => {
    const indent = raw.length - raw.trimStart().length
    return { text: withoutResidue(raw), position: at(i + 1), style: { indent } }
  })
  if (lines.every((line) => line.text.trim() === '')) return unreadable(format, 'empty')
  return { format, status: 'ok', pages: null, lines, unit: 'physical', messages: [] }
}
