import type { Extraction } from '../extractor.ts'

/** The paragraph, heading or list item of a tagged PDF that a piece of text belongs to. */
export interface Tag {
  /** The same for all text of one element of a page. */
  readonly element: number
  /** 1–6 for a heading. */
  readonly headingLevel: number | null
}

/** A stretch of text on one baseline in one font, in the order the page draws it. Points from the top left of the page as shown. */
export interface TextRun {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its first word ends. */
  readonly wordRight: number
  /** Left edges of its first words, at most four; absent where the engine cannot tell. */
  readonly wordLefts?: readonly number[]
  readonly baseline: number
  readonly size: number
  readonly bold: boolean
  /** Drawn without ink: the layer under a scan, or text that is not meant to be seen. */
  readonly invisible: boolean
  /** Runs from left to right on the page as shown. */
  readonly upright: boolean
  /** What a tagged PDF says it belongs to. */
  readonly tag?: Tag | null
}

/** What a page holds. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly runs: readonly TextRun[]
  /** The largest picture as a share of the page; 0 when there is none, or nobody looked because there is text enough. */
  readonly picture: number
  /** The file says there is such a page, but it cannot be read. */
  readonly broken: boolean
}

/** A picture of a page, as a file that OCR can read (JPEG or PGM). */
export interface Picture {
  readonly image: Uint8Array
  readonly pixels: { readonly width: number; readonly height: number }
  /** Where it stands on the page as shown, in points from the top left. */
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** An open document. Pages count from 0. Always {@link PdfDocument.close} it. */
export interface PdfDocument {
  readonly pageCount: number
  page(index: number): Promise<PageContent>
  /** Outline and metadata; absent where the engine does not read them. */
  about?(): Pick<Extraction, 'metadata' | 'outline'>
  /** What the page looks like; absent where the engine cannot draw. */
  picture?(index: number): Promise<Picture | null>
  close(): Promise<void>
}

/** A library that finds the text of a PDF. To add one, write a file that exports one of these. */
export interface PdfEngine {
  readonly name: string
  /** Throws a `Refusal` for a file that is encrypted or no PDF. */
  open(bytes: Uint8Array): Promise<PdfDocument>
}
