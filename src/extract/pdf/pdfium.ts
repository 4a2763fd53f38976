import type { Extraction } from '../extractor.ts'
import { Refusal } from '../refusal.ts'
import { metadataOf, outlineOf } from './catalogue.ts'
import { withDrawnBullets } from './drawn-bullets.ts'
import type { PageContent, PdfDocument, PdfEngine, Picture, Tag, TextRun } from './engine.ts'
import { FontWeights } from './font-weights.ts'
import { pictureOf, shapesOf } from './page-shapes.ts'
import { PageView } from './page-view.ts'
import { dropPdfium, loadPdfium, type Pdfium } from './pdfium-module.ts'
import { collectRuns, type Glyph, type Look, type Place } from './runs-of-glyphs.ts'
import { tagsOf } from './structure.ts'

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
const FILL_AND_STROKE = 2
const INVISIBLE = 3

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
  private readonly library: Pdfium
  private readonly data: number
  private readonly document: number
  readonly weights = new FontWeights()
  readonly tagged: boolean

  constructor(library: Pdfium, bytes: Uint8Array) {
    this.library = library
    this.data = library.malloc(bytes.length)
    library.memory().set(bytes, this.data)
    this.document = library.call.FPDF_LoadMemDocument(this.data, bytes.length, 0)
    if (this.document === 0) {
      library.free(this.data)
      const encrypted = library.call.FPDF_GetLastError() === PASSWORD
      throw encrypted
        ? new Refusal('encrypted', 'the PDF needs a password')
        : new Refusal('damaged', 'the PDF cannot be opened')
    }
    this.pageCount = library.call.FPDF_GetPageCount(this.document)
    this.tagged = library.call.FPDFCatalog_IsTagged(this.document) !== 0
  }

  async page(index: number): Promise<PageContent> {
    return guarded(this.library, () => {
      const { call } = this.library
      const page = call.FPDF_LoadPage(this.document, index)
      if (page === 0) return { width: 0, height: 0, runs: [], picture: 0, broken: true }
      try {
        return new PageReader(this.library, page, this).read()
      } finally {
        call.FPDF_ClosePage(page)
      }
    })
  }

  async picture(index: number): Promise<Picture | null> {
    return guarded(this.library, () => {
      const page = this.library.call.FPDF_LoadPage(this.document, index)
      if (page === 0) return null
      try {
        return pictureOf(this.library, page)
      } finally {
        this.library.call.FPDF_ClosePage(page)
      }
    })
  }

  about(): Pick<Extraction, 'metadata' | 'outline'> {
    return guarded(this.library, () => {
      const outline = outlineOf(this.library, this.document)
      return { metadata: metadataOf(this.library, this.document), ...(outline.length > 0 ? { outline } : {}) }
    })
  }

  async close(): Promise<void> {
    guarded(this.library, () => {
      this.library.call.FPDF_CloseDocument(this.document)
      this.library.free(this.data)
    })
  }
}

class PageReader {
  private readonly library: Pdfium
  private readonly page: number
  private readonly view: PageView
  private readonly weights: FontWeights
  private readonly tags: ReadonlyMap<number, Tag> | null

  constructor(library: Pdfium, page: number, { weights, tagged }: { weights: FontWeights; tagged: boolean }) {
    this.library = library
    this.page = page
    this.view = new PageView(library, page)
    this.weights = weights
    this.tags = tagged ? tagsOf(library, page) : null
  }

  read(): PageContent {
    const { call } = this.library
    const text = call.FPDFText_LoadPage(this.page)
    try {
      const written = text === 0 ? [] : this.runs(text)
      const { marks, picture } = shapesOf(this.library, this.page, this.view)
      const { width, height } = this.view
      return { width, height, runs: withDrawnBullets(written, marks), picture, broken: false }
    } finally {
      if (text !== 0) call.FPDFText_ClosePage(text)
      this.view.free()
    }
  }

  private runs(text: number): readonly TextRun[] {
    const { call } = this.library
    const count = call.FPDFText_CountChars(text)
    const glyphs: Glyph[] = []
    let pointer = -1
    let object: Look | null = null
    for (let i = 0; i < count; i++) {
      const code = call.FPDFText_GetUnicode(text, i) >>> 0
      if (code <= 32 && call.FPDFText_IsGenerated(text, i) === 1) {
        glyphs.push({ char: code === 32 ? ' ' : '\n', place: null })
        continue
      }
      const at = call.FPDFText_GetTextObject(text, i)
      if (at !== pointer || !object) {
        object = this.textObject(text, i)
        pointer = at
      }
      const char = isLetter(code) || call.FPDFText_IsHyphen(text, i) === 0 ? charOf(code) : '-'
      this.weights.count(object.weight, 1)
      glyphs.push({ char, place: this.place(text, i, object) })
    }
    return collectRuns(glyphs, this.weights)
  }

  private place(text: number, index: number, look: Look): Place {
    const { call } = this.library
    const { view } = this
    call.FPDFText_GetCharOrigin(text, index, view.scratch, view.scratch + 8)
    const [x, y] = [view.double(0), view.double(8)]
    call.FPDFText_GetLooseCharBox(text, index, view.scratch)
    const [l, t, r, b] = [view.float(0), view.float(4), view.float(8), view.float(12)]
    const right = Math.max(view.across(l, b), view.across(r, t))
    return { left: Math.min(view.across(x, y), right), right, baseline: view.down(x, y), look }
  }

  private textObject(text: number, index: number): Look {
    const { call } = this.library
    const { view } = this
    const [a, b] = call.FPDFText_GetMatrix(text, index, view.scratch) !== 0 ? [view.float(0), view.float(4)] : [1, 0]
    const scale = Math.hypot(a, b) || 1
    const font = this.fontName(text, index)
    const object = call.FPDFText_GetTextObject(text, index)
    const mode = call.FPDFTextObj_GetTextRenderMode(object)
    return {
      size: call.FPDFText_GetFontSize(text, index) * scale,
      bold: isBold(font) || mode === FILL_AND_STROKE,
      weight: call.FPDFText_GetFontWeight(text, index),
      invisible: mode === INVISIBLE,
      upright: view.across(a, b) - view.across(0, 0) > 0.7 * scale,
      tag: this.tags?.get(call.FPDFPageObj_GetMarkedContentID(object)) ?? null,
      font,
    }
  }

  private fontName(text: number, index: number): string {
    const { scratch, size } = this.view
    const length = this.library.call.FPDFText_GetFontInfo(text, index, scratch, size - 4, scratch + size - 4)
    if (length <= 1 || length > size - 4) return ''
    return this.library.memory().toString('latin1', scratch, scratch + length - 1)
  }
}

/** No hyphen, as far as one call less is concerned. */
function isLetter(code: number): boolean {
  return (code >= 48 && code < 127) || (code > 0xad && code < 0x2000)
}

function charOf(code: number): string {
  return String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd)
}

/** `BAAAAA+Carlito-Bold`, `Arial,Bold`, `SegoeUI-Semibold`; not `Boldini`. */
function isBold(font: string): boolean {
  return /(?:bold|black|heavy|semibold|demi)(?:$|[^a-z])|bold(?:italic|oblique|mt)/i.test(font)
}
