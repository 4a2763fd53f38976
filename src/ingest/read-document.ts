import { readFile } from 'node:fs/promises'
import { MinutesError } from '../errors.ts'
import type { ParsedDocument } from '../model/document.ts'
import { parseIsolated } from './pool.ts'

/** Reads the document at `path`; `shown` is how its place is printed. Throws `MinutesError` when it cannot be opened. */
export async function readDocument(path: string, shown: string): Promise<ParsedDocument> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new MinutesError(error.code === 'ENOENT' ? 'not-found' : 'io', `${shown}: ${problemOf(error)}`)
  })
  return parseIsolated(bytes, shown)
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
