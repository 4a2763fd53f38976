import { docx } from './docx/docx.ts'
import type { Extraction, Extractor } from './extractor.ts'
import { unreadable } from './extractor.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf/pdf.ts'
import { plainText } from './plain-text.ts'
import { unsupported } from './unsupported.ts'

/** Asked in order; the first whose content test holds reads the file. */
const EXTRACTORS: readonly Extractor[] = [pdf, docx, markdown, plainText, unsupported]

/** Reads bytes into lines with the extractor whose content test they pass; `name` is the file name. */
export async function extract(bytes: Uint8Array, name: string): Promise<Extraction> {
  if (bytes.length === 0) return unreadable('unknown', 'empty')
  const extractor = EXTRACTORS.find((e) => e.matches(bytes, name)) ?? unsupported
  return extractor.extract(bytes)
}
