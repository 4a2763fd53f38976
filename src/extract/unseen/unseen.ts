import type { Format } from '../../model/document.ts'
import type { Line } from '../../model/line.ts'
import type { UnseenText } from '../../model/unseen.ts'
import { Refusal } from '../refusal.ts'
import { unseenInDocx } from './docx.ts'
import { unseenInOdt } from './odt.ts'

/** A document that has been read. */
export interface ReadBytes {
  readonly format: Format
  readonly lines: readonly Line[]
}

/** What a reader of a Word or OpenDocument text or a PDF is not shown, in the order of the file; other formats keep nothing back. */
export async function unseenIn(bytes: Uint8Array, { format, lines }: ReadBytes): Promise<readonly UnseenText[]> {
  try {
    if (format === 'docx') return unseenInDocx(bytes)
    if (format === 'odt') return unseenInOdt(bytes)
    if (format === 'pdf') return await (await import('./pdf.ts')).unseenInPdf(bytes, lines)
  } catch (error) {
    // The document has been read; what cannot be read here is what no program would show either.
    if (!(error instanceof Refusal)) throw error
  }
  return []
}
