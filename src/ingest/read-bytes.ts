import { open } from 'node:fs/promises'
import { problemOf } from './problem.ts'

/** Larger files are no minutes, and would fill the memory. */
const MOST_BYTES = 512 * 1024 * 1024
/** How often a file that changes while it is read is tried, and how long to wait in between. */
const TRIES = 3
const PAUSE_MS = 200

/** The bytes of a file as they stood at one moment, with its size and time; or why there are none. */
export type FileBytes =
  | { readonly bytes: Uint8Array; readonly size: number; readonly mtimeMs: number }
  | { readonly status: 'unreadable' | 'too-large'; readonly reason: string }

/** Reads a whole file. One that another program is writing is tried again, then called unreadable. */
export async function readBytes(path: string): Promise<FileBytes> {
  for (let tried = 1; tried <= TRIES; tried++) {
    const read = await readOnce(path).catch((error: NodeJS.ErrnoException) => problemOf(error, path))
    if (typeof read === 'string') return { status: 'unreadable', reason: read }
    if (read !== null) return read
    await new Promise((resume) => setTimeout(resume, PAUSE_MS))
  }
  return { status: 'unreadable', reason: 'it keeps changing: another program is writing it' }
}

/** `null` when the file changed meanwhile. */
async function readOnce(path: string): Promise<FileBytes | null> {
  const file = await open(path)
  try {
    const before = await file.stat()
    if (!before.isFile()) return { status: 'unreadable', reason: 'it is no regular file' }
    if (before.size > MOST_BYTES)
      return { status: 'too-large', reason: `${Math.round(before.size / 1e6)} MB, at most ${MOST_BYTES / 2 ** 20} MiB` }
    const bytes = await file.readFile()
    const { size, mtimeMs } = await file.stat()
    return size === before.size && mtimeMs === before.mtimeMs ? { bytes, size, mtimeMs } : null
  } finally {
    await file.close()
  }
}
