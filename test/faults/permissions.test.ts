import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MINUTES, newSession } from '../cli/session.ts'
import { ENTRY } from './program.ts'

const ROOT = process.getuid?.() === 0
/** Permissions stop everyone but root: where the tests run as root, the program runs as nobody. */
const NOBODY = 65534

/** Runs the built program as somebody whom permissions stop, in a folder that is theirs. */
function asSomebody(folder: string, args: readonly string[]) {
  if (ROOT) chownSync(folder, NOBODY, NOBODY)
  const user = ROOT ? { uid: NOBODY, gid: NOBODY } : {}
  return spawnSync(process.execPath, [ENTRY, ...args], { ...user, cwd: folder, encoding: 'utf8', timeout: 60_000 })
}

const canRun = () => asSomebody(newSession().folder, ['--version']).status === 0

describe.runIf(process.platform !== 'win32' && canRun())('what may not be read', { timeout: 60_000 }, () => {
  it('is named, files and folders, and stops nothing', () => {
    const { folder, file } = newSession()
    file('m/a.txt', MINUTES)
    chmodSync(file('m/lukket.txt', MINUTES), 0)
    file('m/mappe/b.txt', MINUTES)
    chmodSync(join(folder, 'm/mappe'), 0)
    const { status, stderr } = asSomebody(folder, ['ingest', 'm'])
    expect(status).toBe(3)
    expect(stderr).toContain('m/lukket.txt: could not be opened (no permission to read it).')
    expect(stderr).toContain('m/mappe: could not be opened (the folder cannot be opened: no permission to read it).')
    expect(stderr).toContain('3 files: 1 read (1 new), 2 unreadable')
    chmodSync(join(folder, 'm/mappe'), 0o755)
    chmodSync(join(folder, 'm/lukket.txt'), 0o644)
    const again = asSomebody(folder, ['ingest', 'm'])
    expect([again.status, again.stderr]).toEqual([
      0,
      expect.stringContaining('3 files: 3 read (1 unchanged, 2 duplicate)'),
    ])
  })

  it('does not make what was read in it before missing', () => {
    const { folder, file } = newSession()
    file('m/mappe/b.txt', MINUTES)
    expect(asSomebody(folder, ['ingest', 'm']).status).toBe(0)
    chmodSync(join(folder, 'm/mappe'), 0)
    const { stderr } = asSomebody(folder, ['ingest', 'm', '--prune'])
    expect(stderr).not.toContain('missing')
    expect(asSomebody(folder, ['search', 'havnebad']).status).toBe(0)
  })
})

describe.runIf(process.platform !== 'win32' && canRun())('a database that may not be written', () => {
  it('can be asked, and says in one line that nothing can be added', () => {
    const { folder, file } = newSession()
    file('m/a.txt', MINUTES)
    mkdirSync(join(folder, 'arkiv'))
    if (ROOT) chownSync(join(folder, 'arkiv'), NOBODY, NOBODY)
    expect(asSomebody(folder, ['ingest', 'm', '--db', 'arkiv/m.db']).status).toBe(0)
    chmodSync(join(folder, 'arkiv/m.db'), 0o444)
    chmodSync(join(folder, 'arkiv'), 0o555)
    expect(asSomebody(folder, ['search', 'havnebad', '--db', 'arkiv/m.db']).status).toBe(0)
    file('m/b.txt', `${MINUTES}\nMere`)
    const { status, stderr } = asSomebody(folder, ['ingest', 'm', '--db', 'arkiv/m.db'])
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^minutes: .*m\.db cannot be written\n.*permissions.*\n$/),
    ])
  })
})
