import type { Line, LineGeometry } from '../../model/line.ts'

/** Width of a space as a share of the font size, in most text fonts. */
export const SPACE = 0.25

/** A line that knows where it stands. */
export interface Placed {
  readonly line: Line
  readonly place: LineGeometry
  readonly page: number
  /** Font size in points. */
  readonly size: number
  readonly bold: boolean
}

/** Lines with a geometry; the others are returned in `unplaced`. */
export function placed(line: Line): Placed | null {
  const { geometry, style, position } = line
  if (!geometry || line.furniture || line.text.trim() === '') return null
  return {
    line,
    place: geometry,
    page: position.page ?? 0,
    size: style?.size ?? 10,
    bold: style?.bold ?? false,
  }
}

export function byPage(lines: readonly Placed[]): readonly (readonly Placed[])[] {
  const pages = new Map<number, Placed[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page) page.push(line)
    else pages.set(line.page, [line])
  }
  return [...pages.values()]
}
