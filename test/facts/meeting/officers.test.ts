import { describe, expect, it } from 'vitest'
import { readPerson } from '../../../src/danish/names.ts'
import { OFFICER_PHRASES, SPEAKS_OF_OFFICERS } from '../../../src/facts/meeting/officer-phrases.ts'
import { parseBytes } from '../../../src/parse.ts'

describe.each(OFFICER_PHRASES)('the officer phrase $id', ({ pattern, examples, counterExamples }) => {
  const nameIn = (text: string) => readPerson(pattern.exec(text)?.groups?.name ?? '')?.name ?? null

  it.each(examples)('finds who it is in "%s"', (text) => {
    expect(SPEAKS_OF_OFFICERS.test(text)).toBe(true)
    expect(nameIn(text)).toContain(' ')
  })

  it.each(counterExamples)('finds nobody in "%s"', (text) => {
    expect(nameIn(text)?.includes(' ') ?? false).toBe(false)
  })
})

describe('chair and minute taker', () => {
  const officers = async (above: string, first: string, below = ''): Promise<(string | null)[]> => {
    const text = `Referat af generalforsamling i Nyby Vandværk 3. maj 2017\n${above}\n\n1. Valg\n${first}\n\n2. Beretning\nBeretningen blev godkendt.\n\n3. Eventuelt\nIntet.\n\n${below}\n`
    const { meeting } = await parseBytes(Buffer.from(text), 'a.txt')
    return [meeting.chair, meeting.minuteTaker]
  }

  it('are read from offices behind initials in the list', async () => {
    const list = 'Til stede:\nIda Holm (IH), formand, ordstyrer\nUlla Mik (UM), referent\nPer Ravn (PR), kasserer'
    expect(await officers(list, 'Valgt.')).toEqual(['Ida Holm', 'Ulla Mik'])
  })
  it('are read from the first item', async () => {
    expect(await officers('', 'Advokat Ida Holm blev valgt som dirigent.\nReferent: Bo Lund, nr. 8.')).toEqual([
      'Ida Holm',
      'Bo Lund',
    ])
  })
  it('are read from a sentence of the header', async () => {
    const list = 'Til stede: Ida Holm, Bo Lund og Per Ravn. Ordstyrer var Ida Holm.'
    expect((await officers(list, 'Valgt.'))[0]).toBe('Ida Holm')
  })
  it('are read from signatures side by side', async () => {
    expect(await officers('', 'Valgt.', 'Ida Holm, dirigent              Bo Lund, referent')).toEqual([
      'Ida Holm',
      'Bo Lund',
    ])
  })
  it.each(['Referat: Bo Lund', 'For referatet\nBo Lund'])('are read below the minutes from "%s"', async (below) => {
    expect(await officers('', 'Valgt.', below)).toEqual([null, 'Bo Lund'])
  })
  it('are nobody where the text only speaks of the office', async () => {
    expect(await officers('', 'Valg af dirigent blev udsat.', 'Referat: udsendes senere')).toEqual([null, null])
  })
})
