import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { makeZip } from '../extract/make-zip.mjs'
import { minutesOf } from './ingest-ledger.ts'
import { MINUTES, newSession, type Session } from './session.ts'

interface Line {
  readonly path: string
  readonly status: string
  readonly change: string
}

/** The ledger of a run, by path. */
async function ledger({ minutes }: Session, line: string, io: Partial<Io> = {}): Promise<Record<string, string>> {
  const { files } = JSON.parse((await minutes(`${line} --format json`, io)).out) as { files: Line[] }
  return Object.fromEntries(files.map(({ path, status, change }) => [path, `${status} ${change}`]))
}

/** The same archive with every part marked as encrypted, as `zip -e` does. */
function encrypted(zip: Buffer): Buffer {
  const copy = Buffer.from(zip)
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 1)) copy[at + 8] = 1
  return copy
}

describe('an archive of minutes', () => {
  const two = { '2021/a.txt': minutesOf(1, 'svømmehal'), '2022/b.txt': minutesOf(2, 'ridehal') }

  it('of which no document is wanted is an empty folder', async () => {
    const session = newSession()
    session.file('m/arkiv.zip', makeZip(two))
    expect(await session.minutes('ingest m --include *.pdf')).toMatchObject({
      code: 2,
      err: 'minutes: there are no files in m\n',
    })
  })

  it('is read like a folder: every document has a place of its own', async () => {
    const session = newSession()
    session.file('m/arkiv.zip', makeZip(two))
    expect(await ledger(session, 'ingest m')).toEqual({
      'm/arkiv.zip/2021/a.txt': 'ok new',
      'm/arkiv.zip/2022/b.txt': 'ok new',
    })
    expect((await session.minutes('search svømmehal')).out).toContain('m/arkiv.zip/2021/a.txt:')
    expect(JSON.parse((await session.minutes('parse m/arkiv.zip/2021/a.txt')).out).items).toHaveLength(2)
  })

  it('is not opened again while it stands as it stood, and tells what changed in it', async () => {
    const session = newSession()
    const path = session.file('m/arkiv.zip', makeZip(two))
    await session.minutes('ingest m')
    expect(await ledger(session, 'ingest m')).toEqual({
      'm/arkiv.zip/2021/a.txt': 'ok unchanged',
      'm/arkiv.zip/2022/b.txt': 'ok unchanged',
    })
    expect((await session.minutes('ingest m --dry-run')).err).toBe('1 file: 1 unchanged. Nothing was read.\n')
    session.file('m/arkiv.zip', makeZip({ '2022/b.txt': minutesOf(2, 'ridehal'), 'c.txt': minutesOf(3, 'ishal') }))
    utimesSync(path, new Date(), new Date(Date.now() + 60_000))
    expect((await session.minutes('ingest m --dry-run')).out).toBe('changed   m/arkiv.zip\n')
    expect(await ledger(session, 'ingest m')).toEqual({
      'm/arkiv.zip/2021/a.txt': 'ok missing',
      'm/arkiv.zip/2022/b.txt': 'ok unchanged',
      'm/arkiv.zip/c.txt': 'ok new',
    })
    await session.minutes('ingest m --prune')
    expect((await session.minutes('search svømmehal')).code).toBe(1)
    expect((await session.minutes('search ridehal')).code).toBe(0)
  })

  it('takes what was read in it along when it goes, but not when it only is left out or damaged', async () => {
    const session = newSession()
    const path = session.file('m/arkiv.zip', makeZip(two))
    session.file('m/c.txt', minutesOf(3, 'ishal'))
    await session.minutes('ingest m')
    expect((await session.minutes(['ingest', 'm', '--exclude', '*.zip'])).err).not.toContain('missing')
    session.file('m/arkiv.zip', makeZip(two).subarray(0, 100))
    expect(await ledger(session, 'ingest m')).toEqual({ 'm/arkiv.zip': 'damaged new', 'm/c.txt': 'ok unchanged' })
    rmSync(path)
    expect(await ledger(session, 'ingest m')).toMatchObject({
      'm/arkiv.zip/2021/a.txt': 'ok missing',
      'm/arkiv.zip/2022/b.txt': 'ok missing',
      'm/c.txt': 'ok unchanged',
    })
  })

  it('keeps each member to its honest status', async () => {
    const session = newSession()
    session.file('m/laast.zip', encrypted(makeZip({ 'a.txt': MINUTES })))
    session.file('m/tom.zip', makeZip({}))
    session.file(
      'm/blandet.zip',
      makeZip({ 'tom.txt': '', 'kort.jpg': 'x', '__MACOSX/._a.txt': 'x', '~$a.docx': 'x', 'a.txt': MINUTES }),
    )
    expect(await ledger(session, 'ingest m')).toEqual({
      'm/laast.zip/a.txt': 'encrypted new',
      'm/tom.zip': 'empty new',
      'm/blandet.zip/tom.txt': 'empty new',
      'm/blandet.zip/kort.jpg': 'unsupported new',
      'm/blandet.zip/a.txt': 'ok new',
    })
    const again = await ledger(session, 'ingest m')
    expect(Object.values(again).filter((line) => !line.endsWith('unchanged'))).toEqual([])
  })

  it('includes and excludes members by their path', async () => {
    const session = newSession()
    session.file('m/arkiv.zip', makeZip({ ...two, 'kladder/k.txt': minutesOf(4, 'kladde'), 'n.md': MINUTES }))
    const line = ['ingest', 'm', '--include', '*.txt', '--exclude', 'kladder/']
    expect((await session.minutes(line)).err).toContain('2 files: 2 read')
  })

  it('keeps names inside that point outside, and tells members of one name apart', async () => {
    const session = newSession()
    const zip = makeZip({ '../../etc/a.txt': minutesOf(1, 'bad1'), '/b.txt': minutesOf(2, 'bad2'), 'b.txt': MINUTES })
    session.file('m/arkiv.zip', zip)
    expect(await ledger(session, 'ingest m')).toEqual({
      'm/arkiv.zip/__/__/etc/a.txt': 'ok new',
      'm/arkiv.zip/b.txt': 'ok new',
      'm/arkiv.zip/b (2).txt': 'ok new',
    })
  })

  it('is read in another archive, but no deeper', async () => {
    const session = newSession()
    const inner = makeZip({ 'a.txt': MINUTES })
    session.file('m/ydre.zip', makeZip({ 'indre.zip': inner, 'dyb.zip': makeZip({ 'dybere.zip': inner }) }))
    expect(await ledger(session, 'ingest m')).toEqual({
      'm/ydre.zip/indre.zip/a.txt': 'ok new',
      'm/ydre.zip/dyb.zip/dybere.zip': 'too-large new',
    })
  })

  it('never fills the memory or the time: a bomb is too large', async () => {
    const session = newSession()
    session.file('m/bombe.zip', makeZip({ 'a.txt': Buffer.alloc(200 << 20), 'b.txt': MINUTES }))
    expect(await ledger(session, 'ingest m')).toEqual({
      'm/bombe.zip/a.txt': 'too-large new',
      'm/bombe.zip/b.txt': 'ok new',
    })
  })

  it('is a document when it only is called an archive', async () => {
    const session = newSession()
    const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }
    session.file(join('m', 'referat.zip'), makeZip(parts))
    expect(Object.keys(await ledger(session, 'ingest m'))).toEqual(['m/referat.zip'])
  })
})

describe('an archive on stdin', () => {
  const two = { '2021/a.txt': minutesOf(1, 'svømmehal'), 'b.zip': makeZip({ 'c.txt': minutesOf(2, 'ridehal') }) }

  const piped = (bytes: Buffer) => ({ stdin: async () => bytes })

  it('is read as if it lay there under its name, and is not missing later because it does not', async () => {
    const session = newSession()
    const io = piped(makeZip(two))
    const ingest = 'ingest - --name arkiv.zip'
    expect((await session.minutes(`${ingest} --dry-run`, io)).out).toBe('new       arkiv.zip\n')
    expect(await ledger(session, ingest, io)).toEqual({
      'arkiv.zip/2021/a.txt': 'ok new',
      'arkiv.zip/b.zip/c.txt': 'ok new',
    })
    expect(await ledger(session, ingest, io)).toMatchObject({ 'arkiv.zip/2021/a.txt': 'ok unchanged' })
    session.file('d.txt', minutesOf(3, 'ishal'))
    expect(await ledger(session, 'ingest .')).toEqual({ 'd.txt': 'ok new' })
    expect((await session.minutes('search ridehal')).out).toContain('arkiv.zip/b.zip/c.txt:')
  })

  it('tells what is gone from it, and is read as --include and --exclude say', async () => {
    const session = newSession()
    await session.minutes('ingest - --name arkiv.zip', piped(makeZip(two)))
    const later = piped(makeZip({ '2021/a.txt': two['2021/a.txt'], 'kladde.txt': minutesOf(4, 'kladde') }))
    expect(await ledger(session, 'ingest - --name arkiv.zip --exclude kladde.txt', later)).toEqual({
      'arkiv.zip/2021/a.txt': 'ok unchanged',
      'arkiv.zip/b.zip/c.txt': 'ok missing',
    })
  })

  it('that is broken is told of like any other file', async () => {
    const session = newSession()
    const broken = piped(makeZip(two).subarray(0, 60))
    expect(await ledger(session, 'ingest - --name arkiv.zip', broken)).toEqual({ 'arkiv.zip': 'damaged new' })
  })
})
