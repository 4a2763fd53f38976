import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A program that does what its argument says, under a watchdog. */
const PROGRAM = `
import { Watchdog } from './watchdog.js'
const watchdog = new Watchdog()
watchdog.start({ cpuMs: 300, wallMs: 1500, rssBytes: 300 * 2 ** 20 })
const spent = () => process.cpuUsage().user + process.cpuUsage().system
const hang = (ms) => { for (const end = spent() + ms * 1000; spent() < end; ); }
const work = {
  quick: () => {},
  hang: () => hang(60_000),
  wait: () => { setInterval(() => {}, 1000) },
  grow: () => { watchdog.allow({ cpuMs: 30_000, wallMs: 60_000, rssBytes: 300 * 2 ** 20 }); for (const kept = []; ; ) kept.push(Buffer.alloc(8 << 20, 1)) },
  long: () => { watchdog.allow({ cpuMs: 5000, wallMs: 60_000, rssBytes: 2 ** 30 }); hang(500) },
  done: () => { watchdog.stop(); hang(500) },
  two: () => { hang(200); watchdog.start({ cpuMs: 300, wallMs: 60_000, rssBytes: 2 ** 30 }); hang(200) },
}
work[process.argv[2]]()
`

const folder = mkdtempSync(join(tmpdir(), 'minutes-watchdog-'))
const program = join(folder, 'program.js')

beforeAll(async () => {
  const entryPoints = ['watchdog', 'watchdog-thread'].map((name) => `src/ingest/${name}.ts`)
  await build({ entryPoints, outdir: folder, bundle: true, splitting: true, format: 'esm', platform: 'node' })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(program, PROGRAM)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the program wrote on stderr, and whether it ended by itself. */
function end(work: string): Promise<{ words: string; alive: boolean }> {
  const child = spawn(process.execPath, [program, work], { stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  child.stderr.on('data', (data: Buffer) => {
    words += data.toString()
  })
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ words: words.trim(), alive: code === 0 }))
  })
}

describe('the watchdog ends a process', () => {
  it.each([
    ['hangs', 'hang', 'timeout'],
    ['waits for ever', 'wait', 'timeout'],
    ['fills the memory with what is no JavaScript', 'grow', 'too-large'],
  ])('that %s, and says why', async (_, work, words) => {
    expect(await end(work)).toEqual({ words, alive: false })
  })
  it.each([
    ['reads a document quickly', 'quick'],
    ['was allowed more because the document is long', 'long'],
    ['is busy with something else after the document', 'done'],
    ['reads two documents, each within its limits', 'two'],
  ])('but not one that %s', async (_, work) => {
    expect(await end(work)).toEqual({ words: '', alive: true })
  })
})
