import type { Extraction } from '../extractor.ts'
import { Refusal } from '../refusal.ts'
import { metadataOf, outlineOf } from './catalogue.ts'
import type { PageContent, PdfDocument, PdfEngine, Picture } from './engine.ts'
import { FontWeights } from './font-weights.ts'
import { PageReader } from './page-reader.ts'
import { pictureOf } from './page-shapes.ts'
import { dropPdfium, loadPdfium, type Pdfium } from './pdfium-module.ts'

/** The default engine: fast, few dependencies (none), knows fonts and weights. */
export const pdfium: PdfEngine = {
  name: 'pdfium',
  open: async (bytes) => {
    const library = await loadPdfium()
    return guarded(library, () => new PdfiumDocument(library, bytes))
  },
}

/** `FPDF_GetLastError`: 4 is a missing password. */
const PASSWORD = 4

/** A trap inside WebAssembly leaves the library unusable. */
function guarded<T>(library: Pdfium, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    dropPdfium()
    if (library.exhausted()) throw new Refusal('too-large', 'reading it takes more memory than any real document')
    throw new Refusal('crashed', `the PDF engine gave up: ${(error as Error).message.split('.')[0]}`)
  }
}

class PdfiumDocument implements PdfDocument {
  readonly pageCount: number
  readonly #library: Pdfium
  readonly #data: number
  readonly #document: number
  readonly weights = new FontWeights()
  readonly tagged: boolean

  constructor(library: Pdfium, bytes: Uint8Array) {
    this.#library = library
    this.#data = library.malloc(bytes.length)
    library.memory().set(bytes, this.#data)
    this.#document = library.call.FPDF_LoadMemDocument(this.#data, bytes.length, 0)
    if (this.#document === 0) {
      library.free(this.#data)
      const encrypted = library.call.FPDF_GetLastError() === PASSWORD
      throw encrypted
        ? new Refusal('encrypted', 'the PDF needs a password')
        : new Refusal('damaged', 'the PDF cannot be opened')
    }
    this.pageCount = library.call.FPDF_GetPageCount(this.#document)
    this.tagged = library.call.FPDFCatalog_IsTagged(this.#document) !== 0
  }

  async page(index: number): Promise<PageContent> {
    return guarded(this.#library, () => {
      const { call } = this.#library
      const page = call.FPDF_LoadPage(this.#document, index)
      if (page === 0) return { width: 0, height: 0, runs: [], picture: 0, broken: true }
      try {
        return new PageReader(this.#library, page, this).read()
      } finally {
        call.FPDF_ClosePage(page)
      }
    })
  }

  async picture(index: number): Promise<Picture | null> {
    return guarded(this.#library, () => {
      const page = this.#library.call.FPDF_LoadPage(this.#document, index)
      if (page === 0) return null
      try {
        return pictureOf(this.#library, page)
      } finally {
        this.#library.call.FPDF_ClosePage(page)
      }
    })
  }

  about(): Pick<Extraction, 'metadata' | 'outline'> {
    return guarded(this.#library, () => {
      const outline = outlineOf(this.#library, this.#document)
      return { metadata: metadataOf(this.#library, this.#document), ...(outline.length > 0 ? { outline } : {}) }
    })
  }

  async close(): Promise<void> {
    guarded(this.#library, () => {
      this.#library.call.FPDF_CloseDocument(this.#document)
      this.#library.free(this.#data)
    })
  }
}
