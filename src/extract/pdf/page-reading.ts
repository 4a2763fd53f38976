import type { Line } from '../../model/line.ts'
import type { PageContent } from './engine.ts'
import { isGarbled } from './garbled.ts'
import { linesOfPage } from './lines-of-page.ts'

/** What became of a page. Only `text` has lines. */
export interface PageReading {
  readonly number: number
  readonly status: 'text' | 'empty' | 'image-only' | 'garbled' | 'damaged'
  readonly lines: readonly Line[]
  /** Passages without ink on a page that is no scan. */
  readonly hidden: number
  /** A picture fills the page, and the little text on it is not all there is to read. */
  readonly mostlyPicture: boolean
  /** How sure OCR is of the words, from 0 to 1; `null` when the page was not read by OCR. */
  readonly ocr: number | null
}

/** A picture of this share of the page leaves no room for text; under it stands a stamp or a page number at most. */
const FILLS_PAGE = 0.6
const LETTERS_OF_STAMP = 120

/** The lines of a page (counted from 1), or why it has none. */
export function readPage(content: PageContent, number: number): PageReading {
  const page = { number, lines: [], hidden: 0, mostlyPicture: false, ocr: null } as const
  if (content.broken) return { ...page, status: 'damaged' }
  const inked = content.runs.filter((run) => !run.invisible)
  const scan = inked.length === 0 && content.runs.length > 0
  const hidden = scan ? 0 : content.runs.length - inked.length
  const lines = linesOfPage({ ...content, runs: scan ? content.runs : inked }, number)
  const text = lines.map((line) => line.text).join('\n')
  if (text.trim() === '') return { ...page, hidden, status: content.picture > 0 ? 'image-only' : 'empty' }
  if (isGarbled(text)) return { ...page, hidden, status: 'garbled' }
  const mostlyPicture = content.picture > FILLS_PAGE && hidden === 0 && text.length < LETTERS_OF_STAMP
  return { ...page, hidden, status: 'text', lines, mostlyPicture }
}

/** Less text on a page is too little to judge it by. */
const SCANT = 400

/** Pages with too little text to judge each alone are judged together. */
export function judgedTogether(pages: readonly PageReading[]): readonly PageReading[] {
  const scant = new Set(pages.filter((page) => page.status === 'text' && textOf(page).length < SCANT))
  if (scant.size === 0 || !isGarbled([...scant].map(textOf).join('\n'))) return pages
  return pages.map((page) => (scant.has(page) ? { ...page, status: 'garbled', lines: [] } : page))
}

function textOf({ lines }: PageReading): string {
  return lines.map((line) => line.text).join('\n')
}
