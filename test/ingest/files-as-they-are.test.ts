import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../../src/ingest/discover.ts'
import { readBytes } from '../../src/ingest/read-bytes.ts'
import { MINUTES, newSession, type Session } from '../cli/session.ts'

const LINUX = process.platform === 'linux'
/** How often a file grows while it is read; a busy machine must not make it too large to be read at all. */
const MOST_WRITES = 300

async function ledger({ minutes }: Session, line: string) {
  const { files } = JSON.parse((await minutes(`${line} --format json`)).out)
  return Object.fromEntries(files.map((f: { path: string; status: string }) => [f.path, f.status]))
}

/** A folder `m` with one good file in it. */
function folderOfOne(): Session {
  const session = newSession()
  session.file('m/a.txt', MINUTES)
  return session
}

describe('names', () => {
  it.each([
    'linje\nskift.txt',
    'a\u030arhus.txt',
    '$(touch x) `y` \';&|*?".txt',
    '-rf.txt',
    ' mellemrum .txt',
    'e\u001b[31mr\u202etxt.txt',
  ])('of any kind are read and kept as they are: %j', async (name) => {
    const session = newSession()
    session.file(join('m', name), MINUTES)
    expect(await ledger(session, 'ingest m')).toEqual({ [`m/${name}`]: 'ok' })
    for (const line of ['list', 'search havnebad', 'list --format csv', 'list --format json', 'status'])
      expect((await session.minutes(line)).out).not.toMatch(/[\u001b\u202e]/)
  })

  it.runIf(LINUX)('that are no UTF-8 are shown with their bytes, each file apart, and read', async () => {
    const session = newSession()
    const bytes = (...parts: (string | number)[]) =>
      Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))
    const m = join(session.folder, 'm')
    mkdirSync(bytes(`${m}/mappe`, 0xe6), { recursive: true })
    writeFileSync(bytes(`${m}/bes`, 0xf8, 'g.txt'), MINUTES)
    writeFileSync(bytes(`${m}/bes`, 0xe6, 'g.txt'), `${MINUTES}\nto`)
    writeFileSync(bytes(`${m}/mappe`, 0xe6, '/c.txt'), `${MINUTES}\ntre`)
    const expected = { 'm/bes\\xE6g.txt': 'ok', 'm/bes\\xF8g.txt': 'ok', 'm/mappe\\xE6/c.txt': 'ok' }
    expect(await ledger(session, 'ingest m')).toEqual(expected)
    expect((await session.minutes('ingest m')).err).toContain('3 unchanged')
  })
})

describe('what is no regular file', () => {
  it.runIf(LINUX)('is not waited for: a pipe and a socket', async () => {
    const session = folderOfOne()
    const [pipe, socket] = [join(session.folder, 'm/roer.txt'), join(session.folder, 'm/stik.txt')]
    spawnSync('mkfifo', [pipe])
    const server = createServer().listen(socket)
    expect(await ledger(session, 'ingest m')).toEqual({ 'm/a.txt': 'ok' })
    for (const name of ['m/roer.txt', 'm/stik.txt', '/dev/zero'])
      expect(await ledger(session, `ingest ${name}`)).toMatchObject({ [name]: 'unreadable' })
    expect(await readBytes(pipe)).toEqual({ status: 'unreadable', reason: 'it is no regular file' })
    server.close()
  })

  it('is named when it is a link that leads nowhere and links are followed', async () => {
    const session = folderOfOne()
    symlinkSync('nowhere', join(session.folder, 'm/b.txt'))
    symlinkSync('c.txt', join(session.folder, 'm/c.txt'))
    symlinkSync('.', join(session.folder, 'm/rundt'))
    expect(await ledger(session, 'ingest m')).toEqual({ 'm/a.txt': 'ok' })
    expect(await ledger(session, 'ingest m --follow-links')).toEqual({
      'm/a.txt': 'ok',
      'm/b.txt': 'unreadable',
      'm/c.txt': 'unreadable',
    })
  })
})

describe('files that change', () => {
  it('while they are read are tried again, then called unreadable', async () => {
    const session = newSession()
    const path = session.file('a.txt', MINUTES)
    let left = MOST_WRITES
    const writing = setInterval(() => left-- > 0 && appendFileSync(path, 'x'.repeat(1 << 20)), 1)
    const read = await readBytes(path)
    clearInterval(writing)
    // Reading may fall between two writes; then what was read is whole.
    if ('bytes' in read) expect(read.bytes.length).toBe(read.size)
    else expect(read).toEqual({ status: 'unreadable', reason: expect.stringContaining('keeps changing') })
  })

  it('between finding and reading, by going, are unreadable', async () => {
    const session = folderOfOne()
    const path = session.file('m/b.txt', MINUTES)
    const look = { cwd: session.folder, database: join(session.folder, 'minutes.db') }
    const { files } = await discover(['m'], look)
    rmSync(path)
    expect(files.map((file) => file.path)).toContain(path)
    expect(await readBytes(path)).toEqual({ status: 'unreadable', reason: 'there is no such file' })
  })

  it('to be larger than anything that is minutes are not read', async () => {
    const session = folderOfOne()
    const path = session.file('m/stor.txt', '')
    truncateSync(path, 600 << 20)
    expect(await ledger(session, 'ingest m')).toEqual({ 'm/a.txt': 'ok', 'm/stor.txt': 'too-large' })
  })
})
