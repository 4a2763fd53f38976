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
  readonly #corner: { readonly x: number; readonly y: number }
  readonly #library: Pdfium

  constructor(library: Pdfium, page: number) {
    const { call } = library
    this.#library = library
    this.scratch = library.malloc(SCRATCH)
    this.rotation = call.FPDFPage_GetRotation(page)
    this.width = call.FPDF_GetPageWidthF(page)
    this.height = call.FPDF_GetPageHeightF(page)
    const known = call.FPDF_GetPageBoundingBox(page, this.scratch) !== 0
    this.#corner = known ? { x: this.float(0), y: this.float(12) } : { x: 0, y: 0 }
  }

  /** From the page's own coordinates to those of the page as it is shown. */
  shown(px: number, py: number): { x: number; y: number } {
    const [x, y] = [px - this.#corner.x, py - this.#corner.y]
    if (this.rotation === 1) return { x: y, y: x }
    if (this.rotation === 2) return { x: this.width - x, y }
    if (this.rotation === 3) return { x: this.width - y, y: this.height - x }
    return { x, y: this.height - y }
  }

  /** Where an object of the page is drawn; `null` when pdfium cannot tell. */
  boxOf(object: number): Box | null {
    const { scratch } = this
    if (this.#library.call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0)
      return null
    const a = this.shown(this.float(0), this.float(4))
    const b = this.shown(this.float(8), this.float(12))
    return {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    }
  }

  double(offset: number): number {
    return this.#library.memory().readDoubleLE(this.scratch + offset)
  }

  float(offset: number): number {
    return this.#library.memory().readFloatLE(this.scratch + offset)
  }

  int(offset: number): number {
    return this.#library.memory().readInt32LE(this.scratch + offset)
  }

  free(): void {
    this.#library.free(this.scratch)
  }
}
