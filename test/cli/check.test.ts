import { describe, expect, it } from 'vitest'
import { newSession } from './session.ts'

const BAD =
  'Dagsorden\n\nMøde: Klimaudvalget\nTid: Fredag den 7. februar 2022\n\n1. Klage\n\nBorger 010203-1234 klager.\n'

describe('minutes check', () => {
  const session = () => {
    const it = newSession()
    it.file('m/a.txt', BAD)
    it.file('m/b.txt', BAD.replace('Fredag', 'Mandag').replace('010203-1234', ''))
    return it
  }

  it('names each finding with its place, and returns 1', async () => {
    const { code, out } = await session().minutes('check m')
    expect(out).toMatch(
      /^m\/a\.txt:4 {2}warning {2}weekday-mismatch {2}.*\nm\/a\.txt:8 {2}error {2}cpr-number {2}.*\n$/,
    )
    expect(code).toBe(1)
  })

  it('returns 0 when there is nothing to look at', async () => {
    expect(await session().minutes('check m/b.txt')).toEqual({ code: 0, out: '', err: 'no findings in 1 document\n' })
  })

  it('checks what the database knows when no path is given', async () => {
    const { minutes } = session()
    await minutes('ingest m')
    expect((await minutes('check --rule cpr-number')).out).toContain('m/a.txt:8')
  })

  it('knows every rule it prints, those of the reading too', async () => {
    const { minutes, file } = newSession()
    file('a.txt', `${BAD.replace('Fredag', 'Mandag')}\nBeslutning:\n\nFor stemte: A (9), B (5), i alt 15.\n`)
    expect((await minutes('check a.txt')).out).toContain('vote-count-mismatch')
    const chosen = await minutes('check a.txt --rule number-twice,vote-count-mismatch,no-items,many-runs')
    expect(chosen).toMatchObject({ code: 1, out: expect.stringContaining('vote-count-mismatch') })
    const { runs } = JSON.parse((await minutes('check a.txt --format sarif')).out)
    for (const rule of runs[0].tool.driver.rules) expect(rule.shortDescription.text).not.toBe(rule.id)
  })

  it('prints SARIF and GitHub workflow commands', async () => {
    const { minutes } = session()
    const sarif = JSON.parse((await minutes('check m --format sarif')).out)
    expect(sarif.runs[0].results[1]).toMatchObject({
      ruleId: 'cpr-number',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'm/a.txt' }, region: { startLine: 8 } } }],
    })
    expect((await minutes('check m --format github')).out).toContain('::error file=m/a.txt,line=8,title=cpr-number::')
  })

  it('leaves out what a baseline accepts', async () => {
    const { minutes, file } = session()
    expect((await minutes('check m --write-baseline kendt.json')).code).toBe(0)
    expect((await minutes('check m --baseline kendt.json')).code).toBe(0)
    file('m/c.txt', BAD)
    expect((await minutes('check m --baseline kendt.json')).out).toContain('m/c.txt:8')
    expect((await minutes('check m --baseline mangler.json')).code).toBe(2)
    expect(await minutes('check m --write-baseline mangler/b.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('mangler/b.json cannot be written'),
    })
  })

  it('says how many documents it looked at, and which it could not', async () => {
    const { minutes, file } = session()
    file('m/tom.txt', '')
    const { err, code } = await minutes('check m --rule cpr-number')
    expect(err).toMatch(/^not checked: m\/tom\.txt: no text in it .*\n1 finding in 2 documents; 1 not checked\n$/)
    expect(code).toBe(1)
    expect((await minutes('check m/b.txt m/tom.txt')).code).toBe(3)
    await minutes('ingest m')
    expect((await minutes('check')).err).toMatch(/^1 file could not be read and may hide answers: minutes status\n/)
  })

  it('prints findings in the order of the files, however long each takes', async () => {
    const { minutes, file } = newSession()
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `m/${name}.txt`)
    for (const [i, name] of names.entries()) file(name, `${BAD}${'Sagen blev drøftet. '.repeat(i % 2 ? 1 : 3000)}`)
    const { out } = await minutes('check m --rule cpr-number')
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual([...names, ''])
  })

  it('knows its rules', async () => {
    expect(await session().minutes('check m --rule findes-ikke')).toMatchObject({ code: 2, out: '' })
  })
})
