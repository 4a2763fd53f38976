import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Removes what stands in a folder of compiled files and has no source any more. All else stays in its place, since a program
 * or a test may be running from it: emptied before a build, the folder would hold no program until that is done, and none
 * at all when it fails.
 */
export function removeStale(compiled, sources, { except = [] } = {}) {
  for (const entry of readdirSync(compiled, { withFileTypes: true })) {
    if (except.includes(entry.name)) continue
    const path = join(compiled, entry.name)
    const source = join(sources, entry.name.replace(/(?:\.d\.ts|\.js)$/, '.ts'))
    if (!existsSync(source)) rmSync(path, { recursive: true, force: true })
    else if (entry.isDirectory()) removeStale(path, source)
  }
}
