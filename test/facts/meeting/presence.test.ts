import { describe, expect, it } from 'vitest'
import { readPerson } from '../../../src/danish/names.ts'
import { PRESENCE_PHRASES, SPEAKS_OF_PRESENCE } from '../../../src/facts/meeting/presence-phrases.ts'
import { STAND_IN_PHRASES } from '../../../src/facts/meeting/stand-ins.ts'
import { stretchesIn } from '../../../src/facts/meeting/stretch.ts'
import { meetingFacts } from '../../../src/facts/meeting.ts'
import { meetingFrom } from './meeting-text.ts'

describe.each(PRESENCE_PHRASES)('the presence phrase $id', ({ id, pattern, bound, examples, counterExamples }) => {
  it.each(examples)('is the first that fits "%s"', (text) => {
    expect(SPEAKS_OF_PRESENCE.test(text)).toBe(true)
    expect(PRESENCE_PHRASES.find((p) => p.pattern.test(text))?.id).toBe(id)
    const { names = '', rest = '' } = pattern.exec(text)?.groups ?? {}
    expect(readPerson(names.split(' og ')[0] ?? '')).not.toBeNull()
    expect(stretchesIn(rest, { bound, item: '5' }).length).toBeGreaterThan(0)
  })

  it.each(counterExamples)('tells of no stretch in "%s"', (text) => {
    const { names, rest } = pattern.exec(text)?.groups ?? {}
    const people = names?.split(' og ').flatMap((n) => readPerson(n) ?? []) ?? []
    const named = people.some((p) => p.name.includes(' '))
    expect(named && stretchesIn(rest ?? '', { bound, item: null }).length > 0).toBe(false)
  })
})

describe.each(STAND_IN_PHRASES)('the stand-in phrase $id', ({ pattern, examples, counterExamples }) => {
  const read = (text: string) => {
    const { came, away } = pattern.exec(text)?.groups ?? {}
    return came && away ? [readPerson(came)?.name, readPerson(away)?.name] : []
  }

  it.each(examples)('finds both people in "%s"', (text) => {
    expect(read(text).filter((n) => n?.includes(' '))).toHaveLength(2)
  })

  it.each(counterExamples)('finds nobody in "%s"', (text) => {
    expect(read(text).filter((n) => n?.includes(' '))).toEqual([])
  })
})

describe('a stretch of a meeting', () => {
  const show = (words: string, bound: Parameters<typeof stretchesIn>[1]['bound'], item: string | null = null) =>
    stretchesIn(words, { bound, item }).map((s) => [s.fromItem, s.toItem, s.from, s.to].map((v) => v ?? '').join('|'))

  it.each([
    ['pkt. 7 og 8, 10-18', 'in', ['7|7||', '8|8||', '10|18||']],
    ['behandlingen af punkt: 2, 5, 9', 'in', ['2|2||', '5|5||', '9|9||']],
    ['sag 139-140', 'in', ['139|140||']],
    ['punkterne 2 til 4a', 'in', ['2|4a||']],
    ['fra pkt. 3', 'from', ['3|||']],
    ['kl. 17:25 under punkt 2', 'from', ['2||17:25|']],
    ['kl. 18.20 under punkt 7', 'until', ['|7||18:20']],
    ['før punkt 7', 'until', []],
    ['inden pkt. 3', 'from', ['3|||']],
    ['punkterne 384 Forslag til lokalplan samt 386 Udviklingsplan', 'in', ['384|384||', '386|386||']],
    ['kl. 12:03 og kom tilbage kl. 12:45', 'between', ['||12:03|12:45']],
    ['i sagens behandling', 'in', []],
    ['med stor glæde', 'in', []],
  ] as const)('in "%s" (%s) is %s', (words, bound, expected) => {
    expect(show(words, bound)).toEqual(expected)
  })

  it('ends with the item before the one that is named, when that is known', () => {
    const told = { bound: 'until', item: null } as const
    expect(stretchesIn('før punkt 7', { ...told, items: ['5', '6', '7'] })[0]?.toItem).toBe('6')
    expect(stretchesIn('før punkt 7', { ...told, items: ['05', '06', '07'] })[0]?.toItem).toBe('06')
    expect(stretchesIn('før punkt 5', { ...told, items: ['5', '6', '7'] })).toEqual([])
    expect(stretchesIn('under punkt 7', { ...told, items: ['5', '6', '7'] })[0]?.toItem).toBe('7')
  })

  it('is the item itself where its treatment is spoken of, not a part of it', () => {
    expect(show('i sagens behandling.', 'in', '5')).toEqual(['5|5||'])
    expect(show('i behandlingen på grund af inhabilitet.', 'in', '5')).toEqual(['5|5||'])
    expect(show('i behandlingen af ansøgningen fra klubben.', 'in', '5')).toEqual([])
  })
})

describe('the attendance of a meeting', () => {
  const notes = (text: string) =>
    meetingFacts(meetingFrom(text), { fileName: 'referat.txt' }).value.attendance.map((n) =>
      [n.name, n.presence, n.fromItem, n.toItem, n.from, n.to, n.standsInFor].map((v) => v ?? '').join('|'),
    )

  it('keeps what lists say of a part of the meeting, read on where "og" cuts the list', () => {
    const text =
      'Byrådet\n3. maj 2021\nTil stede:\nIda Holm (fra kl. 17.10)\nAne Dal (V)\nFraværende:\nBo Lund (A) deltog ikke i pkt. 7 og 8\nPer Ravn, sag 2-3'
    expect(notes(text)).toEqual([
      'Ida Holm|present|||17:10||',
      'Bo Lund|absent|7|7|||',
      'Bo Lund|absent|8|8|||',
      'Per Ravn|absent|2|3|||',
    ])
  })

  it('reads sentences under an item as about that item, with the place where they stand', () => {
    const text = 'Byrådet\n3. maj 2021\n# 4. Salg\n## Beslutning\nIda Holm (A) erklærede sig inhabil.\nGodkendt.'
    const [note] = meetingFacts(meetingFrom(text), { fileName: 'referat.txt' }).value.attendance
    expect(note).toMatchObject({
      ...{ name: 'Ida Holm', party: 'A', presence: 'absent', fromItem: '4', toItem: '4', disqualified: true },
      ...{ quote: 'Ida Holm (A) erklærede sig inhabil.', position: { line: 5 } },
    })
  })

  it('leaves aside what another body tells of its own members, and the case text', () => {
    const text = `Byrådet
16-03-2021
# 1. Salg
## Beslutning i Kulturudvalget den 02-03-2021
Ida Holm (A) deltog ikke i sagens behandling.
## Beslutning i Byrådet den 16-03-2021
Bo Lund (V) deltog ikke i sagens behandling.`
    expect(notes(text)).toEqual(['Bo Lund|absent|1|1|||'])
  })

  it('names who came in whose place', () => {
    const text =
      'Byrådet\n3. maj 2021\nMedlemmer\n• Ida Holm: Afbud (Stedfortræder Bo Lund)\n• Ane Dal: Deltog\nAlle var mødt, bortset fra Gitte Ravn (V). I stedet deltog Mogens Lind (V).'
    expect(notes(text)).toEqual(['Bo Lund|present|||||Ida Holm', 'Mogens Lind|present|||||Gitte Ravn'])
  })

  it.each([
    'Formanden forlod lokalet kl. 17.',
    'Forvaltningen deltog under punkt 3.',
    'Borgerne kom til mødet kl. 19.',
    'Ida Holm foreslog gran i stedet for bøg.',
  ])('has no note of "%s"', (sentence) => {
    expect(notes(`Byrådet\n3. maj 2021\n# 1. Sag\n${sentence}`)).toEqual([])
  })
})
