import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The rooms whose code decides what is read in a document. */
const ROOMS = ['extract', 'blocks', 'headings', 'tree', 'facts', 'danish']

let version: string | undefined

/**
 * Changes whenever a rule of the reading changes: the hash of the code that reads. Documents read by another version
 * are read again.
 */
export function parserVersion(): string {
  version ??= hashOf(ROOMS.map((room) => join(import.meta.dirname, '..', room)).filter((room) => existsSync(room)))
  return version
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file))
    for (const file of files.toSorted())
      if (!file.endsWith('.d.ts')) hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 12)
}
