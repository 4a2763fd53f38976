import type { FoundFile } from './discover.ts'
import { openZip } from './read-bytes.ts'
import { isZip, type Refused, Zip } from './zip.ts'

/** What became of an archive when it was opened. */
export interface Opened {
  /** The documents in it as files of their own; the archive itself where it cannot be opened or is a document. */
  readonly files: readonly FoundFile[]
  /** The archives whose members are known now, and the paths of these, wanted or not. */
  readonly zips: readonly string[]
  readonly members: readonly string[]
}

const EMPTY = { status: 'empty', reason: 'nothing in the archive' } as const

/** Opens an archive and says what is in it, archives in it included; nothing is unpacked but these. */
export async function openArchive(file: FoundFile): Promise<Opened> {
  if (file.load) return contents(file, archiveOf(file.path, file.load()))
  const open = await openZip(file.path, { fresh: true })
  return open !== null && 'zip' in open
    ? contents({ ...file, size: open.size, mtimeMs: open.mtimeMs }, open.zip)
    : contents(file, open)
}

function contents(file: FoundFile, zip: Zip | Refused | null): Opened {
  const asFile = (problem: Refused | null): Opened => ({
    files: [{ ...file, problem }],
    zips: [],
    members: [file.path],
  })
  if (!(zip instanceof Zip)) return asFile(zip)
  if (zip.members.size === 0) return asFile(EMPTY)
  const inside = [...zip.members].map(([path, { size }]): Opened => {
    const load = () => zip.read(path)
    const member = { ...file, path, weight: size, named: false, ...(file.load ? { load } : {}) }
    if (isZip(path)) return contents(member, archiveOf(path, load()))
    return { files: (file.wants?.(path) ?? true) ? [member] : [], zips: [], members: [path] }
  })
  return {
    files: inside.flatMap((opened) => opened.files),
    zips: [file.path, ...inside.flatMap((opened) => opened.zips)],
    members: inside.flatMap((opened) => opened.members),
  }
}

function archiveOf(path: string, bytes: Uint8Array | Refused): Zip | Refused | null {
  return 'status' in bytes ? bytes : Zip.open(path, bytes)
}
