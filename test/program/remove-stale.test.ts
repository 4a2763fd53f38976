import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { removeStale } from '../../scripts/bundle/remove-stale.mjs'
import { newFolder } from '../store/archive.ts'

function folderWith(...paths: readonly string[]): string {
  const folder = newFolder()
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), '')
  }
  return folder
}

it('a build takes away what has no source any more, and touches nothing else', () => {
  const sources = folderWith('parse.ts', 'facts/item.ts', 'extract/saxen.d.ts')
  const kept = ['parse.js', 'parse.d.ts', 'facts/item.js', 'facts/item.d.ts', 'program/start.js']
  const gone = ['old.js', 'old.d.ts', 'facts/moved.js', 'facts/moved.d.ts', 'facts/rooms/votes.js', 'start-a1/bin.js']
  const compiled = folderWith(...kept, ...gone)
  removeStale(compiled, sources, { except: ['program'] })
  const left = readdirSync(compiled, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(left.map(({ parentPath, name }) => join(parentPath, name)).sort()).toEqual(
    kept.map((path) => join(compiled, path)).sort(),
  )
})
