import { chmodSync, mkdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MINUTES, newSession } from './session.ts'

const DOCX = join(import.meta.dirname, '../../fixtures/council-word/referat.docx')

describe('minutes ingest', () => {
  it('reads a folder and says what it did', async () => {
    const { minutes, file } = newSession()
    file('2022/marts.txt', MINUTES)
    const { code, err } = await minutes('ingest 2022')
    expect(err).toContain('1 file: 1 read (1 new)')
    expect(code).toBe(0)
    expect((await minutes('search havnebad')).out).toContain('2022/marts.txt:')
  })

  it('finds nothing new the second time', async () => {
    const { minutes, file } = newSession()
    file('a.txt', MINUTES)
    await minutes('ingest .')
    const before = (await minutes('list --format json')).out
    expect((await minutes('ingest .')).err).toContain('1 read (1 unchanged)')
    expect((await minutes('list --format json')).out).toBe(before)
  })

  it('reads a file again when it has changed', async () => {
    const { minutes, file } = newSession()
    file('a.txt', MINUTES)
    await minutes('ingest a.txt')
    file('a.txt', MINUTES.replaceAll('havnebad', 'friluftsbad').replaceAll('Havnebad', 'Friluftsbad'))
    expect((await minutes('ingest a.txt')).err).toContain('1 read (1 changed)')
    expect((await minutes('search havnebad')).code).toBe(1)
    expect((await minutes('search friluftsbad')).code).toBe(0)
  })

  it('names every file it cannot read, and reads the rest', async () => {
    const { minutes, file } = newSession()
    file('a.txt', '')
    file('b.docx', readFileSync(DOCX).subarray(0, 3000))
    file('c.txt', MINUTES)
    const { code, err } = await minutes('ingest .')
    expect(err).toContain('a.txt: no text in it')
    expect(err).toContain('b.docx: damaged')
    expect(err).toContain('3 files: 1 read (1 new)')
    expect(code).toBe(3)
    expect((await minutes('search havnebad')).code).toBe(0)
    const status = await minutes('status')
    expect(status.out).toContain('b.docx')
    expect(status.code).toBe(0)
  })

  it('prints the ledger as JSON on stdout', async () => {
    const { minutes, file } = newSession()
    file('a.txt', MINUTES)
    file('b.txt', '')
    const ledger = JSON.parse((await minutes('ingest . --format json')).out)
    expect(ledger).toMatchObject({ schema: 'minutes.ingest/1', run: 1, counts: { ok: 1, empty: 1 } })
    expect(ledger.files).toMatchObject([
      { path: 'a.txt', status: 'ok', change: 'new', meetingId: expect.any(String), messages: expect.any(Array) },
      { path: 'b.txt', status: 'empty', change: 'new', meetingId: null },
    ])
  })

  it('prints the same keys for every file, whatever became of it', async () => {
    const { minutes, file, folder } = newSession()
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'gone.txt']) file(name, `${MINUTES}\n${name}`)
    file('scan.txt', '')
    await minutes('ingest . --quiet')
    file('a.txt', `${MINUTES}\nrettet`)
    file('z-kopi.txt', `${MINUTES}\nrettet`)
    file('ny.txt', MINUTES)
    utimesSync(join(folder, 'b.txt'), 1e9, 1e9)
    rmSync(join(folder, 'gone.txt'))
    const { files } = JSON.parse((await minutes('ingest . --format json')).out)
    const changes = new Set(files.map((entry: { change: string }) => entry.change))
    expect(changes).toEqual(new Set(['new', 'changed', 'unchanged', 'duplicate', 'missing']))
    for (const entry of files)
      expect(Object.keys(entry)).toEqual(['path', 'status', 'change', 'meetingId', 'reason', 'messages'])
  })

  it('leaves lock files, hidden files and half downloads alone', async () => {
    const { minutes, file } = newSession()
    for (const name of ['~$ferat.docx', '.skjult.txt', 'referat.pdf.part', '.git/config'])
      file(`mappe/${name}`, MINUTES)
    file('mappe/referat.txt', MINUTES)
    expect((await minutes('ingest mappe')).err).toContain('1 file: 1 read')
  })

  it('ends soon after Ctrl-C, keeps what it has and says so', async () => {
    const { minutes, file } = newSession()
    for (const name of ['a.txt', 'b.txt', 'c.txt']) file(name, `${MINUTES}\n${name}`)
    const { code, err } = await minutes('ingest .', { signal: AbortSignal.abort() })
    expect(err).toContain('interrupted after 0 files')
    expect(err).toContain('What is read is kept; run it again to go on.')
    expect(code).toBe(130)
    expect((await minutes('ingest .')).err).toContain('3 files: 3 read')
  })

  it('draws a progress bar only on a terminal, and not with --quiet', async () => {
    const { minutes, file } = newSession()
    file('a.txt', MINUTES)
    expect((await minutes('ingest a.txt')).err).not.toContain('█')
    const terminal = { out: true, err: true, columns: 80 }
    expect((await minutes('ingest a.txt', { terminal })).err).toContain('█')
    expect((await minutes('ingest a.txt --quiet', { terminal })).err).toBe('')
  })

  it.each([24, 36, 50, 80])(
    'on a terminal of %i columns breaks no line that it draws again, and no word',
    async (columns) => {
      const { minutes, file } = newSession()
      for (const name of ['a.txt', 'b.txt']) file(name, `${MINUTES}\n${name}`)
      file('tom.txt', '')
      const terminal = { out: true, err: true, columns }
      const drawn = (await minutes('ingest .', { terminal })).err.split(/[\r\n]/)
      const status = (await minutes('status', { terminal })).out.split('\n')
      const error = (await minutes('show findes-slet-ikke-i-denne', { terminal })).err.split('\n').slice(0, -2)
      const width = (line: string) => line.replace(/\u001b\[[\d;]*[A-Za-z]/g, '').length
      for (const line of [...drawn, ...status, ...error].filter((line) => line.includes(' ')))
        expect(width(line), line).toBeLessThanOrEqual(columns)
    },
  )
})

describe('minutes ingest says in one line and with exit code 2', () => {
  it('that a path does not exist, and makes no database', async () => {
    const { minutes } = newSession()
    expect(await minutes('ingest mangler')).toMatchObject({
      code: 2,
      err: 'minutes: there is no file or folder mangler\n',
    })
    expect((await minutes('list')).err).toContain('there is no database')
  })

  it('that a folder is empty', async () => {
    const { minutes, folder } = newSession()
    mkdirSync(join(folder, 'tom'))
    expect(await minutes('ingest tom')).toMatchObject({ code: 2, err: 'minutes: there are no files in tom\n' })
  })

  it('that the database cannot be made', async () => {
    const { minutes, file } = newSession()
    file('a.txt', MINUTES)
    const { code, err } = await minutes('ingest a.txt --db findes/ikke/minutes.db')
    expect(code).toBe(2)
    expect(err).toMatch(/cannot make .*findes\/ikke\/minutes\.db: the folder does not exist/)
  })

  it.skipIf(process.getuid?.() === 0)('that the database cannot be written', async () => {
    const { minutes, file, folder } = newSession()
    file('a.txt', MINUTES)
    chmodSync(folder, 0o555)
    const { code, err } = await minutes('ingest a.txt')
    chmodSync(folder, 0o755)
    expect(err).toContain('cannot be written')
    expect(code).toBe(2)
  })
})
