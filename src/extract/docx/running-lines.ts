import type { Line } from '../../model/line.ts'
import type { RunningLines } from '../page-header.ts'
import { Refusal } from '../refusal.ts'
import { readBody } from './body.ts'
import type { DocxParts } from './package.ts'
import type { Looks } from './paragraph.ts'

/** What stands over and under the pages of a document, part for part. */
export function runningLines({ headers, footers }: DocxParts, looks: Looks): RunningLines {
  const read = (parts: readonly Buffer[]) => parts.flatMap((part) => linesOf(part, looks))
  return { header: read(headers), footer: read(footers) }
}

/** A header that cannot be read costs nothing but itself. */
function linesOf(part: Buffer, looks: Looks): readonly Line[] {
  try {
    return readBody(part, looks).lines
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}
