import { isBulletSized, type Mark } from './drawn-bullets.ts'
import type { Picture } from './engine.ts'
import { greyPixels } from './grey-pixels.ts'
import { PageView } from './page-view.ts'
import type { Pdfium } from './pdfium-module.ts'

const TEXT = 1
const PATH = 2
const IMAGE = 3
const FORM = 5

/** A square is drawn with so many strokes, or fewer. */
const SIDES_OF_SQUARE = 6
/** Enough for a page of text drawn letter by letter. */
const MOST_OBJECTS = 20_000

/** What a page draws beside its text: small shapes that may be bullets, and the share of its largest picture. */
export function shapesOf(library: Pdfium, page: number, view: PageView): { marks: readonly Mark[]; picture: number } {
  const marks: Mark[] = []
  let picture = 0
  for (const { object, type } of objectsOf(library, page)) {
    const box = type === TEXT ? null : view.boxOf(object)
    if (!box) continue
    const [width, height] = [box.right - box.left, box.bottom - box.top]
    if (type === IMAGE || type === FORM) picture = Math.max(picture, (width * height) / (view.width * view.height))
    else if (type === PATH && isBulletSized(width, height)) marks.push({ ...box, ...lookOf(library, object, view) })
  }
  return { marks, picture }
}

function* objectsOf({ call }: Pdfium, page: number): Generator<{ object: number; type: number }> {
  const count = Math.min(MOST_OBJECTS, call.FPDFPage_CountObjects(page))
  for (let i = 0; i < count; i++) {
    const object = call.FPDFPage_GetObject(page, i)
    yield { object, type: call.FPDFPageObj_GetType(object) }
  }
}

function lookOf({ call }: Pdfium, path: number, view: PageView): Pick<Mark, 'round' | 'filled'> {
  call.FPDFPath_GetDrawMode(path, view.scratch, view.scratch + 4)
  return { round: call.FPDFPath_CountSegments(path) > SIDES_OF_SQUARE, filled: view.int(0) !== 0 }
}

/** A page is drawn for OCR with so many pixels to the point (300 dpi), and no more pixels in all than this. */
const PIXELS_OF_POINT = 300 / 72
const MOST_PIXELS = 9_000_000
/** A picture of this share of the page is the page. */
const WHOLE = 0.9

/** The page for OCR: the scan itself, if the page is nothing else, or drawn in grey. */
export function pictureOf(library: Pdfium, page: number): Picture {
  const view = new PageView(library, page)
  try {
    return scanOf(library, page, view) ?? drawn(library, page, view)
  } finally {
    view.free()
  }
}

/** The one JPEG that a page consists of, as the scanner made it. */
function scanOf(library: Pdfium, page: number, view: PageView): Picture | null {
  const [only, ...others] = [...objectsOf(library, page)]
  if (!only || only.type !== IMAGE || others.length > 0 || view.rotation !== 0) return null
  const { call } = library
  const { object } = only
  const { scratch } = view
  const box = view.boxOf(object)
  const covers = box && (box.right - box.left) * (box.bottom - box.top) > WHOLE * view.width * view.height
  if (!covers || !isUpright(library, object, view) || filterOf(library, object, view) !== 'DCTDecode') return null
  call.FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4)
  const pixels = { width: view.int(0), height: view.int(4) }
  if (pixels.width * pixels.height > MOST_PIXELS || pixels.width * pixels.height === 0) return null
  const length = call.FPDFImageObj_GetImageDataRaw(object, 0, 0)
  const data = library.malloc(length)
  call.FPDFImageObj_GetImageDataRaw(object, data, length)
  const image = Buffer.from(library.memory().subarray(data, data + length))
  library.free(data)
  const place = { left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }
  return { image, pixels, place }
}

/** Neither turned nor mirrored: its matrix only moves and stretches. */
function isUpright({ call }: Pdfium, image: number, view: PageView): boolean {
  if (call.FPDFPageObj_GetMatrix(image, view.scratch) === 0) return false
  const [a, b, c, d] = [0, 4, 8, 12].map((offset) => view.float(offset)) as [number, number, number, number]
  return a > 0 && d > 0 && Math.abs(b) + Math.abs(c) < 0.01 * a
}

/** How the data of an image are packed, when in one way only. */
function filterOf({ call, memory }: Pdfium, image: number, { scratch, size }: PageView): string | null {
  if (call.FPDFImageObj_GetImageFilterCount(image) !== 1) return null
  const length = call.FPDFImageObj_GetImageFilter(image, 0, scratch, size)
  return length > 1 && length <= size ? memory().toString('latin1', scratch, scratch + length - 1) : null
}

/** The page as it is shown, as a grey PGM file. */
function drawn(library: Pdfium, page: number, { width, height }: PageView): Picture {
  const scale = Math.min(PIXELS_OF_POINT, Math.sqrt(MOST_PIXELS / (width * height)))
  const pixels = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  const head = Buffer.from(`P5\n${pixels.width} ${pixels.height}\n255\n`)
  const image = Buffer.concat([head, greyPixels(library, page, pixels)])
  return { image, pixels, place: { left: 0, top: 0, width, height } }
}
