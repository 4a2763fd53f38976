import type { Metadata } from '../../model/document.ts'
import type { OutlineEntry } from '../extractor.ts'
import type { Pdfium } from './pdfium-module.ts'
import { propertyOf, textFrom } from './pdfium-text.ts'

/** No outline is longer or deeper; entries may even point at each other in a circle. */
const MOST_ENTRIES = 2000
const DEEPEST = 8

/** The outline (bookmarks) of an open document, in reading order; empty where it has none. */
export function outlineOf(library: Pdfium, document: number): readonly OutlineEntry[] {
  const { call } = library
  const entries: OutlineEntry[] = []
  const readBelow = (parent: number, level: number): void => {
    let bookmark = call.FPDFBookmark_GetFirstChild(document, parent)
    while (bookmark !== 0 && entries.length < MOST_ENTRIES) {
      const current = bookmark
      const title = textFrom(library, (to, size) => call.FPDFBookmark_GetTitle(current, to, size))
      entries.push({ title: title.normalize('NFC').trim(), level, page: pageOf(library, document, bookmark) })
      if (level < DEEPEST) readBelow(bookmark, level + 1)
      bookmark = call.FPDFBookmark_GetNextSibling(document, bookmark)
    }
  }
  readBelow(0, 1)
  return entries
}

/** From 1; `null` when it leads out of the document. */
function pageOf({ call }: Pdfium, document: number, bookmark: number): number | null {
  const action = call.FPDFBookmark_GetAction(bookmark)
  const target = call.FPDFBookmark_GetDest(document, bookmark) || (action && call.FPDFAction_GetDest(document, action))
  const index = target ? call.FPDFDest_GetDestPageIndex(document, target) : -1
  return index < 0 ? null : index + 1
}

/** What the file says of itself. */
export function metadataOf(library: Pdfium, document: number): Metadata {
  const entry = (name: string) => propertyOf(library, document, name).normalize('NFC') || null
  return { title: entry('Title'), created: isoOf(entry('CreationDate')), modified: isoOf(entry('ModDate')) }
}

/** `D:20250304103000+01'00'`, `D:202503041030Z`, `20250304`; not `Tue Mar 4 2025`. */
const PDF_DATE = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?)?/

/** `2025-03-04T10:30:00+01:00`, as exact as it is written; `null` when it is no date. */
function isoOf(written: string | null): string | null {
  const parts = PDF_DATE.exec(written ?? '')
  if (!parts) return null
  const [, year, month, day, hour, minute, second = '00', utc = '', offset, minutes = '00'] = parts
  const date = `${year}-${month}-${day}`
  if (Number.isNaN(Date.parse(date))) return null
  if (hour === undefined) return date
  return `${date}T${hour}:${minute}:${second}${offset === undefined ? utc : `${offset}:${minutes}`}`
}
