import type { Picture, TextRun } from './engine.ts'
import type { OcrLine, OcrText } from './ocr.ts'

/** Height of a line of letters as a share of the font size, in most text fonts. */
const ROW = 0.93
/** Lines are of one size when they differ by less than this share: OCR measures each by itself. */
const SAME_SIZE = 0.2
/** A bullet as OCR reads it, alone before the text, none a Danish word: `e`, `oe`, `¢`, `*`, `«`; not `i`. */
const MISREAD_BULLET = /^(?:oe|[e¢*°«»●•])$/

/** The words of a picture as runs of its page, so that they are laid out like those of any page. */
export function runsOfOcr({ lines }: OcrText, picture: Picture): readonly TextRun[] {
  const { place, pixels } = picture
  const scale = { x: place.width / pixels.width, y: place.height / pixels.height }
  const usual = median(lines.map((line) => line.rowAttributes.rowHeight))
  return lines.flatMap((line) => {
    const { rowHeight } = line.rowAttributes
    const row = Math.abs(rowHeight - usual) < SAME_SIZE * usual ? usual : rowHeight
    const size = Math.round(((row * scale.y) / ROW) * 2) / 2
    const baseline = place.top + ((line.baseline.y0 + line.baseline.y1) / 2) * scale.y
    return wordsOf(line).map(({ text, bbox }): TextRun => {
      const left = place.left + bbox.x0 * scale.x
      const right = place.left + bbox.x1 * scale.x
      return { text, left, right, wordRight: right, baseline, size, bold: false, invisible: false, upright: true }
    })
  })
}

function wordsOf({ words }: OcrLine): OcrLine['words'] {
  const [first, ...others] = words
  return first && others.length > 0 && MISREAD_BULLET.test(first.text) ? [{ ...first, text: '•' }, ...others] : words
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
