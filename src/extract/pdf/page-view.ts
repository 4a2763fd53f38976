import type { Pdfium } from './pdfium-module.ts'

/** A rectangle on the page as shown, in points from the top left. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Memory for what calls return. */
const SCRATCH = 512

/** How a page of pdfium is shown: its size and turn, and where its own coordinates lie. Always {@link PageView.free} it. */
export class PageView {
  readonly width: number
  readonly height: number
  /** Quarter turns clockwise. */
  readonly rotation: number
  /** A pointer for calls to write to. */
  readonly scratch: number
  readonly size = SCRATCH
  /** Lower left corner of the visible part, in the page's own coordinates. */
  readonly #x: number
  readonly #y: number
  readonly #library: Pdfium

  constructor(library: Pdfium, page: number) {
    const { call } = library
    this.#library = library
    this.scratch = library.malloc(SCRATCH)
    this.rotation = call.FPDFPage_GetRotation(page)
    this.width = call.FPDF_GetPageWidthF(page)
    this.height = call.FPDF_GetPageHeightF(page)
    const known = call.FPDF_GetPageBoundingBox(page, this.scratch) !== 0
    this.#x = known ? this.float(0) : 0
    this.#y = known ? this.float(12) : 0
  }

  /** From the left of the page as shown, for a point in the page's own coordinates. */
  across(x: number, y: number): number {
    if (this.rotation === 0) return x - this.#x
    if (this.rotation === 1) return y - this.#y
    return this.rotation === 2 ? this.width - (x - this.#x) : this.width - (y - this.#y)
  }

  /** From the top of the page as shown. */
  down(x: number, y: number): number {
    if (this.rotation === 0) return this.height - (y - this.#y)
    if (this.rotation === 1) return x - this.#x
    return this.rotation === 2 ? y - this.#y : this.height - (x - this.#x)
  }

  /** Where an object of the page is drawn; `null` when pdfium cannot tell. */
  boxOf(object: number): Box | null {
    const { scratch } = this
    if (this.#library.call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0)
      return null
    const [l, b, r, t] = [this.float(0), this.float(4), this.float(8), this.float(12)]
    const [x1, x2] = [this.across(l, b), this.across(r, t)]
    const [y1, y2] = [this.down(l, b), this.down(r, t)]
    return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) }
  }

  double(offset: number): number {
    return this.#library.numbers().doubles[(this.scratch + offset) >> 3] ?? 0
  }

  float(offset: number): number {
    return this.#library.numbers().floats[(this.scratch + offset) >> 2] ?? 0
  }

  int(offset: number): number {
    return this.#library.numbers().ints[(this.scratch + offset) >> 2] ?? 0
  }

  free(): void {
    this.#library.free(this.scratch)
  }
}
