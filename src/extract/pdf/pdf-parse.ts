import { PDFParse } from 'pdf-parse'
import { Refusal } from '../refusal.ts'
import { showSymbols } from '../symbols.ts'
import type { PageContent, PdfDocument, PdfEngine, TextRun } from './engine.ts'

/** Names of bold fonts as pdf.js tells them: `Arial-BoldMT`, `Semibold`; not `Arial`. */
const BOLD = /bold|black|heavy|demi/i

/** The little we use of the document that pdf-parse keeps inside (pdf.js); its public text has lost all places. */
interface InnerDocument {
  readonly numPages: number
  getPage(number: number): Promise<InnerPage>
}

interface InnerPage {
  getViewport(options: { scale: number }): {
    readonly width: number
    readonly height: number
    readonly transform: Matrix
  }
  getTextContent(): Promise<{ readonly items: readonly InnerItem[] }>
  getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>
  readonly commonObjs: { has(name: string): boolean; get(name: string): { readonly name?: string } }
  cleanup(): void
}

interface InnerItem {
  readonly str?: string
  readonly transform: Matrix
  readonly width: number
  readonly fontName: string
}

type Matrix = readonly number[]

/** `OPS.paintImageXObject` and its kin in pdf.js. */
const PAINTS_IMAGE = new Set([82, 83, 84, 85, 86, 87, 88, 89, 90])

/** The second engine: slower, but it mends files that pdfium refuses. */
export const pdfParse: PdfEngine = {
  name: 'pdf-parse',
  open: async (bytes) => {
    // It detaches the bytes it is given.
    const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
    try {
      const inner = (await (parser as unknown as { load(): Promise<unknown> }).load()) as InnerDocument
      return new ParsedPdf(parser, inner)
    } catch (error) {
      await parser.destroy()
      throw (error as Error).name === 'PasswordException'
        ? new Refusal('encrypted', 'the PDF needs a password')
        : new Refusal('damaged', 'the PDF cannot be opened')
    }
  },
}

class ParsedPdf implements PdfDocument {
  readonly pageCount: number
  readonly #parser: PDFParse
  readonly #inner: InnerDocument
  readonly #boldFonts = new Map<string, boolean>()

  constructor(parser: PDFParse, inner: InnerDocument) {
    this.#parser = parser
    this.#inner = inner
    this.pageCount = inner.numPages
  }

  async page(index: number): Promise<PageContent> {
    try {
      const page = await this.#inner.getPage(index + 1)
      const { width, height, transform } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const texts = items.filter((item) => (item.str ?? '').trim() !== '')
      const picture = await this.#look(page, texts)
      const runs = texts.map((item) => this.#run(item, transform))
      page.cleanup()
      return { width, height, runs, picture: picture ? 1 : 0, broken: false }
    } catch {
      return { width: 0, height: 0, runs: [], picture: 0, broken: true }
    }
  }

  async close(): Promise<void> {
    await this.#parser.destroy()
  }

  /** Fonts are named, and pictures seen, only by walking through what the page draws: done where it tells something new. */
  async #look(page: InnerPage, items: readonly InnerItem[]): Promise<boolean> {
    const unknown = items.filter((item) => !this.#boldFonts.has(item.fontName))
    if (unknown.length === 0 && items.length > 0) return false
    const { fnArray } = await page.getOperatorList()
    for (const { fontName } of unknown) {
      const name = page.commonObjs.has(fontName) ? (page.commonObjs.get(fontName).name ?? '') : ''
      this.#boldFonts.set(fontName, BOLD.test(name))
    }
    return fnArray.some((operator) => PAINTS_IMAGE.has(operator))
  }

  #run(item: InnerItem, view: Matrix): TextRun {
    const [a, b, , , x, y] = multiply(view, item.transform)
    const size = Math.hypot(a, b)
    const text = showSymbols(item.str ?? '')
    const letters = text.trimEnd().length
    const word = /^\s*\S+/.exec(text)?.[0].length ?? letters
    const right = x + (item.width * letters) / Math.max(1, text.length)
    return {
      text,
      left: x,
      right,
      wordRight: x + ((right - x) * word) / Math.max(1, letters),
      baseline: y,
      size,
      bold: this.#boldFonts.get(item.fontName) ?? false,
      invisible: false,
      upright: a > 0.7 * size,
    }
  }
}

/** Two transformations after each other, as six numbers each. */
function multiply(m: Matrix, n: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}
