import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { minutesOf } from './ingest-ledger.ts'
import { MINUTES, newSession, type Session } from './session.ts'

describe('which files are read', () => {
  const tree = () => {
    const session = newSession()
    for (const name of ['a.txt', 'a.md', 'kladder/b.txt', 'arkiv/2020/c.txt', 'arkiv/kladder/d.txt'])
      session.file(`m/${name}`, MINUTES)
    return session
  }
  const plan = async (session: Session, options: readonly string[] = []) =>
    (await session.minutes(['ingest', 'm', '--dry-run', '--raw', ...options])).out.match(/m\/[^,]*/g)

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

  it('says of a fifo or a folder in place of a file what it is', async () => {
    const { minutes, file } = newSession()
    file('m/a.txt', MINUTES)
    expect(await minutes('parse m')).toMatchObject({
      code: 3,
      err: 'm: could not be opened (it is a folder: name the files in it). Check its name and permissions, then try again.\n',
    })
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
