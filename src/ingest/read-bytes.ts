import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { Disk } from './disk.ts'
import { notAFile, problemOf } from './problem.ts'
import { type Refused, Zip, zipAround } from './zip.ts'

/** Larger files are no minutes, and would fill the memory. */
const MOST_BYTES = 512 * 1024 * 1024
/** Reading a larger one would hold up the program, which could not be stopped meanwhile. */
const AT_ONCE_BYTES = 4 * 1024 * 1024
/** How often a file that changes while it is read is tried, and how long to wait in between. */
const TRIES = 3
const PAUSE_MS = 200

/** Opening a pipe that nobody writes to would wait for ever. Windows knows no such thing. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** What tells a file from what it was: of a document in an archive, the size and time of the archive. */
interface Stamp {
  readonly size: number
  readonly mtimeMs: number
}

/** The bytes of a file as they stood at one moment, with its size and time; or why there are none. */
export type FileBytes = (Stamp & { readonly bytes: Uint8Array }) | Refused

/**
 * Reads a whole file, or a document in an archive. One that another program is writing is tried again, then called
 * unreadable. `at` is what the system opens where that is not the path.
 */
export async function readBytes(path: string, at: string | Buffer = path): Promise<FileBytes> {
  for (let tried = 1; tried <= TRIES; tried++) {
    const read = await readOnce(at).catch((error: NodeJS.ErrnoException) => error)
    if (read instanceof Error) {
      const zip = read.code === 'ENOTDIR' ? zipAround(path) : null
      return zip === null ? { status: 'unreadable', reason: problemOf(read) } : readMember(zip, path)
    }
    if (read !== null) return read
    await new Promise((resume) => setTimeout(resume, PAUSE_MS))
  }
  return { status: 'unreadable', reason: 'it keeps changing: another program is writing it' }
}

/** What the ledger knows bytes by. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const disk = new Disk()

/** `null` when the file changed meanwhile. */
async function readOnce(path: string | Buffer): Promise<FileBytes | null> {
  const read = await disk.ask(
    () => readNow(path),
    () => readAside(path),
  )
  return read === 'large' ? readAside(path) : read
}

function readNow(path: string | Buffer): FileBytes | null | 'large' {
  const file = openSync(path, FLAGS)
  try {
    const before = fstatSync(file)
    if (before.size > AT_ONCE_BYTES) return 'large'
    return refusalOf(before) ?? unlessChanged(before, readFileSync(file), fstatSync(file))
  } finally {
    closeSync(file)
  }
}

async function readAside(path: string | Buffer): Promise<FileBytes | null> {
  const file = await open(path, FLAGS)
  try {
    const before = await file.stat()
    return refusalOf(before) ?? unlessChanged(before, await file.readFile(), await file.stat())
  } finally {
    await file.close()
  }
}

function refusalOf(file: Stats): Refused | null {
  if (!file.isFile()) return { status: 'unreadable', reason: notAFile(file) }
  if (file.size <= MOST_BYTES) return null
  return { status: 'too-large', reason: `${Math.round(file.size / 1e6)} MB, at most ${MOST_BYTES / 2 ** 20} MiB` }
}

function unlessChanged(before: Stamp, bytes: Uint8Array, { size, mtimeMs }: Stamp): FileBytes | null {
  return size === before.size && mtimeMs === before.mtimeMs ? { bytes, size, mtimeMs } : null
}

async function readMember(zipPath: string, path: string): Promise<FileBytes> {
  const zip = await openZip(zipPath)
  if (zip === null) return { status: 'unreadable', reason: 'it does not lie in an archive' }
  if (!('zip' in zip)) return zip
  const bytes = zip.zip.read(path)
  return 'status' in bytes ? bytes : { bytes, size: zip.size, mtimeMs: zip.mtimeMs }
}

type OpenZip = Stamp & { readonly zip: Zip }

/** The archive read last: its members come one after the other. */
let last: { readonly path: string; readonly read: WeakRef<Promise<OpenZip | Refused | null>> } | undefined

/**
 * Opens an archive, which may lie in another one; `null` for a document that only is called an archive. Its members are
 * read as it was then, until it is opened `fresh`.
 */
export function openZip(path: string, { fresh: anew = false } = {}): Promise<OpenZip | Refused | null> {
  const known = last?.path === path && !anew ? last.read.deref() : undefined
  if (known) return known
  const fresh = readZip(path)
  last = { path, read: new WeakRef(fresh) }
  return fresh
}

async function readZip(path: string): Promise<OpenZip | Refused | null> {
  const read = await readBytes(path)
  if (!('bytes' in read)) return read
  const zip = Zip.open(path, read.bytes)
  return zip instanceof Zip ? { zip, size: read.size, mtimeMs: read.mtimeMs } : zip
}
