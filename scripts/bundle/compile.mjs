import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs a command and keeps what V8 compiled of a pack for it: the next one starts a third faster. */
const KEEP = `
  const [, start, pack] = process.argv
  const load = require(start)
  process.on('exit', () => require('node:fs').writeFileSync(load.compiledFile(pack), load.scripts[pack].createCachedData()))
  process.argv.splice(1, 2, 'minutes')
  load('./bin.js')`

/** Between them they have a header, items, decisions, votes, follow-ups and people of most kinds. */
const DOCUMENTS = ['follow-ups', 'parish-council-ad', 'several-decisions', 'votes-and-closed']

/** Leaves the compiled packs beside the packs, for the Node that builds. Nothing is written when the program is used. */
export function compile(root) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-build-'))
  const database = join(folder, 'minutes.db')
  const minutes = (...args) =>
    execFileSync(process.execPath, [...args, '--db', database], { cwd: folder, stdio: 'ignore' })
  try {
    minutes(join(root, 'bin/minutes.js'), 'ingest', join(root, 'fixtures/blank-line-between-lines'))
    const start = join(root, 'dist/program/start.js')
    minutes('-e', KEEP, start, 'asking', 'search', 'omsorg klynge')
    minutes(
      '-e',
      KEEP,
      start,
      'reading',
      'parse',
      ...DOCUMENTS.map((name) => join(root, 'fixtures', name, 'referat.txt')),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
