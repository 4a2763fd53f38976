import { greyPixels } from '../pdf/grey-pixels.ts'
import { shapesOf } from '../pdf/page-shapes.ts'
import type { PageView } from '../pdf/page-view.ts'
import type { Pdfium } from '../pdf/pdfium-module.ts'

/** Text of a page where the page, as it is drawn, shows nothing but one colour. */
export interface WithoutInk {
  readonly text: string
  /** The colour is a dark one. */
  readonly dark: boolean
  /** From the top of the page, in points. */
  readonly down: number
}

/** Pixels to the point: letters of 5 points are ten pixels high. */
const SCALE = 2
/** Larger pages are no paper. */
const MOST_PIXELS = 20_000_000
/** Shades of 256 that nobody tells apart. */
const SAME = 16
const DARK = 110
/** What covers a line need not be as high as its font: this share of it at either side. */
const MARGIN = 0.2
/** Fewer letters may be an accident: a character that its font cannot draw. */
const LEAST_LETTERS = 3
/** A picture of this share of the page is a scan; the layer of text under it is meant not to be seen. */
const SCAN = 0.6
const INVISIBLE = 3
/** `å`, `7`; not `-`. */
const LETTER = /[\p{L}\p{N}]/u

/**
 * Draws the page and looks where its letters should be. It does not matter why none can be seen: a black box over them,
 * an annotation, the colour of the paper, or a text that draws nothing.
 */
export function withoutInk(library: Pdfium, page: number, view: PageView): readonly WithoutInk[] {
  const { call } = library
  const [width, height] = [Math.ceil(view.width * SCALE), Math.ceil(view.height * SCALE)]
  if (width * height > MOST_PIXELS || width * height === 0) return []
  const text = call.FPDFText_LoadPage(page)
  if (text === 0) return []
  try {
    if (call.FPDFText_CountChars(text) <= 0) return []
    const pixels = greyPixels(library, page, { width, height, annotations: true })
    const scan = shapesOf(library, page, view).picture > SCAN
    return stretches(library, { text, view, scan, shadeAt: shades(pixels, { width, height }) })
  } finally {
    call.FPDFText_ClosePage(text)
  }
}

interface Looking {
  readonly text: number
  readonly view: PageView
  readonly scan: boolean
  readonly shadeAt: (box: PixelBox) => number | null
}

/** In pixels. */
interface PixelBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The one shade that a box has; `null` when it has more, or lies beside the page. */
function shades(pixels: Buffer, { width, height }: { width: number; height: number }) {
  return ({ left, right, top, bottom }: PixelBox): number | null => {
    if (left < 0 || top < 0 || right > width || bottom > height || right - left < 1 || bottom - top < 1) return null
    let [least, most] = [255, 0]
    for (let y = Math.floor(top); y < bottom; y++)
      for (let x = Math.floor(left); x < right; x++) {
        const shade = pixels[y * width + x] ?? 255
        least = Math.min(least, shade)
        most = Math.max(most, shade)
        if (most - least > SAME) return null
      }
    return least
  }
}

/** Letters side by side of which none can be seen; what stands between them comes along. */
function stretches({ call }: Pdfium, { text, view, scan, shadeAt }: Looking): readonly WithoutInk[] {
  const found: WithoutInk[] = []
  let open = { text: '', end: 0, letters: 0, dark: false, down: 0 }
  const close = () => {
    const { dark, down, end } = open
    if (open.letters >= LEAST_LETTERS) found.push({ text: open.text.slice(0, end).replace(/\s+/g, ' '), dark, down })
    open = { text: '', end: 0, letters: 0, dark: false, down: 0 }
  }
  for (let i = 0; i < call.FPDFText_CountChars(text); i++) {
    const char = String.fromCodePoint(Math.min(call.FPDFText_GetUnicode(text, i) >>> 0, 0x10ffff))
    if (!LETTER.test(char)) {
      if (open.letters > 0) open.text += char
      continue
    }
    const layer = scan && call.FPDFTextObj_GetTextRenderMode(call.FPDFText_GetTextObject(text, i)) === INVISIBLE
    const box = boxOf(call, { text, view, index: i })
    const shade = layer ? null : shadeAt(box)
    const dark = shade !== null && shade < DARK
    if (shade === null || (open.letters > 0 && dark !== open.dark)) close()
    if (shade === null) continue
    if (open.letters === 0) open = { ...open, dark, down: box.bottom / SCALE }
    open.text += char
    open.end = open.text.length
    open.letters++
  }
  close()
  return found
}

/** Where a character stands, nearly as high as its font: never so small that the letter fills it. */
function boxOf(call: Pdfium['call'], { text, view, index }: { text: number; view: PageView; index: number }): PixelBox {
  call.FPDFText_GetLooseCharBox(text, index, view.scratch)
  const [l, t, r, b] = [view.float(0), view.float(4), view.float(8), view.float(12)]
  const xs = [view.across(l, b), view.across(r, t)].map((x) => x * SCALE)
  const ys = [view.down(l, b), view.down(r, t)].map((y) => y * SCALE)
  const margin = MARGIN * (Math.max(...ys) - Math.min(...ys))
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys) + margin,
    bottom: Math.max(...ys) - margin,
  }
}
