import type { Line } from '../../model/line.ts'
import { at } from '../../model/position.ts'
import { type Extraction, type Extractor, unreadable } from '../extractor.ts'
import { pdfStart } from '../sniff.ts'

/** PDF documents. */
export const pdf: Extractor = {
  format: 'pdf',
  matches: (bytes) => pdfStart(bytes) >= 0,
  extract: readPdf,
}

async function readPdf(bytes: Uint8Array): Promise<Extraction> {
  const { PDFParse } = await import('pdf-parse')
  const parser = new PDFParse({ data: bytes.slice(pdfStart(bytes)), verbosity: 0 })
  try {
    const { pages } = await parser.getText({ pageJoiner: '' })
    const lines = pages.flatMap((page) => pageLines(page.text, page.num))
    if (lines.every((l) => l.text.trim() === '')) return unreadable('pdf', 'image-only')
    return { format: 'pdf', status: 'ok', pages: pages.length, lines, unit: 'physical', messages: [] }
  } catch (error) {
    return unreadable('pdf', (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged')
  } finally {
    await parser.destroy()
  }
}

function pageLines(text: string, page: number): readonly Line[] {
  return text
    .normalize('NFC')
    .split('\n')
    .map((raw, i) => ({ text: raw.replace(/\s+/g, ' ').trim(), position: at(i + 1, page) }))
}
