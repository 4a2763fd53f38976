import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Code that decides nothing about what is read: `store/open.ts`, `cli\main.ts`; not `facts/votes/votes.ts`. */
const OTHER_ROOMS = /^(?:ingest|store|search|check|render|cli)[/\\]/

let version: string | undefined

/**
 * Changes whenever a rule of the reading changes: the hash of the code that reads. Documents read by another version are
 * read again. The build puts in its place what `scripts/bundle/code-version.mjs` finds; this is for sources.
 */
export function parserVersion(): string {
  version ??= hashOf(join(import.meta.dirname, '..'))
  return version
}

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  for (const file of files.toSorted())
    if (!OTHER_ROOMS.test(file)) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}
