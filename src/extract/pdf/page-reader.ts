import { withDrawnBullets } from './drawn-bullets.ts'
import type { PageContent, Tag, TextRun } from './engine.ts'
import type { FontWeights } from './font-weights.ts'
import { shapesOf } from './page-shapes.ts'
import { PageView } from './page-view.ts'
import type { Pdfium } from './pdfium-module.ts'
import { collectRuns, type Glyph, type GlyphLook, type GlyphPlace } from './runs-of-glyphs.ts'
import { tagsOf } from './structure.ts'

/** Rendering modes of text. */
const FILL_AND_STROKE = 2
const INVISIBLE = 3

/** Names of bold fonts: `BAAAAA+Carlito-Bold`, `Arial,Bold`, `SegoeUI-Semibold`; not `Boldini`. */
const BOLD = /(?:bold|black|heavy|semibold|demi)(?:$|[^a-z])|bold(?:italic|oblique|mt)/i

/** Reads the text of an open page: glyph by glyph, with place and look. */
export class PageReader {
  readonly #library: Pdfium
  readonly #page: number
  readonly #view: PageView
  readonly #weights: FontWeights
  readonly #tags: ReadonlyMap<number, Tag> | null

  constructor(library: Pdfium, page: number, { weights, tagged }: { weights: FontWeights; tagged: boolean }) {
    this.#library = library
    this.#page = page
    this.#view = new PageView(library, page)
    this.#weights = weights
    this.#tags = tagged ? tagsOf(library, page) : null
  }

  read(): PageContent {
    const { call } = this.#library
    const text = call.FPDFText_LoadPage(this.#page)
    try {
      const written = text === 0 ? [] : this.#runs(text)
      const { marks, picture } = shapesOf(this.#library, this.#page, this.#view)
      const { width, height } = this.#view
      return { width, height, runs: withDrawnBullets(written, marks), picture, broken: false }
    } finally {
      if (text !== 0) call.FPDFText_ClosePage(text)
      this.#view.free()
    }
  }

  #runs(text: number): readonly TextRun[] {
    const { call } = this.#library
    const count = call.FPDFText_CountChars(text)
    const glyphs: Glyph[] = []
    let pointer = -1
    let object: GlyphLook | null = null
    for (let i = 0; i < count; i++) {
      const code = call.FPDFText_GetUnicode(text, i) >>> 0
      if (code <= 32 && call.FPDFText_IsGenerated(text, i) === 1) {
        glyphs.push({ char: code === 32 ? ' ' : '\n', place: null })
        continue
      }
      const at = call.FPDFText_GetTextObject(text, i)
      if (at !== pointer || !object) {
        object = this.#textObject(text, i)
        pointer = at
      }
      const char = isLetter(code) || call.FPDFText_IsHyphen(text, i) === 0 ? charOf(code) : '-'
      this.#weights.count(object.weight, 1)
      glyphs.push({ char, place: this.#place(text, i, object) })
    }
    return collectRuns(glyphs, this.#weights)
  }

  #place(text: number, index: number, look: GlyphLook): GlyphPlace {
    const { call } = this.#library
    const view = this.#view
    call.FPDFText_GetCharOrigin(text, index, view.scratch, view.scratch + 8)
    const [x, y] = [view.double(0), view.double(8)]
    call.FPDFText_GetLooseCharBox(text, index, view.scratch)
    const [l, t, r, b] = [view.float(0), view.float(4), view.float(8), view.float(12)]
    const right = Math.max(view.across(l, b), view.across(r, t))
    return { left: Math.min(view.across(x, y), right), right, baseline: view.down(x, y), look }
  }

  #textObject(text: number, index: number): GlyphLook {
    const { call } = this.#library
    const view = this.#view
    const [a, b] = call.FPDFText_GetMatrix(text, index, view.scratch) !== 0 ? [view.float(0), view.float(4)] : [1, 0]
    const scale = Math.hypot(a, b) || 1
    const font = this.#fontName(text, index)
    const object = call.FPDFText_GetTextObject(text, index)
    const mode = call.FPDFTextObj_GetTextRenderMode(object)
    return {
      size: call.FPDFText_GetFontSize(text, index) * scale,
      bold: BOLD.test(font) || mode === FILL_AND_STROKE,
      weight: call.FPDFText_GetFontWeight(text, index),
      invisible: mode === INVISIBLE,
      upright: view.across(a, b) - view.across(0, 0) > 0.7 * scale,
      tag: this.#tags?.get(call.FPDFPageObj_GetMarkedContentID(object)) ?? null,
      font,
    }
  }

  #fontName(text: number, index: number): string {
    const { scratch, size } = this.#view
    const length = this.#library.call.FPDFText_GetFontInfo(text, index, scratch, size - 4, scratch + size - 4)
    if (length <= 1 || length > size - 4) return ''
    return this.#library.memory().toString('latin1', scratch, scratch + length - 1)
  }
}

/** No hyphen, as far as one call less is concerned. */
function isLetter(code: number): boolean {
  return (code >= 48 && code < 127) || (code > 0xad && code < 0x2000)
}

function charOf(code: number): string {
  return String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd)
}
