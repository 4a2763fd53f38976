import type { OnPages } from '../extractor.ts'
import type { PdfDocument } from './engine.ts'
import { type Ocr, openOcr } from './ocr.ts'
import { fitted, type PageSetting, settingOf } from './ocr-fit.ts'
import { runsOfOcr } from './ocr-runs.ts'
import { type PageReading, readPage } from './page-reading.ts'

/** The pages again, those without text to read in the words of OCR; `missing` when OCR is not installed. */
export async function withOcr(
  document: PdfDocument,
  { pages, onPages }: { pages: readonly PageReading[]; onPages: OnPages | undefined },
): Promise<{ pages: readonly PageReading[]; missing: boolean }> {
  const due = pages.filter(needsOcr)
  if (due.length === 0 || !document.picture) return { pages, missing: false }
  onPages?.(pages.length, due.length)
  const ocr = await openOcr()
  if (!ocr) return { pages, missing: true }
  try {
    const read: PageReading[] = []
    const setting = settingOf(pages.filter((page) => !needsOcr(page)))
    for (const page of pages) read.push(needsOcr(page) ? await readPicture(document, { page, ocr, setting }) : page)
    return { pages: read, missing: false }
  } finally {
    await ocr.close()
  }
}

function needsOcr({ status, mostlyPicture }: PageReading): boolean {
  return status === 'image-only' || status === 'garbled' || mostlyPicture
}

/** The page as OCR reads it; as it was when OCR finds no text either. */
async function readPicture(
  document: PdfDocument,
  { page, ocr, setting }: { page: PageReading; ocr: Ocr; setting: PageSetting | null },
): Promise<PageReading> {
  const picture = await document.picture?.(page.number - 1)
  if (!picture) return page
  const text = await ocr.read(picture)
  const { place } = picture
  const content = {
    width: place.left * 2 + place.width,
    height: place.top * 2 + place.height,
    runs: runsOfOcr(text, picture),
    picture: 1,
    broken: false,
  }
  const reading = readPage(setting ? fitted(content, setting) : content, page.number)
  return reading.status === 'text' ? { ...reading, mostlyPicture: false, ocr: text.confidence } : page
}
