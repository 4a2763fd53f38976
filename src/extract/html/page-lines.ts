import type { Line } from '../../model/line.ts'
import { at } from '../../model/position.ts'

/** Where a line stands on the page. */
export interface PlaceOnPage {
  readonly inMain: boolean
  readonly inForm: boolean
}

/**
 * The lines of a page with what is not the document set aside: where there is a `<main>`, all around it; and forms, unless
 * most of the text stands in one, as on pages that are a form as a whole.
 */
export function pageLines(lines: readonly Line[], places: ReadonlyMap<Line, PlaceOnPage>): readonly Line[] {
  const hasMain = lines.some((line) => places.get(line)?.inMain)
  const isAround = (line: Line) => line.furniture === true || (hasMain && !places.get(line)?.inMain)
  const shown = lines.filter((line) => !isAround(line))
  const inForms = shown.filter((line) => places.get(line)?.inForm)
  const formIsPage = lengthOf(inForms) * 2 > lengthOf(shown)
  return lines.map((line, i) => {
    const aside = isAround(line) || (!formIsPage && places.get(line)?.inForm)
    return { ...line, position: at(i + 1), ...(aside ? { furniture: true } : {}) }
  })
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}
