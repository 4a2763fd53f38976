import type { Pdfium } from './pdfium-module.ts'

const GREY = 1
const WHITE = 0xffffffff
/** Draw annotations, too, as a reader of PDFs does. */
const WITH_ANNOTATIONS = 1

/** How a page is to be drawn. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly annotations?: boolean
}

/** The page as it is shown: one byte for each pixel, row by row, 0 for black. */
export function greyPixels(
  library: Pdfium,
  page: number,
  { width, height, annotations = false }: Drawing,
): Buffer<ArrayBuffer> {
  const { call, memory } = library
  const bitmap = call.FPDFBitmap_CreateEx(width, height, GREY, 0, 0)
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, annotations ? WITH_ANNOTATIONS : 0)
  const [start, stride] = [call.FPDFBitmap_GetBuffer(bitmap), call.FPDFBitmap_GetStride(bitmap)]
  const pixels = Buffer.alloc(width * height)
  for (let y = 0; y < height; y++) {
    const row = start + y * stride
    pixels.set(memory().subarray(row, row + width), y * width)
  }
  call.FPDFBitmap_Destroy(bitmap)
  return pixels
}
