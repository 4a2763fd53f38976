import { describe, expect, it } from 'vitest'
import { checkTogether, comparedMeetingsOf } from '../../src/check/agenda-and-minutes.ts'
import { beyond, toBaseline } from '../../src/check/baseline.ts'
import { check } from '../../src/check/check.ts'
import { RULE_SUMMARIES, RULES } from '../../src/check/rules.ts'
import type { Block } from '../../src/model/block.ts'
import { info } from '../../src/model/message.ts'
import { at } from '../../src/model/position.ts'
import type { UnseenText } from '../../src/model/unseen.ts'
import { parseStages } from '../../src/parse.ts'
import { aDecision, aDocument, aMeeting, anItem, aSection } from '../document.ts'
import { fixtureFiles, readFixture } from '../fixture-files.ts'

const ruleIds = (document: ReturnType<typeof aDocument>) =>
  check({ document, blocks: [] }).map((finding) => finding.ruleId)
const inText = async (text: string) =>
  check(await parseStages(Buffer.from(text), 'a.txt')).map(({ ruleId, position }) => `${ruleId}:${position?.line}`)

describe('the rules', () => {
  it('have one id each, and a summary', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
    for (const { id } of RULES) expect(RULE_SUMMARIES[id]).toBeTruthy()
  })

  it('raise at most one doubtful finding in a clean fixture', async () => {
    for (const file of fixtureFiles()) {
      const found = check(await readFixture(file)).filter((finding) => finding.severity !== 'info')
      if (file.name === 'wrong-weekday') expect(found.map((f) => f.ruleId)).toContain('weekday-mismatch')
      else expect([file.name, found.length <= 1, found]).toEqual([file.name, true, found])
    }
  })
})

describe('personal data', () => {
  it.each([
    ['Borgeren (010203-1234) klager.', ['cpr-number:1']],
    ['cpr 311299 1234', ['cpr-number:1']],
    ['CPR-nr. 0102031234', ['cpr-number:1']],
    ['Borgeren, 010203–1234, klager.', ['cpr-number:1']],
    ['Skriv til hans.jensen@gmail.com', ['private-email:1']],
    ['Ring på mobil 12 34 56 78.', ['private-phone:1']],
  ])('is found in "%s"', async (text, expected) => expect(await inText(text)).toEqual(expected))

  it.each([
    'Sagsnr. 2013-24536',
    'J.nr. 320203-1234 er ingen dato',
    '21010203-12345',
    'kontakt@kommunen.dk',
    'tlf. 72 36 00 00',
    'Beløbet er 010203-12 kr.',
    'EAN 0102031234',
    'cprnummeret er 9902031234',
  ])('is not seen in "%s"', async (text) => expect(await inText(text)).toEqual([]))

  it('is found in what the document does not show, once', () => {
    const document = aDocument('a.txt', { items: [] })
    const block = { kind: 'paragraph', label: null, text: 'Borger 010203-1234', position: at(3), origin: [] } as const
    const property = { kind: 'property', by: 'title', position: null } as const
    const found = check({
      document,
      blocks: [block as unknown as Block],
      unseen: [
        { ...property, text: 'Sag 010203-1234' },
        { ...property, text: 'Sag 311299-1234' },
        { kind: 'comment', by: 'Bo', text: 'se 311298-4321', position: at(7) },
      ],
    })
    expect(found.map(({ text }) => text)).toEqual([
      'a CPR number in the properties of the file (title): 311299-xxxx',
      'a CPR number: 010203-xxxx',
      'a CPR number in a comment: 311298-xxxx',
      'a comment by Bo: "se 311298-xxxx" (14 characters)',
    ])
  })

  it('is not repeated in the report', async () => {
    const [finding] = check(await parseStages(Buffer.from('Borger 010203-1234'), 'a.txt'))
    expect(finding?.text).toBe('a CPR number: 010203-xxxx')
    const closed = anItem({
      closed: true,
      title: 'Ansøgning, cpr 0102031234',
      sections: [aSection({ text: 'ord '.repeat(50) })],
    })
    expect(check({ document: aDocument('a.txt', { items: [closed] }), blocks: [] }).map(({ text }) => text)).toContain(
      'closed, but 150 letters of its text are here: Ansøgning, cpr 010203xxxx',
    )
  })
})

describe('what is not shown', () => {
  const unseen = (kind: UnseenText['kind'], text: string, by: string | null = null) => {
    const document = aDocument('a.docx', { items: [] })
    return check({ document, blocks: [], unseen: [{ kind, text, by, position: at(2) }] })
  }

  it.each<[UnseenText['kind'], string, string]>([
    ['covered', 'covered-text', 'text that is only covered: "Carla Friis" (11 characters)'],
    ['hidden', 'hidden-text', 'hidden text: "Carla Friis" (11 characters)'],
    ['comment', 'comments', 'a comment by Bo: "Carla Friis" (11 characters)'],
    ['deleted', 'tracked-changes', 'deleted by Bo, and still to be accepted: "Carla Friis" (11 characters)'],
  ])('%s text is quoted, with who wrote it', (kind, ruleId, text) => {
    expect(unseen(kind, 'Carla Friis', kind === 'comment' || kind === 'deleted' ? 'Bo' : null)).toMatchObject([
      { ruleId, text, position: at(2) },
    ])
  })

  it.each([
    ['Borger 010203-1234', 'Borger 010203-xxxx'],
    ['CPR-nr. 0102031234 eller 311299 1234', 'CPR-nr. 010203xxxx eller 311299 xxxx'],
    ['sagsnr. 0102031234', 'sagsnr. 0102031234'],
  ])('"%s" is quoted without the last digits of a CPR number', (text, quoted) => {
    expect(unseen('hidden', text).map((finding) => finding.text)).toContain(
      `hidden text: "${quoted}" (${text.length} characters)`,
    )
  })

  it('long text is quoted by its beginning', () => {
    expect(unseen('hidden', 'ord '.repeat(50))[0]?.text).toMatch(/^hidden text: "(?:ord ){19}ord…" \(199 characters\)$/)
  })

  it('the properties of a file are no finding by themselves', () => {
    expect(unseen('property', 'Referat')).toEqual([])
  })

  it('is told once, where the reading has counted it', () => {
    const document = aDocument('a.docx', { items: [], messages: [info('comments', '2 comments are left out')] })
    expect(check({ document, blocks: [] }).map(({ text }) => text)).toEqual(['2 comments are left out'])
    const known = [{ kind: 'comment', text: 'Ja', by: null, position: null }] as const
    expect(check({ document, blocks: [], unseen: known }).map(({ text }) => text)).toEqual([
      'a comment: "Ja" (2 characters)',
    ])
  })
})

describe('the header', () => {
  const person = (name: string) => ({ name, party: null, role: null })
  it.each([
    ['present-and-absent', { present: [person('Asta Holm')], absent: [person('Asta  holm')] }],
    ['next-meeting-date', { nextMeeting: { date: '2022-03-01', start: null, end: null } }],
    ['next-meeting-date', { nextMeeting: { date: '2032-03-01', start: null, end: null } }],
  ])('%s', (id, fields) => {
    expect(ruleIds(aDocument('a.txt', { meetings: [aMeeting(fields)], items: [] }))).toEqual([id])
  })

  it.each([
    { present: [person('Asta Holm')], absent: [person('Asta Holst')] },
    { nextMeeting: { date: '2022-04-01', start: null, end: null } },
    { nextMeeting: { date: null, start: '12:00', end: null } },
  ])('has nothing to object to in %j', (fields) => {
    expect(ruleIds(aDocument('a.txt', { meetings: [aMeeting(fields)], items: [] }))).toEqual([])
  })

  it('notices a calendar headed with a year gone by', async () => {
    const text = (year: number) =>
      `Dagsorden\n\nMøde: Klimaudvalget\nTid: 7. februar 2022\n\n1. Kalender\n\nForslag til mødekalender ${year}:\n\n7. marts\n`
    expect(await inText(text(2021))).toEqual(['calendar-year:8'])
    expect(await inText(text(2022))).toEqual([])
    expect(await inText(text(2023))).toEqual([])
  })
})

describe('the items', () => {
  const numbered = (...numbers: (string | null)[]) =>
    aDocument('a.txt', {
      meetings: [aMeeting({ kind: 'agenda' })],
      items: numbers.map((number, i) => anItem({ ordinal: i + 1, number })),
    })

  it.each([[['1', '2', '4']], [['1', '2', '2']], [['01', '02', '04']]])(
    'with numbers %j are objected to',
    (numbers) => {
      expect(ruleIds(numbered(...numbers))).toEqual(['item-number'])
    },
  )

  it.each([
    [['1', '2', '3']],
    [['01', '02', '03']],
    [['60', '61']],
    [['1', '2', '1', '2']],
    [['1', '1.1', '3']],
    [['1', null, '5']],
    [['7', '9']],
    [['1', '3', '5', '7']],
  ])('with numbers %j are not', (numbers) => expect(ruleIds(numbered(...numbers))).toEqual([]))

  const decided = (ordinal: number) =>
    anItem({ ordinal, title: `Sag ${ordinal}`, sections: [aSection()], decisions: [aDecision()] })
  const open = [aSection({ role: 'background', label: 'Sagsfremstilling', text: 'Der er et forslag.' })]

  it('miss a decision when the others have one', () => {
    const items = [
      decided(1),
      decided(2),
      anItem({ ordinal: 3, title: 'Havnebad', sections: open }),
      anItem({ ordinal: 4, title: 'Eventuelt', sections: open }),
    ]
    expect(ruleIds(aDocument('a.txt', { items }))).toEqual(['missing-decision'])
    expect(ruleIds(aDocument('a.txt', { items, meetings: [aMeeting({ kind: 'agenda' })] }))).toEqual([])
  })

  it('refer to an attachment that is not listed', () => {
    const attachments = [{ number: '1', title: 'Kort', references: [], position: aSection().position }]
    const text = 'Se bilag 1 og bilag 3.'
    expect(
      ruleIds(
        aDocument('a.txt', {
          items: [anItem({ attachments, sections: [aSection({ text })], decisions: [aDecision()] })],
        }),
      ),
    ).toEqual(['attachment-not-listed'])
  })

  it('of the agenda are missing in the minutes', () => {
    const agenda = aDocument('d.txt', {
      meetings: [aMeeting({ kind: 'agenda' })],
      items: [anItem({ title: 'Havnebad' })],
    })
    const minutes = aDocument('r.txt', { items: [anItem({ title: 'Budget' })] })
    expect(checkTogether([agenda, minutes].flatMap(comparedMeetingsOf))).toMatchObject([
      { ruleId: 'agenda-item-missing', path: 'd.txt' },
    ])
    expect(checkTogether([agenda].flatMap(comparedMeetingsOf))).toEqual([])
  })

  it('of the agenda are there when only an addition or a form differs', () => {
    const titles = ['Havnebad', 'Vejbump på Mosevej', 'Godkendelse af dagsorden']
    const agenda = aDocument('d.txt', {
      meetings: [aMeeting({ kind: 'agenda' })],
      items: titles.map((title, i) => anItem({ ordinal: i + 1, title })),
    })
    const there = ['HAVNEBAD', 'Vejbump på Mosevej - genoptagelse', 'Godkendelse af dagsordenen']
    const minutes = (kept: readonly string[]) =>
      aDocument('r.txt', { items: kept.map((title, i) => anItem({ ordinal: i + 1, title })) })
    expect(checkTogether([agenda, minutes(there)].flatMap(comparedMeetingsOf))).toEqual([])
    expect(checkTogether([agenda, minutes(['Budget'])].flatMap(comparedMeetingsOf)).map(({ text }) => text)).toEqual([
      '3 of 3 items are not in the minutes (r.txt)',
    ])
  })
})

describe('a baseline', () => {
  it('accepts what it holds, wherever it has moved to, and nothing more', async () => {
    const findings = check(await parseStages(Buffer.from('Borger 010203-1234'), 'a.txt'))
    const moved = check(await parseStages(Buffer.from('\n\nBorger 010203-1234 og 010203-1235'), 'a.txt'))
    expect(beyond(toBaseline(findings), findings)).toEqual([])
    expect(beyond(toBaseline(findings), moved)).toHaveLength(1)
  })
})
