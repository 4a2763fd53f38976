import { info, type Message } from '../../model/message.ts'
import { type Extraction, unreadable } from '../extractor.ts'
import { readHtml } from '../html/read-html.ts'

/** Headings by style name as Danish Word writes them. */
const STYLE_MAP = [1, 2, 3, 4].map((n) => `p[style-name='Overskrift ${n}'] => h${n}:fresh`)

/** Second try at a DOCX: mammoth. Reads what our own reader refuses, but loses the numbers that Word generates. */
export async function readWithMammoth(bytes: Uint8Array): Promise<Extraction> {
  const { default: mammoth } = await import('mammoth')
  try {
    const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLE_MAP })
    const lines = readHtml(html.value)
    if (lines.length === 0) return unreadable('docx', 'empty', 'the document has no text')
    return { format: 'docx', status: 'ok', pages: null, lines, unit: 'paragraph', messages: [NUMBERS_LOST] }
  } catch {
    return unreadable('docx', 'damaged', 'the document cannot be opened')
  }
}

const NUMBERS_LOST: Message = info('docx-second-reader', 'read by the second reader: generated numbers are lost')
