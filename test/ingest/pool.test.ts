import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ParserPool } from '../../src/ingest/parser-pool.ts'

/** A child that does what the file name says. */
const CHILD = `
import { appendFileSync, writeSync } from 'node:fs'
let served = 0
process.on('disconnect', () => process.exit(0))
process.on('message', ({ path }) => {
  served++
  appendFileSync(import.meta.dirname + '/tried', path + '\\n')
  const reply = (status) => process.send({ type: 'done', rss: path.startsWith('fat') ? 1e9 : 0, stages: { document: { status, path, served, pid: process.pid } } })
  if (path.startsWith('die')) process.exit(1)
  if (path.startsWith('sick') && served > 1) process.exit(1)
  if (path.startsWith('fail')) return process.send({ type: 'failed', message: 'odd' })
  if (path.startsWith('slow') || path.startsWith('big')) {
    writeSync(2, path.startsWith('slow') ? 'timeout\\n' : 'too-large\\n')
    process.kill(process.pid, 'SIGKILL')
  }
  if (path.startsWith('heap')) for (const kept = []; ; ) kept.push(new Array(1e6).fill(served))
  reply(path.startsWith('abort') ? 'crashed' : 'ok')
})
`

const folder = mkdtempSync(join(tmpdir(), 'minutes-pool-'))
const program = join(folder, 'child.mjs')
let pool: ParserPool
const read = async (path: string) => {
  const { document } = await pool.stages({ bytes: new Uint8Array(8), path, options: {}, want: 'document' })
  return document as typeof document & { served?: number; pid?: number }
}

/** How often a child was given the document. */
const timesTried = (path: string) =>
  readFileSync(join(folder, 'tried'), 'utf8')
    .split('\n')
    .filter((line) => line === path).length

beforeAll(() => {
  writeFileSync(program, CHILD)
  pool = new ParserPool(program, 1)
})
afterAll(() => {
  pool.close()
  rmSync(folder, { recursive: true })
})

describe('a child process', () => {
  it('reads one document after the other', async () => {
    const first = await read('a')
    expect((await read('b')).served).toBe((first.served ?? 0) + 1)
  })
  it.each([
    ['slow', 'timeout'],
    ['big', 'too-large'],
    ['die', 'crashed'],
    ['fail', 'crashed'],
    ['abort', 'crashed'],
  ])('that does %s gives the file the status %s', async (path, status) => {
    expect((await read(path)).status).toBe(status)
  })
  it('that fills its heap gives the file the status too-large', async () => {
    expect((await read('heap')).status).toBe('too-large')
  })
  it('that broke down is replaced, and the next file is read', async () => {
    await read('die')
    expect(await read('good')).toMatchObject({ status: 'ok', served: 1 })
  })
  it('that suffered from files before gives the file one more try, alone', async () => {
    await read('good')
    expect(await read('sick')).toMatchObject({ status: 'ok', served: 1 })
    expect(timesTried('sick')).toBe(2)
  })
  it('that used up what a file may cost gets no second try', async () => {
    await read('good')
    expect((await read('slow once')).status).toBe('timeout')
    expect(await read('good')).toMatchObject({ served: 1 })
    expect(timesTried('slow once')).toBe(1)
  })
  it('that has grown is replaced', async () => {
    await read('fat')
    expect(await read('good')).toMatchObject({ served: 1 })
  })
  it('tells the user why, as an error', async () => {
    const { messages } = await read('slow.pdf')
    expect(messages).toContainEqual(expect.objectContaining({ ruleId: 'timeout', severity: 'error' }))
  })
})

describe('the pool', () => {
  it('is closed when its children are gone, and starts new ones for the next file', async () => {
    const { pid = 0 } = await read('good')
    expect(() => process.kill(pid, 0)).not.toThrow()
    await pool.close()
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    expect(await read('good')).toMatchObject({ status: 'ok', served: 1 })
  })
  it('answers every file when more are asked for than it has children', async () => {
    const statuses = await Promise.all(['a', 'die', 'b', 'fail', 'c'].map(async (path) => (await read(path)).status))
    expect(statuses).toEqual(['ok', 'crashed', 'ok', 'crashed', 'ok'])
  })
  it('lets no document suffer from the one before it in the same child', async () => {
    const paths = ['slow', ...Array.from({ length: 12 }, (_, i) => `good ${i}`)]
    const statuses = await Promise.all(paths.map(async (path) => (await read(path)).status))
    expect(statuses).toEqual(['timeout', ...Array(12).fill('ok')])
  })
})
