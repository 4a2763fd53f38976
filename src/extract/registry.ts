import type { Format } from '../model/document.ts'
import { doc, lockedDocx } from './doc.ts'
import { docx } from './docx/docx.ts'
import { eml } from './eml.ts'
import { type Extraction, type Extractor, type ReadOptions, unreadable } from './extractor.ts'
import { html } from './html/html.ts'
import { markdown } from './markdown.ts'
import { odt } from './odt/odt.ts'
import { pdf } from './pdf/pdf.ts'
import { plainText } from './plain-text.ts'
import { rtf, unsupported } from './unsupported.ts'

/** Asked in order; the first whose content test holds reads the file. */
const EXTRACTORS: readonly Extractor[] = [
  pdf,
  docx,
  odt,
  lockedDocx,
  doc,
  rtf,
  eml(extract),
  html,
  markdown,
  plainText,
  unsupported,
]

/** The format the content shows; `name` only tells md from txt. */
export function formatOf(bytes: Uint8Array, name: string): Format {
  return bytes.length === 0 ? 'unknown' : extractorOf(bytes, name).format
}

/** Reads bytes into lines with the extractor whose content test they pass; `name` is the file name. */
export async function extract(bytes: Uint8Array, name: string, options?: ReadOptions): Promise<Extraction> {
  if (bytes.length === 0) return unreadable('unknown', 'empty', 'the file is empty')
  return extractorOf(bytes, name).extract(bytes, options)
}

function extractorOf(bytes: Uint8Array, name: string): Extractor {
  return EXTRACTORS.find((e) => e.matches(bytes, name)) ?? unsupported
}
