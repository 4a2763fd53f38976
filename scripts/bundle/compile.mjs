import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs a search and keeps what V8 compiled for it: the next one starts a third faster. */
const KEEP = `
  const load = require(process.argv[1])
  process.on('exit', () => require('node:fs').writeFileSync(load.COMPILED, load.pack.createCachedData()))
  process.argv.splice(1, 1, 'minutes')
  load('./bin.js')`

/** Leaves the compiled pack beside the pack, for the Node that builds. Nothing is written when the program is used. */
export function compile(root) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-build-'))
  const database = join(folder, 'minutes.db')
  const minutes = (...args) =>
    execFileSync(process.execPath, [...args, '--db', database], { cwd: folder, stdio: 'ignore' })
  try {
    minutes(join(root, 'bin/minutes.js'), 'ingest', join(root, 'fixtures/blank-line-between-lines'))
    minutes('-e', KEEP, join(root, 'dist/program/start.js'), 'search', 'omsorg klynge')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
