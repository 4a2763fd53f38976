import { NO_MEETING, type ParsedDocument, type ReadStatus } from '../model/document.ts'
import type { ParseOptions } from '../parse.ts'
import { parseIsolated } from './isolated.ts'
import { readBytes } from './read-bytes.ts'

/** Reads the document at `path`; `shown` is how its place is printed. One that cannot be opened has a status that says so. */
export async function readDocument(path: string, shown: string, options: ParseOptions = {}): Promise<ParsedDocument> {
  const read = await readBytes(path)
  return 'bytes' in read ? parseIsolated(read.bytes, shown, options) : unopened(shown, read)
}

/** Why the text of a document is missing, in words; `null` when it is not. */
export function reasonOf({ status, messages }: ParsedDocument): string | null {
  if (status === 'ok') return null
  return messages.find((message) => message.severity === 'error')?.text ?? messages[0]?.text ?? null
}

function unopened(path: string, { status, reason }: { status: ReadStatus; reason: string }): ParsedDocument {
  return {
    schema: 'minutes.parse/1',
    source: { path, format: 'unknown', sha256: null, bytes: 0, pages: null, ocrPages: [], metadata: null },
    status,
    meeting: NO_MEETING,
    meetings: [],
    items: [],
    aliases: [],
    messages: [{ ruleId: status, severity: 'error', text: reason, position: null }],
  }
}
