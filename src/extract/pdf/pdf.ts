import { warning } from '../../model/message.ts'
import { type Extraction, type Extractor, type ReadOptions, unreadable } from '../extractor.ts'
import { OCR_INSTALL } from '../ocr-packages.ts'
import { Refusal } from '../refusal.ts'
import { pdfStart } from '../sniff.ts'
import type { PdfDocument, PdfEngine } from './engine.ts'
import { withOcr } from './ocr-pages.ts'
import { pageMessages } from './page-messages.ts'
import { judgedTogether, type PageReading, readPage } from './page-reading.ts'

/** PDF documents: pdfium first, pdf-parse when it cannot open the file or gives up. */
export const pdf: Extractor = {
  format: 'pdf',
  matches: (bytes) => pdfStart(bytes) >= 0,
  extract: async (bytes, options) => {
    const { pdfium } = await import('./pdfium.ts')
    const first = await readWith(pdfium, bytes, options)
    if (!SECOND_TRY.has(first.status)) return first
    const { pdfParse } = await import('./pdf-parse.ts')
    const second = await readWith(pdfParse, bytes, options)
    return second.status === 'ok' ? second : first
  },
}

/** What another engine may do better; not files that crash or fill the memory. */
const SECOND_TRY: ReadonlySet<string> = new Set(['damaged', 'empty'])

/** No meeting has minutes this long; more pages are an attack or a mistake. */
const MAX_PAGES = 5000

/** Reads a PDF with one engine. */
export async function readWith(engine: PdfEngine, bytes: Uint8Array, options: ReadOptions = {}): Promise<Extraction> {
  try {
    const document = await engine.open(bytes.subarray(pdfStart(bytes)))
    try {
      options.onPages?.(document.pageCount)
      return await readDocument(document, options)
    } finally {
      await document.close()
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return unreadable('pdf', error.status, error.message)
  }
}

async function readDocument(document: PdfDocument, options: ReadOptions): Promise<Extraction> {
  const { pageCount } = document
  if (pageCount === 0) throw new Refusal('damaged', 'the PDF has no pages')
  if (pageCount > MAX_PAGES) throw new Refusal('too-large', `the PDF has ${pageCount} pages`)
  const each: PageReading[] = []
  for (let i = 0; i < pageCount; i++) each.push(readPage(await document.page(i), i + 1))
  const written = judgedTogether(each)
  const { pages, missing } = options.ocr
    ? await withOcr(document, { pages: written, onPages: options.onPages })
    : { pages: written, missing: false }
  const messages = pages.flatMap(pageMessages)
  const outcome = outcomeOf(pages)
  if (outcome !== 'ok') {
    const reason = missing ? OCR_MISSING : REASONS[outcome]
    const refused = unreadable('pdf', STATUS[outcome], reason)
    return { ...refused, messages: [...refused.messages, ...messages], pages: pageCount }
  }
  if (missing) messages.unshift(warning('ocr-missing', OCR_MISSING))
  const lines = pages.flatMap((page) => page.lines)
  return {
    format: 'pdf',
    status: 'ok',
    pages: pageCount,
    lines,
    unit: 'layout',
    messages,
    ...ocrPages(pages),
    ...document.about?.(),
  }
}

function ocrPages(pages: readonly PageReading[]): Pick<Extraction, 'ocrPages'> {
  const read = pages.flatMap(({ number, ocr }) => (ocr === null ? [] : [{ page: number, confidence: ocr }]))
  return read.length > 0 ? { ocrPages: read } : {}
}

const STATUS = { 'image-only': 'image-only', garbled: 'damaged', damaged: 'damaged', empty: 'empty' } as const

const REASONS = {
  'image-only': 'the pages are pictures without text',
  garbled: 'its fonts do not say how to read their characters: --ocr auto reads what they look like',
  damaged: 'its pages cannot be read',
  empty: 'the pages have no text',
} as const

const OCR_MISSING = `OCR needs two packages that are not installed: ${OCR_INSTALL}`

function outcomeOf(pages: readonly PageReading[]): 'ok' | keyof typeof REASONS {
  if (pages.some((page) => page.status === 'text')) return 'ok'
  const worst = ['garbled', 'image-only', 'damaged'] as const
  return worst.find((status) => pages.some((page) => page.status === status)) ?? 'empty'
}
