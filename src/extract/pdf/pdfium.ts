import { Refusal } from '../refusal.ts'
import { isBulletSized, type Mark, withDrawnBullets } from './drawn-bullets.ts'
import type { PageContent, PdfDocument, PdfEngine, TextRun } from './engine.ts'
import { FontWeights } from './font-weights.ts'
import { dropPdfium, loadPdfium, type Pdfium } from './pdfium-module.ts'
import { collectRuns, type Glyph, type Look, type Place } from './runs-of-glyphs.ts'

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
const PATH = 2
const IMAGE = 3
const FORM = 5
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
  private readonly weights = new FontWeights()

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
  }

  async page(index: number): Promise<PageContent> {
    return guarded(this.library, () => {
      const { call } = this.library
      const page = call.FPDF_LoadPage(this.document, index)
      if (page === 0) return { width: 0, height: 0, runs: [], hasImage: false, broken: true }
      try {
        return new PageReader(this.library, page, this.weights).read()
      } finally {
        call.FPDF_ClosePage(page)
      }
    })
  }

  async close(): Promise<void> {
    guarded(this.library, () => {
      this.library.call.FPDF_CloseDocument(this.document)
      this.library.free(this.data)
    })
  }
}

/** A square is drawn with so many strokes, or fewer. */
const SIDES_OF_SQUARE = 6
/** Enough for a page of text drawn letter by letter. */
const MOST_OBJECTS = 20_000

/** Where the scratch memory keeps what a call returns. */
const SCRATCH = 512

class PageReader {
  private readonly library: Pdfium
  private readonly page: number
  private readonly weights: FontWeights
  private readonly scratch: number
  private readonly rotation: number
  private readonly width: number
  private readonly height: number
  /** Lower left corner of the visible part, in the page's own coordinates. */
  private corner = { x: 0, y: 0 }

  constructor(library: Pdfium, page: number, weights: FontWeights) {
    const { call } = library
    this.library = library
    this.page = page
    this.weights = weights
    this.scratch = library.malloc(SCRATCH)
    this.rotation = call.FPDFPage_GetRotation(page)
    this.width = call.FPDF_GetPageWidthF(page)
    this.height = call.FPDF_GetPageHeightF(page)
    if (call.FPDF_GetPageBoundingBox(page, this.scratch) !== 0) this.corner = { x: this.float(0), y: this.float(12) }
  }

  read(): PageContent {
    const { call } = this.library
    const text = call.FPDFText_LoadPage(this.page)
    try {
      const runs = text === 0 ? [] : this.runs(text)
      return {
        width: this.width,
        height: this.height,
        runs,
        hasImage: runs.length < 5 && this.hasImage(),
        broken: false,
      }
    } finally {
      if (text !== 0) call.FPDFText_ClosePage(text)
      this.library.free(this.scratch)
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
      if (call.FPDFText_IsGenerated(text, i) === 1) {
        glyphs.push({ char: code === 32 ? ' ' : '\n', place: null })
        continue
      }
      const at = call.FPDFText_GetTextObject(text, i)
      if (at !== pointer || !object) {
        object = this.textObject(text, i)
        pointer = at
      }
      const char = call.FPDFText_IsHyphen(text, i) === 1 ? '-' : String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd)
      this.weights.count(object.weight, 1)
      glyphs.push({ char, place: this.place(text, i, object) })
    }
    return withDrawnBullets(collectRuns(glyphs, this.weights), this.marks())
  }

  private place(text: number, index: number, look: Look): Place {
    const { call } = this.library
    const { scratch } = this
    call.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
    const origin = this.shown(this.double(0), this.double(8))
    call.FPDFText_GetLooseCharBox(text, index, scratch)
    const [a, b] = [this.shown(this.float(0), this.float(12)), this.shown(this.float(8), this.float(4))]
    return { left: Math.min(origin.x, Math.max(a.x, b.x)), right: Math.max(a.x, b.x), baseline: origin.y, look }
  }

  /** From the page's own coordinates to those of the page as it is shown. */
  private shown(px: number, py: number): { x: number; y: number } {
    const [x, y] = [px - this.corner.x, py - this.corner.y]
    if (this.rotation === 1) return { x: y, y: x }
    if (this.rotation === 2) return { x: this.width - x, y }
    if (this.rotation === 3) return { x: this.width - y, y: this.height - x }
    return { x, y: this.height - y }
  }

  private textObject(text: number, index: number): Look {
    const { call } = this.library
    const { scratch } = this
    const [a, b] = call.FPDFText_GetMatrix(text, index, scratch) !== 0 ? [this.float(0), this.float(4)] : [1, 0]
    const scale = Math.hypot(a, b) || 1
    const font = this.fontName(text, index)
    const mode = call.FPDFTextObj_GetTextRenderMode(call.FPDFText_GetTextObject(text, index))
    const [dx, dy] = [this.shown(a, b), this.shown(0, 0)]
    return {
      size: call.FPDFText_GetFontSize(text, index) * scale,
      bold: isBold(font) || mode === FILL_AND_STROKE,
      weight: call.FPDFText_GetFontWeight(text, index),
      invisible: mode === INVISIBLE,
      upright: dx.x - dy.x > 0.7 * scale,
      font,
    }
  }

  private fontName(text: number, index: number): string {
    const { scratch } = this
    const length = this.library.call.FPDFText_GetFontInfo(text, index, scratch, SCRATCH - 4, scratch + SCRATCH - 4)
    if (length <= 1 || length > SCRATCH - 4) return ''
    return this.library.memory().toString('latin1', scratch, scratch + length - 1)
  }

  /** The small shapes of the page that may be bullets. */
  private marks(): readonly Mark[] {
    const { call } = this.library
    const { scratch } = this
    const marks: Mark[] = []
    const count = Math.min(MOST_OBJECTS, call.FPDFPage_CountObjects(this.page))
    for (let i = 0; i < count; i++) {
      const object = call.FPDFPage_GetObject(this.page, i)
      if (call.FPDFPageObj_GetType(object) !== PATH) continue
      if (call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) continue
      const [left, bottom, right, top] = [this.float(0), this.float(4), this.float(8), this.float(12)]
      if (!isBulletSized(right - left, top - bottom)) continue
      const [a, b] = [this.shown(left, bottom), this.shown(right, top)]
      call.FPDFPath_GetDrawMode(object, scratch, scratch + 4)
      marks.push({
        left: Math.min(a.x, b.x),
        right: Math.max(a.x, b.x),
        top: Math.min(a.y, b.y),
        bottom: Math.max(a.y, b.y),
        round: call.FPDFPath_CountSegments(object) > SIDES_OF_SQUARE,
        filled: this.library.memory().readInt32LE(scratch) !== 0,
      })
    }
    return marks
  }

  private hasImage(): boolean {
    const { call } = this.library
    const count = Math.min(200, call.FPDFPage_CountObjects(this.page))
    for (let i = 0; i < count; i++) {
      const type = call.FPDFPageObj_GetType(call.FPDFPage_GetObject(this.page, i))
      if (type === IMAGE || type === FORM) return true
    }
    return false
  }

  private double(offset: number): number {
    return this.library.memory().readDoubleLE(this.scratch + offset)
  }

  private float(offset: number): number {
    return this.library.memory().readFloatLE(this.scratch + offset)
  }
}

/** `BAAAAA+Carlito-Bold`, `Arial,Bold`, `SegoeUI-Semibold`; not `Boldini`. */
function isBold(font: string): boolean {
  return /(?:bold|black|heavy|semibold|demi)(?:$|[^a-z])|bold(?:italic|oblique|mt)/i.test(font)
}
