import { readFile } from 'node:fs/promises'
import { NO_MEETING } from '../facts/meeting.ts'
import type { ParsedDocument } from '../model/document.ts'
import { parseIsolated } from './pool.ts'

/** Reads the document at `path`; `shown` is how its place is printed. One that cannot be opened is `unreadable`. */
export async function readDocument(path: string, shown: string): Promise<ParsedDocument> {
  const bytes = await readFile(path).catch(problemOf)
  return typeof bytes === 'string' ? unopened(shown, bytes) : parseIsolated(bytes, shown)
}

/** Why the text of a document is missing, in words; `null` when it is not. */
export function reasonOf({ status, messages }: ParsedDocument): string | null {
  if (status === 'ok') return null
  return messages.find((message) => message.severity === 'error')?.text ?? messages[0]?.text ?? null
}

function unopened(path: string, reason: string): ParsedDocument {
  return {
    schema: 'minutes.parse/1',
    source: { path, format: 'unknown', sha256: '', bytes: 0, pages: null },
    status: 'unreadable',
    meeting: NO_MEETING,
    meetings: [],
    items: [],
    aliases: [],
    messages: [{ ruleId: 'unreadable', severity: 'error', text: reason, position: null }],
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EBUSY: 'another program holds it',
}

/** Why a file could not be opened, in words. */
export function problemOf(error: NodeJS.ErrnoException): string {
  return PROBLEMS[error.code ?? ''] ?? error.message
}
