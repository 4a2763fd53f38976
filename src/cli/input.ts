import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { MinutesError } from '../errors.ts'
import type { Io } from './io.ts'

/** The bytes on stdin. Throws `usage` when stdin is a terminal. */
export async function readStdin(io: Io): Promise<Uint8Array> {
  const bytes = await io.stdin?.()
  if (!bytes) throw new MinutesError('usage', 'there is nothing on stdin', 'Pipe a document or a list into minutes.')
  return bytes
}

/** The paths in a list, one on each line (or with NUL between them); `-` is stdin. */
export async function readPathList(io: Io, file: string): Promise<readonly string[]> {
  const bytes = file === '-' ? await readStdin(io) : await readFile(resolve(io.cwd, file)).catch(() => null)
  if (!bytes) throw new MinutesError('not-found', `there is no list of files ${file}`)
  const text = new TextDecoder().decode(bytes)
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '')
}
