import type { Line } from '../../model/line.ts'
import type { Position } from '../../model/position.ts'
import type { UnseenText } from '../../model/unseen.ts'
import { PageView } from '../pdf/page-view.ts'
import { dropPdfium, loadPdfium, type Pdfium } from '../pdf/pdfium-module.ts'
import { propertyOf, textFrom, withName } from '../pdf/pdfium-text.ts'
import { pdfStart } from '../sniff.ts'
import { withoutInk } from './pdf-ink.ts'

const PROPERTIES = ['Title', 'Author', 'Subject', 'Keywords']
/** Kinds of annotations that reviewers write in: notes, marks on the text, drawings (PDF 32000, table 169). */
const REVIEWERS_KINDS = new Set([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])

/** What the pages of a PDF do not show, its comments and its properties. `lines` are those that were read in it. */
export async function unseenInPdf(bytes: Uint8Array, lines: readonly Line[]): Promise<readonly UnseenText[]> {
  const library = await loadPdfium()
  const pdf = bytes.subarray(pdfStart(bytes))
  const data = library.malloc(pdf.length)
  try {
    library.memory().set(pdf, data)
    const document = library.call.FPDF_LoadMemDocument(data, pdf.length, 0)
    if (document === 0) return []
    const found = inDocument(library, document, lines)
    library.call.FPDF_CloseDocument(document)
    library.free(data)
    return found
  } catch {
    // A trap inside WebAssembly leaves the library unusable; the text itself was read before.
    dropPdfium()
    return []
  }
}

function inDocument(library: Pdfium, document: number, lines: readonly Line[]): readonly UnseenText[] {
  const found: UnseenText[] = []
  const pages = library.call.FPDF_GetPageCount(document)
  for (let index = 0; index < pages; index++) {
    const page = library.call.FPDF_LoadPage(document, index)
    if (page === 0) continue
    const view = new PageView(library, page)
    const placed = lines.filter((line) => line.position.page === index + 1)
    const placeOf = (down: number) =>
      nearest(placed, down) ?? { page: index + 1, line: 1, endPage: index + 1, endLine: 1 }
    for (const { text, dark, down } of withoutInk(library, page, view))
      found.push({ kind: dark ? 'covered' : 'hidden', text, by: null, position: placeOf(down) })
    for (const { down, ...comment } of commentsOn(library, page, view))
      found.push({ kind: 'comment', ...comment, position: placeOf(down) })
    view.free()
    library.call.FPDF_ClosePage(page)
  }
  return [...found, ...properties(library, document)]
}

/** The line that stands nearest to a height. */
function nearest(lines: readonly Line[], down: number): Position | null {
  const away = ({ geometry }: Line) => Math.abs((geometry?.baseline ?? Number.POSITIVE_INFINITY) - down)
  const [first, ...others] = lines
  if (!first) return null
  return others.reduce((best, line) => (away(line) < away(best) ? line : best), first).position
}

function* commentsOn(library: Pdfium, page: number, view: PageView) {
  const { call } = library
  for (let i = 0; i < call.FPDFPage_GetAnnotCount(page); i++) {
    const annotation = call.FPDFPage_GetAnnot(page, i)
    if (annotation === 0) continue
    const said = (key: string) =>
      withName(library, key, (name) =>
        textFrom(library, (to, size) => call.FPDFAnnot_GetStringValue(annotation, name, to, size)),
      )
    const text = REVIEWERS_KINDS.has(call.FPDFAnnot_GetSubtype(annotation)) ? said('Contents').trim() : ''
    call.FPDFAnnot_GetRect(annotation, view.scratch)
    const down = view.down(view.float(0), view.float(12))
    if (text !== '') yield { text, by: said('T') || null, down }
    call.FPDFPage_CloseAnnot(annotation)
  }
}

function properties(library: Pdfium, document: number): readonly UnseenText[] {
  return PROPERTIES.flatMap((by): UnseenText[] => {
    const text = propertyOf(library, document, by)
    return text === '' ? [] : [{ kind: 'property', text, by, position: null }]
  })
}
