import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MINUTES, newSession, type Session } from './session.ts'

/** Minutes of another meeting: another day and another text. */
const minutesOf = (day: number, word: string) =>
  MINUTES.replace('15. marts', `${day}. marts`).replace('Tirsdag', 'Den').replaceAll('havnebad', word)

const ledger = async ({ minutes }: Session, line: string) =>
  JSON.parse((await minutes(`${line} --format json`)).out).files
const changes = async (session: Session, line: string) =>
  Object.fromEntries((await ledger(session, line)).map((f: { path: string; change: string }) => [f.path, f.change]))

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
    expect((await session.minutes('ingest m')).err).toContain('1 missing since the last run')
    expect((await session.minutes('status')).out).toContain('1 file missing: the text stays in the database')
    expect((await session.minutes('search svømmehal')).code).toBe(0)
    await session.minutes('ingest m --prune')
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
    expect((await session.minutes('ingest m --dry-run')).out).toBe('new       m/b.txt\nmissing   m/a.txt\n')
  })
})

describe('which files are read', () => {
  const tree = () => {
    const session = newSession()
    for (const name of ['a.txt', 'a.md', 'kladder/b.txt', 'arkiv/2020/c.txt', 'arkiv/kladder/d.txt'])
      session.file(`m/${name}`, MINUTES)
    return session
  }
  const plan = async (session: Session, options: readonly string[] = []) =>
    (await session.minutes(['ingest', 'm', '--dry-run', ...options])).out.match(/m\/.*/g)

  it('includes and excludes by patterns as in .gitignore', async () => {
    expect(await plan(tree(), ['--include', '*.txt', '--exclude', 'kladder/'])).toEqual([
      'm/a.txt',
      'm/arkiv/2020/c.txt',
    ])
    expect(await plan(tree(), ['--exclude', '/kladder/', '--exclude', '*.md'])).toEqual([
      'm/a.txt',
      'm/arkiv/2020/c.txt',
      'm/arkiv/kladder/d.txt',
    ])
  })

  it('leaves alone what a .minutesignore names, in its own folder only', async () => {
    const session = tree()
    session.file('m/arkiv/.minutesignore', '# gamle\nkladder\n')
    expect(await plan(session)).toEqual(['m/a.md', 'm/a.txt', 'm/arkiv/2020/c.txt', 'm/kladder/b.txt'])
  })

  it('does not call a file missing that is only left out this time', async () => {
    const session = tree()
    await session.minutes('ingest m')
    expect((await session.minutes(['ingest', 'm', '--exclude', 'kladder/'])).err).not.toContain('missing')
  })

  it('does not follow links unless told, and never in a circle', async () => {
    const session = newSession()
    session.file('m/a.txt', MINUTES)
    session.file('andet/b.txt', minutesOf(2, 'bad'))
    symlinkSync(join(session.folder, 'm'), join(session.folder, 'm/rundt'))
    symlinkSync(join(session.folder, 'andet'), join(session.folder, 'm/andet'))
    symlinkSync(join(session.folder, 'andet/b.txt'), join(session.folder, 'm/b.txt'))
    expect(await plan(session)).toEqual(['m/a.txt'])
    expect((await session.minutes('ingest m')).err).toContain('3 symbolic links not followed')
    expect(await plan(session, ['--follow-links'])).toEqual(['m/a.txt', 'm/andet/b.txt', 'm/b.txt'])
  })

  it('reads files whose names hold line breaks, quotes, combining marks and shell signs', async () => {
    const session = newSession()
    const names = ['linje\nskift.txt', "d'orden $(rm) `x`.txt", 'mo\u0308de A\u030a.txt', '-rf.txt']
    for (const [i, name] of names.entries()) session.file(`m/${name}`, minutesOf(i + 1, `bad${i}`))
    expect((await session.minutes('ingest m')).err).toContain('4 files: 4 read (4 new)')
    expect((await session.minutes('list')).out).toContain('m/linje\\nskift.txt"')
  })

  it('says of a fifo or a folder in place of a file that it is no regular file', async () => {
    const { minutes } = newSession()
    expect(await minutes('ingest /dev/null')).toMatchObject({
      code: 3,
      err: expect.stringContaining('it is no regular file'),
    })
  })
})

describe('paths and documents from elsewhere', () => {
  it('takes a document on stdin, with its name', async () => {
    const { minutes } = newSession()
    const stdin = async () => Buffer.from(MINUTES)
    expect((await minutes('ingest - --name marts.txt', { stdin })).err).toContain('1 file: 1 read (1 new)')
    expect((await minutes('search havnebad')).out).toContain('marts.txt:')
    expect((await minutes('ingest - --name marts.txt', { stdin })).err).toContain('1 unchanged')
    expect(await minutes('ingest -', { stdin })).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs a name'),
    })
    expect(await minutes('ingest - --name x.txt', { stdin: async () => null })).toMatchObject({ code: 2 })
  })

  it('takes a list of paths from a file or from stdin', async () => {
    const session = newSession()
    for (const name of ['a.txt', 'b c.txt', 'd.txt']) session.file(name, `${MINUTES}\n${name}`)
    session.file('liste.txt', 'a.txt\r\nb c.txt\r\n')
    expect((await session.minutes('ingest --files-from liste.txt')).err).toContain('2 files: 2 read')
    const stdin = async () => Buffer.from('b c.txt\0d.txt\0')
    expect((await session.minutes('ingest --files-from -', { stdin })).err).toContain('1 new, 1 unchanged')
    expect(await session.minutes('ingest --files-from mangler')).toMatchObject({ code: 2 })
  })

  it('from a list reads what is there and names what is not', async () => {
    const session = newSession()
    session.file('a.txt', MINUTES)
    session.file('liste.txt', 'a.txt\nvæk.txt\n')
    const { code, err } = await session.minutes('ingest --files-from liste.txt')
    expect(err).toContain('væk.txt: could not be opened (there is no such file).')
    expect(err).toContain('2 files: 1 read (1 new), 1 unreadable')
    expect(code).toBe(3)
    expect(await session.minutes('ingest væk.txt')).toMatchObject({ code: 2 })
  })

  it('asks for a path when there is none', async () => {
    expect(await newSession().minutes('ingest')).toMatchObject({
      code: 2,
      err: expect.stringContaining('give a file or a folder'),
    })
  })
})

describe('what could not be read', () => {
  it('stands in status behind its path; files without agenda items are named, too', async () => {
    const session = newSession()
    session.file('m/tom.txt', '')
    for (let i = 10; i < 32; i++) session.file(`m/brev-${i}.txt`, `Kære borger nr. ${i}, tak for dit brev.`)
    await session.minutes('ingest m')
    const { out } = await session.minutes('status')
    expect(out).toContain('\n  m/tom.txt: the file is empty\n')
    expect(out).toContain('\nnot-minutes: no agenda items found. Nothing to do')
    expect(out).toContain('\n  m/brev-29.txt\n  … and 2 more: minutes status --format json\n')
    expect(JSON.parse((await session.minutes('status --format json')).out).notMinutes).toHaveLength(22)
  })

  it('is an error with --strict, files of other kinds too', async () => {
    const session = newSession()
    session.file('m/a.txt', MINUTES)
    expect((await session.minutes('ingest m --strict')).code).toBe(0)
    session.file('m/b.txt', '')
    expect((await session.minutes('ingest m --strict')).code).toBe(2)
    expect((await session.minutes('ingest m')).code).toBe(3)
  })

  it('is named again in every run, and in status with what to do', async () => {
    const session = newSession()
    session.file('m/a.txt', '')
    await session.minutes('ingest m')
    expect(await session.minutes('ingest m')).toMatchObject({
      code: 3,
      err: expect.stringContaining('m/a.txt: no text in it'),
    })
    expect((await session.minutes('status')).out).toContain('empty: no text in it. Get the file again')
  })

  it('is mentioned with every answer that it may be missing from', async () => {
    const session = newSession()
    session.file('m/a.txt', MINUTES)
    session.file('m/b.txt', '')
    await session.minutes('ingest m')
    for (const line of ['search havnebad', 'search ubåd', 'decisions'])
      expect((await session.minutes(line)).err).toContain('1 file could not be read and may hide answers')
    expect((await session.minutes('search havnebad --quiet')).err).toBe('')
  })

  it('keeps what was read before when a file cannot be opened any more', async () => {
    const session = newSession()
    session.file('m/a.txt', MINUTES)
    await session.minutes('ingest m')
    rmSync(join(session.folder, 'm/a.txt'))
    mkdirSync(join(session.folder, 'm/a.txt'))
    await session.minutes('ingest m')
    expect((await session.minutes('search havnebad')).code).toBe(0)
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

describe('a file of a kind that nothing here reads', () => {
  it('is named when it may be a document, and only counted when its name says that it is none', async () => {
    const { minutes, file } = newSession()
    file('m/a.txt', MINUTES)
    file('m/gammel.rtf', '{\\rtf1 Referat}')
    file('m/kaput.docx', 'PK\u0003\u0004 resten mangler')
    file('m/gamle.rar', 'Rar!\u001a\u0007\u0000')
    file('m/foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
    const { code, err } = await minutes('ingest m')
    expect(code).toBe(3)
    for (const name of ['gammel.rtf: of a kind', 'gamle.rar: of a kind', 'kaput.docx: damaged'])
      expect(err).toContain(`m/${name}`)
    expect(err).not.toContain('foto.jpg')
    expect((await minutes('search havnebad')).err).toContain('3 files could not be read')
    const { unread } = JSON.parse((await minutes('status --format json')).out)
    expect(unread.map((one: { path: string }) => one.path)).toEqual(['m/kaput.docx', 'm/gamle.rar', 'm/gammel.rtf'])
  })
})
