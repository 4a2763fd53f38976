import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MINUTES, newSession } from './session.ts'

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
