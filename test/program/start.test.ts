import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const BUILT = join(ROOT, 'dist/program')
/** Runs a part of the program as bin/minutes.js does, and says at the end of which packs V8 took what was compiled before. */
const START = `
  const load = require(process.argv[1])
  process.on('exit', () => {
    for (const pack in load.scripts) console.error(pack, load.scripts[pack].cachedDataRejected ? 'refused' : 'taken')
  })
  process.argv.splice(1, 1, 'minutes')
  load('./bin.js')`
// As deep as the built program, which looks for its packages and its data in the folders above; in dist/ a build may clear it away.
const folder = mkdtempSync(join(ROOT, 'node_modules/.start-'))

const run = (program: string, ...command: string[]) =>
  spawnSync(process.execPath, ['-e', START, join(program, 'start.js'), ...command], { encoding: 'utf8' })
const help = (program: string) => run(program, 'search', '--help')
const parse = (program: string) =>
  run(program, 'parse', join(import.meta.dirname, '../../fixtures/no-header/referat.txt'))

beforeAll(() => cpSync(BUILT, folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('starts from what was compiled when it was built', () => {
  expect(help(BUILT)).toMatchObject({ status: 0, stderr: 'asking taken\n' })
  expect(parse(BUILT)).toMatchObject({ status: 0, stderr: 'asking taken\nreading taken\n' })
})

it('starts all the same where that is damaged or missing', () => {
  const compiled = readdirSync(folder).filter((name) => name.endsWith('.v8'))
  for (const name of compiled) writeFileSync(join(folder, name), 'not compiled code')
  const damaged = [help(folder), parse(folder)]
  for (const name of compiled) rmSync(join(folder, name))
  const missing = [help(folder), parse(folder)]
  for (const [helped, parsed] of [damaged, missing]) {
    expect(helped).toMatchObject({ status: 0, stdout: expect.stringContaining('minutes search') })
    expect(parsed).toMatchObject({ status: 0, stdout: parse(BUILT).stdout })
  }
})
