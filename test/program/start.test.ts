import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const BUILT = join(import.meta.dirname, '../../dist/program')
/** Runs a part of the program as bin/minutes.js does, and says at the end whether V8 took what was compiled before. */
const START = `
  const load = require(process.argv[1])
  process.on('exit', () => console.error('refused:', load.pack.cachedDataRejected))
  process.argv.splice(1, 1, 'minutes')
  load('./bin.js')`
// Beside the built program: its packages are looked for in the folders above.
const folder = mkdtempSync(join(BUILT, '../start-'))

const help = (program: string) =>
  spawnSync(process.execPath, ['-e', START, join(program, 'start.js'), 'search', '--help'], { encoding: 'utf8' })

beforeAll(() => cpSync(BUILT, folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('starts from what was compiled when it was built', () => {
  const { status, stderr } = help(BUILT)
  expect([status, stderr]).toEqual([0, 'refused: false\n'])
})

it('starts all the same where that is damaged or missing', () => {
  const compiled = readdirSync(folder).filter((name) => name.endsWith('.v8'))
  for (const name of compiled) writeFileSync(join(folder, name), 'not compiled code')
  const damaged = help(folder)
  for (const name of compiled) rmSync(join(folder, name))
  const missing = help(folder)
  for (const { status, stdout } of [damaged, missing]) {
    expect(status).toBe(0)
    expect(stdout).toContain('minutes search')
  }
})
