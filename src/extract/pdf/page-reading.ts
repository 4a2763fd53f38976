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

/** The lines of a page (counted from 1), or why it has none. */
export function readPage(content: PageContent, number: number): PageReading {
  if (content.broken) return { number, status: 'damaged', lines: [], hidden: 0 }
  const inked = content.runs.filter((run) => !run.invisible)
  const scan = inked.length === 0 && content.runs.length > 0
  const hidden = scan ? 0 : content.runs.length - inked.length
  const lines = linesOfPage({ ...content, runs: scan ? content.runs : inked }, number)
  const text = lines.map((line) => line.text).join('\n')
  if (text.trim() === '') return { number, status: content.hasImage ? 'image-only' : 'empty', lines: [], hidden }
  if (isGarbled(text)) return { number, status: 'garbled', lines: [], hidden }
  return { number, status: 'text', lines, hidden }
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
