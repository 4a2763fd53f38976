import { renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changes, ledger, minutesOf } from './ingest-ledger.ts'
import { MINUTES, newSession } from './session.ts'

describe('a second run', () => {
  it('tells new, changed, unchanged, duplicate and missing files apart', async () => {
    const session = newSession()
    for (const [name, day] of [
      ['a.txt', 1],
      ['b.txt', 2],
      ['c.txt', 3],
    ] as const)
      session.file(`m/${name}`, minutesOf(day, `bad${day}`))
    await session.minutes('ingest m')
    session.file('m/b.txt', minutesOf(2, 'svømmehal'))
    session.file('m/d.txt', minutesOf(4, 'bad4'))
    session.file('m/e.txt', minutesOf(1, 'bad1'))
    rmSync(join(session.folder, 'm/c.txt'))
    expect(await changes(session, 'ingest m')).toEqual({
      ...{
        'm/a.txt': 'unchanged',
        'm/b.txt': 'changed',
        'm/c.txt': 'missing',
        'm/d.txt': 'new',
        'm/e.txt': 'duplicate',
      },
    })
  })

  it('keeps the text of a missing file until --prune', async () => {
    const session = newSession()
    session.file('m/a.txt', minutesOf(1, 'svømmehal'))
    session.file('m/b.txt', minutesOf(2, 'ridehal'))
    await session.minutes('ingest m')
    rmSync(join(session.folder, 'm/a.txt'))
    expect((await session.minutes('ingest m')).err).toContain('1 missing, kept until --prune')
    expect((await session.minutes('status')).out).toContain('1 file missing: the text stays in the database')
    expect(await session.minutes('search svømmehal')).toMatchObject({
      ...{ code: 0, out: expect.stringMatching(/m\/a\.txt:\d+ \(missing\)\n/) },
    })
    expect((await session.minutes('search ridehal')).out).not.toContain('(missing)')
    expect((await session.minutes('list')).out.match(/m\/.*/g)?.sort()).toEqual(['m/a.txt (missing)', 'm/b.txt'])
    const { decisions } = JSON.parse((await session.minutes('decisions svømmehal --format json')).out)
    expect(decisions[0].source).toMatchObject({ missing: true })
    expect((await session.minutes('ingest m --prune')).err).toContain('1 missing, now forgotten')
    expect((await session.minutes('search svømmehal')).code).toBe(1)
    expect((await session.minutes('search ridehal')).code).toBe(0)
    expect(await changes(session, 'ingest m')).toEqual({ 'm/b.txt': 'unchanged' })
  })

  it('prints where a text stands now when its folder was moved', async () => {
    const session = newSession()
    session.file('m/arkiv/a.txt', minutesOf(1, 'svømmehal'))
    await session.minutes('ingest m')
    renameSync(join(session.folder, 'm/arkiv'), join(session.folder, 'm/flyttet'))
    await session.minutes('ingest m')
    for (const line of ['list', 'search svømmehal', 'decisions']) {
      const { out } = await session.minutes(line)
      expect(out, line).toContain('m/flyttet/a.txt')
      expect(out, line).not.toContain('m/arkiv/a.txt')
    }
  })

  it('lets the other file speak when the first of two with the same text is pruned', async () => {
    const session = newSession()
    for (const name of ['m/a.txt', 'm/b.txt']) session.file(name, minutesOf(1, 'svømmehal'))
    await session.minutes('ingest m')
    rmSync(join(session.folder, 'm/a.txt'))
    await session.minutes('ingest m --prune')
    expect((await session.minutes('search svømmehal')).out).toContain('m/b.txt:')
  })

  it('knows a file by its content when only its time has changed', async () => {
    const session = newSession()
    const path = session.file('m/a.txt', minutesOf(1, 'bad'))
    await session.minutes('ingest m')
    utimesSync(path, new Date(), new Date(Date.now() + 60_000))
    expect(await changes(session, 'ingest m')).toEqual({ 'm/a.txt': 'unchanged' })
  })

  it('follows a file that was renamed', async () => {
    const session = newSession()
    session.file('m/a.txt', minutesOf(1, 'svømmehal'))
    await session.minutes('ingest m')
    renameSync(join(session.folder, 'm/a.txt'), join(session.folder, 'm/z.txt'))
    await session.minutes('ingest m --prune')
    const { out } = await session.minutes('search svømmehal --format json')
    expect(JSON.parse(out).hits).toMatchObject([{ source: { path: 'm/z.txt' } }])
  })

  it('reads everything again with --force', async () => {
    const session = newSession()
    session.file('m/a.txt', minutesOf(1, 'bad'))
    await session.minutes('ingest m')
    const [line] = await ledger(session, 'ingest m --force')
    expect(line).toMatchObject({ status: 'ok', change: 'unchanged' })
  })
})

describe('a dry run', () => {
  it('says what would be read and writes nothing', async () => {
    const session = newSession()
    session.file('m/a.txt', MINUTES)
    expect(await session.minutes('ingest m --dry-run')).toMatchObject({ code: 0, out: 'new       m/a.txt\n' })
    expect((await session.minutes('list')).err).toContain('there is no database')
    await session.minutes('ingest m')
    session.file('m/a.txt', `${MINUTES}\nMere tekst`)
    expect((await session.minutes('ingest m --dry-run')).out).toBe('changed   m/a.txt\n')
    rmSync(join(session.folder, 'm/a.txt'))
    session.file('m/b.txt', MINUTES)
    expect(await session.minutes('ingest m --dry-run')).toMatchObject({
      ...{ code: 0, out: 'new       m/b.txt\nmissing   m/a.txt\n' },
      err: '1 file: 1 new; 1 missing. Nothing was read.\n',
    })
  })

  it('leaves out what would not be read, which a program is still told', async () => {
    const session = newSession()
    session.file('m/a.txt', MINUTES)
    await session.minutes('ingest m')
    session.file('m/b.txt', minutesOf(2, 'ridehal'))
    expect(await session.minutes('ingest m --dry-run')).toMatchObject({
      ...{ code: 0, out: 'new       m/b.txt\n' },
      err: '2 files: 1 unchanged, 1 new. Nothing was read.\n',
    })
    expect((await session.minutes('ingest m --dry-run --format csv')).out).toContain('m/a.txt,unchanged')
  })
})

describe('--since-run', () => {
  it('answers from what the last run brought, and not from what it only read again', async () => {
    const session = newSession()
    session.file('m/a.txt', minutesOf(1, 'svømmehal'))
    await session.minutes('ingest m')
    session.file('m/b.txt', minutesOf(2, 'svømmehal'))
    await session.minutes('ingest m --force')
    const ids = async (line: string) =>
      JSON.parse((await session.minutes(`${line} --format json`)).out).hits.map(
        (hit: { source: { path: string } }) => hit.source.path,
      )
    expect((await ids('search svømmehal')).toSorted()).toEqual(['m/a.txt', 'm/b.txt'])
    expect(await ids('search svømmehal --since-run last')).toEqual(['m/b.txt'])
    expect(await ids('search svømmehal --since-run 2')).toEqual(['m/b.txt'])
    expect((await session.minutes('ingest m')).code).toBe(0)
    expect((await session.minutes('search svømmehal --since-run last')).code).toBe(1)
    expect((await session.minutes('list --since-run never')).code).toBe(2)
  })
})

describe('the number of workers', () => {
  it('makes no difference to what is stored', async () => {
    const answers = await Promise.all(
      ['1', '3'].map(async (workers) => {
        const session = newSession()
        for (let i = 1; i < 12; i++) session.file(`m/${i}.txt`, minutesOf(1 + (i % 9), `bad${i % 9}`))
        await session.minutes(`ingest m --workers ${workers}`)
        return (await session.minutes('list --format csv')).out + (await session.minutes('decisions --format csv')).out
      }),
    )
    expect(answers[0]).toContain('m/1.txt')
    expect(answers[1]).toBe(answers[0])
  })
})
