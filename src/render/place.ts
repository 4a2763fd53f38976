import { formatPlace, isOnPages, type Position } from '../model/position.ts'
import { printablePath } from './clean.ts'

/** "referat.pdf:3:14", safe for a terminal; "scan.pdf:3:14 (OCR)" where OCR has read the page and may have misread it. */
export function placeOf({
  source,
  position,
}: {
  readonly source: { readonly path: string; readonly ocrPages?: readonly number[] }
  readonly position: Position
}): string {
  const place = formatPlace(printablePath(source.path), position)
  return isOnPages(position, source.ocrPages ?? []) ? `${place} (OCR)` : place
}
