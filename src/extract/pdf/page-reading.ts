import type { Line } from '../../model/line.ts'
import type { PageContent } from './engine.ts'
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

/** Not to be read: private use, replacement, control and unassigned characters. */
const UNREADABLE = /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu
const LETTER = /\p{L}/gu
const VOWEL = /[aeiouyæøåéäöü]/gi
/** Words that every page of running text has, in Danish and the languages around it. */
const EVERYDAY =
  /(?<!\p{L})(?:og|i|at|er|til|af|på|den|det|der|en|for|med|som|the|of|and|to|in|och|und|der|die|ist|nr|kl|side|dato|kr)(?!\p{L})/iu
/** Fewer letters tell nothing about the language. */
const ENOUGH_LETTERS = 150
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

/** Is the text nothing a person could read? Fonts without a map of their characters give such text. */
export function isGarbled(text: string): boolean {
  const shown = text.replace(/\s/g, '')
  const count = (pattern: RegExp) => (shown.match(pattern) ?? []).length
  if (count(UNREADABLE) > 0.3 * shown.length) return true
  const letters = count(LETTER)
  if (letters < ENOUGH_LETTERS) return false
  const vowels = count(VOWEL) / letters
  return !EVERYDAY.test(text) && (vowels < 0.2 || vowels > 0.6 || letters < 0.5 * shown.length)
}
