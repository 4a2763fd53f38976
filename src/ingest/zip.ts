import { basename, extname, sep } from 'node:path'
import { Archive, type ArchiveEntry, type ArchiveLimits } from '../extract/archive.ts'
import { Refusal } from '../extract/refusal.ts'
import type { ReadStatus } from '../model/document.ts'

/**
 * Archives of minutes. A document in one has a path of its own, `arkiv.zip/2021/referat.txt`, as if the archive were a
 * folder; nothing is ever unpacked to the disk.
 */

/** A collection of ten thousand scans stays below; members are unpacked one at a time. */
const LIMITS: ArchiveLimits = { entries: 20_000, partBytes: 128 << 20, totalBytes: 2 ** 31 }
/** An archive in an archive is read; one in that is not. */
const DEEPEST = 2
const SUFFIX = '.zip'
/** What systems leave in archives: `__MACOSX/referat.pdf`, `__MACOSX/`; not `m/__MACOSX/`. */
const LEFTOVER_FOLDER = /^__MACOSX\//

/** By its name: `arkiv.ZIP`; whether it is one shows when it is opened. */
export function isZip(path: string): boolean {
  return extname(path).toLowerCase() === SUFFIX
}

/** How many archives a path lies in: `a.zip/b.zip/c.txt` in two. */
function depthOf(path: string): number {
  return path.toLowerCase().split(SUFFIX + sep).length - 1
}

/** The innermost archive that a path lies in; `null` when it lies in none. */
export function zipAround(path: string): string | null {
  const at = path.toLowerCase().lastIndexOf(SUFFIX + sep)
  return at < 0 ? null : path.slice(0, at + SUFFIX.length)
}

/** Why an archive or a document in it cannot be read. */
export interface Refused {
  readonly status: Exclude<ReadStatus, 'ok'>
  readonly reason: string
}

/** An archive with the paths that its members have for us. */
export class Zip {
  /** By full path. */
  readonly members: ReadonlyMap<string, ArchiveEntry>
  readonly #archive: Archive

  private constructor(path: string, archive: Archive) {
    this.#archive = archive
    this.members = membersOf(path, archive.list)
  }

  /** `null` for a document that only is called an archive: a docx is one inside. */
  static open(path: string, bytes: Uint8Array): Zip | Refused | null {
    if (depthOf(path) >= DEEPEST) return { status: 'too-large', reason: 'archives in archives in archives' }
    return refusing(() => {
      const archive = new Archive(bytes, LIMITS)
      return archive.has('[Content_Types].xml') || archive.has('mimetype') ? null : new Zip(path, archive)
    })
  }

  read(path: string): Uint8Array | Refused {
    const entry = this.members.get(path)
    if (!entry) return { status: 'unreadable', reason: `${basename(path)} is not in the archive any more` }
    return refusing(() => this.#archive.unpack(entry))
  }
}

function refusing<T>(work: () => T): T | Refused {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, reason: error.message }
    throw error
  }
}

/** A name that comes twice gets a number, so that no member hides another. */
function membersOf(path: string, entries: readonly ArchiveEntry[]): ReadonlyMap<string, ArchiveEntry> {
  const members = new Map<string, ArchiveEntry>()
  for (const entry of entries) {
    if (entry.name.endsWith('/') || LEFTOVER_FOLDER.test(entry.name)) continue
    const name = `${path}${sep}${inside(entry.name)}`
    const suffix = extname(name)
    let free = name
    for (let n = 2; members.has(free); n++) free = `${name.slice(0, name.length - suffix.length)} (${n})${suffix}`
    members.set(free, entry)
  }
  return members
}

/** A name that stays in the archive, whatever it says: `../../etc/passwd` → `__/__/etc/passwd`. */
function inside(name: string): string {
  const steps = name.split('/').filter((step) => step !== '' && step !== '.')
  return steps.map((step) => (step === '..' ? '__' : step)).join(sep)
}
