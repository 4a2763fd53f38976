import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'
import { openStore } from '../../src/store/open.ts'
import { newFolder } from '../store/archive.ts'
import { dumpOf, finish, REPEATS, writeMinutes } from './program.ts'

const FILES = 12
const SIZES = Math.max(2, REPEATS)
/** How many pages a database has; a new one is made where there is none. */
function pagesOf(path: string): number {
  const store = openStore(path, { mode: 'create' })
  const { page_count } = store.get<{ page_count: number }>('PRAGMA page_count') ?? { page_count: 0 }
  store.close()
  return page_count
}

function undisturbed() {
  const folder = newFolder()
  writeMinutes(join(folder, 'm'), FILES)
  expect(finish(folder, ['ingest', 'm', '--db', 'whole.db']).status).toBe(0)
  return { folder, whole: dumpOf(join(folder, 'whole.db')) }
}

describe('a disk that gets full', { timeout: 600_000 }, () => {
  it(`(a database that may not grow, ${SIZES} sizes) damages nothing, and the next run goes on`, async () => {
    const { folder, whole } = undisturbed()
    const [empty, full] = [pagesOf(join(folder, 'empty.db')), pagesOf(join(folder, 'whole.db'))]
    for (let i = 0; i < SIZES; i++) {
      const path = join(folder, `full-${i}.db`)
      const store = openStore(path, { mode: 'create' })
      const pages = empty + Math.floor((i * (full - empty)) / SIZES)
      store.get(`PRAGMA max_page_count = ${pages}`)
      await expect(ingest(store, [join(folder, 'm')])).rejects.toThrow(/full-\d+\.db cannot grow: the disk is full/)
      store.close()
      expect(() => dumpOf(path)).not.toThrow()
      expect(finish(folder, ['ingest', 'm', '--db', path]).status).toBe(0)
      expect(dumpOf(path)).toEqual(whole)
    }
  })

  it('(a small disk of its own, where one can be made) says so in one line', (test) => {
    const { folder, whole } = undisturbed()
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const mount = (...options: string[]) => spawnSync('mount', [...options, disk]).status
    if (mount('-t', 'tmpfs', '-o', 'size=560k', 'tmpfs') !== 0) return test.skip('no disk can be mounted here')
    try {
      const { status, stderr } = finish(folder, ['ingest', 'm', '--db', 'disk/m.db'])
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^minutes: .*m\.db cannot grow: the disk is full\n.*nothing stored is lost\.\n$/),
      ])
      expect(() => dumpOf(join(disk, 'm.db'))).not.toThrow()
      expect(mount('-o', 'remount,size=20m')).toBe(0)
      expect(finish(folder, ['ingest', 'm', '--db', 'disk/m.db']).status).toBe(0)
      expect(dumpOf(join(disk, 'm.db'))).toEqual(whole)
    } finally {
      spawnSync('umount', [disk])
    }
  })
})
