import { formatPlace, type Position } from '../model/position.ts'
import { printablePath } from './clean.ts'

/** "referat.pdf:3:14", safe for a terminal. */
export function placeOf({
  source,
  position,
}: {
  readonly source: { readonly path: string }
  readonly position: Position
}): string {
  return formatPlace(printablePath(source.path), position)
}
