/**
 * Where a piece of text stands in its source. Everything the program prints has one.
 *
 * Lines are 1-based: physical lines of a txt/md file, lines on their page in a PDF, paragraph numbers in a DOCX.
 * `page` is 1-based and `null` where the format has no pages.
 */
export interface Position {
  readonly page: number | null
  readonly line: number
  readonly endPage: number | null
  readonly endLine: number
}

/** The position of a single line: `at(14)` or, on page 3, `at(14, 3)`. */
export function at(line: number, page: number | null = null): Position {
  return { page, line, endPage: page, endLine: line }
}

/** From the start of `first` to the end of `last`. */
export function through(first: Position, last: Position): Position {
  if (first === last) return first
  return { page: first.page, line: first.line, endPage: last.endPage, endLine: last.endLine }
}

/** Reading order: negative when `a` starts before `b`. */
export function comparePositions(a: Position, b: Position): number {
  return (a.page ?? 0) - (b.page ?? 0) || a.line - b.line
}

/** Does the text stand on one of these pages, in part at least? */
export function isOnPages({ page, endPage }: Position, pages: readonly number[]): boolean {
  return page !== null && pages.some((number) => number >= page && number <= (endPage ?? page))
}

/** `referat.txt:14` or, with pages, `referat.pdf:3:14`. */
export function formatPlace(path: string, position: Position): string {
  return position.page === null ? `${path}:${position.line}` : `${path}:${position.page}:${position.line}`
}

/** From this offset of a text to the next one, the text stands on this page and line. */
export type TextLine = readonly [start: number, page: number | null, line: number]

/** The place of `text.slice(start, end)` in the source, or `null` when the lines of the text are not known. */
export function placeInText(lines: readonly TextLine[], start: number, end: number): Position | null {
  const first = lines.findLast(([from]) => from <= start) ?? lines[0]
  const last = lines.findLast(([from]) => from < end) ?? first
  return first && last ? { page: first[1], line: first[2], endPage: last[1], endLine: last[2] } : null
}
