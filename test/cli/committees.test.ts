import { describe, expect, it } from 'vitest'
import { at } from '../../src/model/position.ts'
import { aDocument, aMeeting, FU } from '../document.ts'
import { sessionWith } from './session.ts'
import { smallArchive } from './small-archive.ts'

describe('minutes committees', () => {
  it('lists the bodies with the source of each name, and takes a new one', async () => {
    const { minutes } = smallArchive()
    expect((await minutes('committees')).out).toContain('FU (acronym, fu.txt)')
    expect((await minutes(['committees', 'alias', 'KU', 'Klimaudvalget'])).code).toBe(0)
    expect((await minutes('decisions --committee ku')).code).toBe(0)
    expect(await minutes('committees alias KU Klimaudvlaget')).toMatchObject({ code: 2, out: '' })
    expect((await minutes('decisions --committee ku')).code).toBe(0)
  })

  it('says where an alias stands', async () => {
    const alias = { alias: 'KLU', body: 'Klimaudvalget', source: 'legend', position: at(3) } as const
    const { minutes } = sessionWith(aDocument('a.txt', { aliases: [alias] }))
    expect((await minutes('committees')).out).toContain('KLU (legend, a.txt:3)')
    expect(JSON.parse((await minutes('committees --format json')).out).committees[1].aliases).toEqual([
      { alias: 'KLU', source: 'legend', path: 'a.txt', page: null, line: 3 },
    ])
  })

  it('makes one body of two, and two again', async () => {
    const { minutes } = sessionWith(
      aDocument('a.txt'),
      aDocument('b.txt', { meetings: [aMeeting({ body: 'Klimaforum', acronym: null, date: '2019-01-02' })] }),
    )
    const bodies = async () => JSON.parse((await minutes('committees --format json')).out).committees
    expect((await minutes(['committees', 'merge', 'Klimaforum', 'FU'])).err).toContain('are one body now')
    expect((await bodies()).map((c: { meetings: number }) => c.meetings)).toEqual([2])
    expect((await minutes(['committees', 'split', 'Klimaforum'])).code).toBe(0)
    expect((await bodies()).map((c: { meetings: number }) => c.meetings)).toEqual([1, 1])
    const wrong = await minutes(['committees', 'split', 'Klimaforum'])
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('is no alias of yours')])
    expect((await minutes(['committees', 'merge', 'Klimaforum', 'Ingenting'])).err).toContain('no committee is called')
    expect((await minutes(['committees', 'merge', 'Klimaforum'])).code).toBe(2)
  })

  it('asks whether two bodies may be one, on stderr', async () => {
    const of = (path: string, body: string) =>
      aDocument(path, { meetings: [aMeeting({ body, acronym: null, date: '2019-01-02' })] })
    const { minutes } = sessionWith(of('a.txt', 'Menighedsrådet'), of('b.txt', 'Ravnsby Menighedsråd'))
    const { out, err } = await minutes('committees')
    expect(err).toContain('minutes committees merge "Menighedsrådet" "Ravnsby Menighedsråd"')
    expect(out).not.toContain('merge')
    await minutes(['committees', 'merge', 'Menighedsrådet', 'Ravnsby Menighedsråd'])
    expect((await minutes('committees')).err).toBe('')
  })

  it('goes by the second name after a merge, even when more meetings print the first', async () => {
    const [one, two] = ['2019-01-02', '2019-02-03'].map((date, i) =>
      aDocument(`${i}.txt`, { meetings: [aMeeting({ body: 'Klimaforum', acronym: null, date })] }),
    )
    const other = aDocument('c.txt', { meetings: [aMeeting({ body: 'Byrådet', acronym: null, date: '2020-01-02' })] })
    const { minutes } = sessionWith(...[one, two, other].filter((document) => document !== undefined))
    await minutes(['committees', 'alias', 'klimaforum', 'Byrådet'])
    const { committees } = JSON.parse((await minutes('committees --format json')).out)
    expect(committees).toMatchObject([{ name: 'Byrådet', meetings: 3, aliases: [{ alias: 'Klimaforum' }] }])
  })

  it('lists the candidates when a name fits two bodies', async () => {
    const { minutes } = sessionWith(
      aDocument('a.txt'),
      aDocument('b.txt', { meetings: [aMeeting({ body: 'Fritidsudvalget' })] }),
    )
    const { code, err } = await minutes('decisions --committee FU')
    expect(code).toBe(2)
    expect(err).toContain('may mean 2 committees')
    expect(err).toContain(`  Fritidsudvalget\n  ${FU}\n`)
  })
})
