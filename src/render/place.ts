import { formatPlace, isOnPages, type Position } from '../model/position.ts'
import { printablePath } from './clean.ts'

/** The file that is named; what is not told of it is not so. */
interface NamedFile {
  readonly path: string
  readonly ocrPages?: readonly number[]
  readonly missing?: boolean
}

/**
 * "referat.pdf:3:14", safe for a terminal; "scan.pdf:3:14 (OCR)" where OCR has read the page and may have misread it;
 * "referat.pdf:3:14 (missing)" of a file that is gone.
 */
export function placeOf({ source, position }: { readonly source: NamedFile; readonly position: Position }): string {
  const place = formatPlace(printablePath(source.path), position)
  return `${place}${isOnPages(position, source.ocrPages ?? []) ? ' (OCR)' : ''}${missingMark(source)}`
}

/** A path for people, marked when the file is gone: "referat.pdf (missing)". */
export function namedFile(source: NamedFile): string {
  return printablePath(source.path) + missingMark(source)
}

const missingMark = ({ missing = false }: NamedFile) => (missing ? ' (missing)' : '')
