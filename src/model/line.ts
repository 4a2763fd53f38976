import type { Position } from './position.ts'

/** What a format knows about a line and plain text does not. A property is absent when the format cannot tell. */
export interface LineStyle {
  readonly bold?: boolean
  /** Number of leading characters set in bold when only the beginning is ("Indstilling: Det indstilles …"). */
  readonly boldLeadIn?: number
  /** Font size in points. */
  readonly size?: number
  /** 1–9 for a heading style, outline level or Markdown `#`. */
  readonly headingLevel?: number
  /** 0-based depth of a list item. */
  readonly listLevel?: number
  /** The number or bullet that the program generated ("1.", "•"); it does not stand in `text`. */
  readonly label?: string
  /** Left edge of the text, in the format's own unit (characters in txt, points in PDF and DOCX). */
  readonly indent?: number
}

/** A stretch of a line between wide gaps: a table cell, a tab column. */
export interface LineSegment {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** Where a line stands on its page, in points from the top left corner. Only formats with a fixed layout know. */
export interface LineGeometry {
  readonly left: number
  readonly right: number
  /** Width of its first word: would it have fitted on the line before? */
  readonly firstWord: number
  /** Left edges of its first words, at most four: where does the text behind `Punkt 3:` begin? Absent where unknown. */
  readonly wordLefts?: readonly number[]
  /** Lines of a page with the same number are of one paragraph, as a tagged PDF has it; absent where none says so. */
  readonly element?: number
  readonly baseline: number
  readonly pageWidth: number
  readonly pageHeight: number
  /** From left to right; one when the line has no wide gap. */
  readonly segments: readonly LineSegment[]
}

/** What stands on one line of the source (in a DOCX: in one paragraph or table row), in reading order. */
export interface Line {
  readonly text: string
  readonly position: Position
  /** Cell texts, when the line is a table row. */
  readonly cells?: readonly string[]
  /** Set when the format itself says that the line is no body text (running header, footer, page number). */
  readonly furniture?: boolean
  readonly style?: LineStyle
  readonly geometry?: LineGeometry
}
