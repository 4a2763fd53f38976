import { info, type Message, warning } from '../../model/message.ts'
import { at } from '../../model/position.ts'
import { type Extraction, type Extractor, type OnPages, unreadable } from '../extractor.ts'
import { Refusal } from '../refusal.ts'
import { pdfStart } from '../sniff.ts'
import type { PdfDocument, PdfEngine } from './engine.ts'
import { type PageReading, readPage } from './page-reading.ts'

/** PDF documents: pdfium first, pdf-parse when it cannot open the file or gives up. */
export const pdf: Extractor = {
  format: 'pdf',
  matches: (bytes) => pdfStart(bytes) >= 0,
  extract: async (bytes, onPages) => {
    const { pdfium } = await import('./pdfium.ts')
    const first = await readWith(pdfium, bytes, onPages)
    if (!SECOND_TRY.has(first.status)) return first
    const { pdfParse } = await import('./pdf-parse.ts')
    const second = await readWith(pdfParse, bytes, onPages)
    return second.status === 'ok' ? second : first
  },
}

/** What another engine may do better; not files that crash or fill the memory. */
const SECOND_TRY: ReadonlySet<string> = new Set(['damaged', 'empty'])

/** No meeting has minutes this long; more pages are an attack or a mistake. */
const MAX_PAGES = 5000

/** Reads a PDF with one engine. */
export async function readWith(engine: PdfEngine, bytes: Uint8Array, onPages?: OnPages): Promise<Extraction> {
  try {
    const document = await engine.open(bytes.subarray(pdfStart(bytes)))
    try {
      onPages?.(document.pageCount)
      return await readPages(document)
    } finally {
      await document.close()
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return unreadable('pdf', error.status, error.message)
  }
}

async function readPages(document: PdfDocument): Promise<Extraction> {
  const { pageCount } = document
  if (pageCount === 0) throw new Refusal('damaged', 'the PDF has no pages')
  if (pageCount > MAX_PAGES) throw new Refusal('too-large', `the PDF has ${pageCount} pages`)
  const pages: PageReading[] = []
  for (let i = 0; i < pageCount; i++) pages.push(readPage(await document.page(i), i + 1))
  const messages = pages.flatMap(pageMessages)
  const lines = pages.flatMap((page) => page.lines)
  const outcome = outcomeOf(pages)
  if (outcome !== 'ok') {
    const status = outcome === 'garbled' ? 'damaged' : outcome
    return { ...unreadable('pdf', status, REASONS[outcome], messages), pages: pageCount }
  }
  return { format: 'pdf', status: 'ok', pages: pageCount, lines, unit: 'layout', messages }
}

const REASONS = {
  'image-only': 'the pages are pictures without text: run OCR on the file first',
  garbled: 'the fonts do not say how to read their characters: run OCR on the file first',
  damaged: 'its pages cannot be read',
  empty: 'the pages have no text',
} as const

function outcomeOf(pages: readonly PageReading[]): 'ok' | keyof typeof REASONS {
  if (pages.some((page) => page.status === 'text')) return 'ok'
  const worst = ['garbled', 'image-only', 'damaged'] as const
  return worst.find((status) => pages.some((page) => page.status === status)) ?? 'empty'
}

function pageMessages({ status, number, hidden }: PageReading): readonly Message[] {
  const place = at(1, number)
  return [
    ...(status === 'image-only' ? [warning('page-image-only', `page ${number} is a picture without text`, place)] : []),
    ...(status === 'garbled'
      ? [warning('page-garbled', `page ${number} has text that its fonts do not say how to read`, place)]
      : []),
    ...(status === 'damaged' ? [warning('page-damaged', `page ${number} cannot be read`, place)] : []),
    ...(hidden > 0 ? [info('hidden-text', `page ${number}: ${hidden} hidden passages are left out`, place)] : []),
  ]
}
