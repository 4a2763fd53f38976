import type { Format, Metadata, ReadStatus } from '../model/document.ts'
import type { Line } from '../model/line.ts'
import type { Message } from '../model/message.ts'

/** What came out of a file's bytes. `lines` is empty unless `status` is `ok`. */
export interface Extraction {
  readonly format: Format
  readonly status: ReadStatus
  /** Number of pages; `null` where the format has none. */
  readonly pages: number | null
  readonly lines: readonly Line[]
  /**
   * `physical`: a line may be the middle of a wrapped paragraph (txt). `paragraph`: every line is whole (docx).
   * `layout`: as `physical`, and every line has a `geometry` that tells which lines belong together (pdf).
   */
  readonly unit: 'physical' | 'paragraph' | 'layout'
  readonly messages: readonly Message[]
  /** Absent when no page was read by OCR. */
  readonly ocrPages?: readonly OcrPage[]
  /** What the file says of itself; absent where the format has none. */
  readonly metadata?: Metadata
  /** Absent where there is none. */
  readonly outline?: readonly OutlineEntry[]
}

/** An entry of the outline (bookmarks) of a document. */
export interface OutlineEntry {
  readonly title: string
  /** From 1. */
  readonly level: number
  /** From 1; `null` when it leads to no page. */
  readonly page: number | null
}

/**
 * Told how many pages there will be to read, as soon as that is known, and how many of them by OCR: the time a document
 * may take depends on it.
 */
export type OnPages = (pages: number, byOcr?: number) => void

/** How a document is to be read. */
export interface ReadOptions {
  /** Read pages that are pictures with OCR, if its packages are installed. */
  readonly ocr?: boolean
  readonly onPages?: OnPages
}

/** A page that OCR has read, and how sure it is of the words, from 0 to 1. */
export interface OcrPage {
  readonly page: number
  readonly confidence: number
}

/** One file format. To add a format, write a file that exports one of these and name it in `registry.ts`. */
export interface Extractor {
  readonly format: Format
  /** Does the content look like this format? `name` is only asked when the bytes cannot tell (txt or md). */
  matches(bytes: Uint8Array, name: string): boolean
  /** Never throws for bad content: what is wrong with the file is its `status`. */
  extract(bytes: Uint8Array, options?: ReadOptions): Promise<Extraction>
}

/** The outcome for a file without text to work with; `reason` is what the user reads. */
export function unreadable(format: Format, status: Exclude<ReadStatus, 'ok'>, reason: string): Extraction {
  const because: Message = { ruleId: status, severity: 'error', text: reason, position: null }
  return { format, status, pages: null, lines: [], unit: 'physical', messages: [because] }
}
