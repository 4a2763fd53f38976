import type { ParsedDocument } from '../model/document.ts'
import { type ParseOptions, parseBytes } from '../parse.ts'

/** Parses one document; whatever the parser does, the answer is a document with an honest status. */
export async function parseIsolated(
  bytes: Uint8Array,
  path: string,
  options: ParseOptions = {},
): Promise<ParsedDocument> {
  return parseBytes(bytes, path, options)
}
