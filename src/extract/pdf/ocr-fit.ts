import type { PageContent, TextRun } from './engine.ts'
import type { PageReading } from './page-reading.ts'

/** Pages of one form, scanned and written, differ by no more than this share. */
const SAME_FORM = 0.03
/** OCR measures the size of letters by their pictures, so well. */
const SAME_SIZE = 0.12

/** How the pages with text of their own are set. */
export interface PageSetting {
  readonly width: number
  readonly height: number
  /** The size of most of their lines, in points. */
  readonly size: number
}

/** `null` when no page has text of its own. */
export function settingOf(pages: readonly PageReading[]): PageSetting | null {
  const lines = pages.filter(({ ocr }) => ocr === null).flatMap((page) => page.lines)
  const place = lines[0]?.geometry
  if (!place) return null
  const sizes = lines.map(({ style }) => style?.size ?? 0).sort((a, b) => a - b)
  return { width: place.pageWidth, height: place.pageHeight, size: sizes[Math.floor(sizes.length / 2)] ?? 0 }
}

/**
 * A scanned page among written ones, in their scale and size of text: a scan is as many points wide as its maker said,
 * and text that goes on over the page break shall be seen to. A page of another form stays as it is.
 */
export function fitted(content: PageContent, setting: PageSetting): PageContent {
  const scale = setting.width / content.width
  if (Math.abs((content.height * scale) / setting.height - 1) > SAME_FORM) return content
  const inScale = ({ left, right, wordRight, baseline, size, ...run }: TextRun): TextRun => ({
    ...run,
    left: left * scale,
    right: right * scale,
    wordRight: wordRight * scale,
    baseline: baseline * scale,
    size: Math.abs((size * scale) / setting.size - 1) < SAME_SIZE ? setting.size : size * scale,
  })
  return { ...content, width: setting.width, height: setting.height, runs: content.runs.map(inScale) }
}
