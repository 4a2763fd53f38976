import { describe, expect, it } from 'vitest'
import type { AttendanceNote } from '../../src/model/fact.ts'
import { at } from '../../src/model/position.ts'
import { aDecision, aDocument, aMeeting, anItem, aSection, FU } from '../document.ts'
import { newSession, sessionWith } from './session.ts'

const ITEM = anItem({
  title: 'Cykelstier i havnen',
  sections: [
    aSection({
      role: 'recommendation',
      label: 'Indstilling',
      text: 'Det indstilles, at cykelstierne anlægges.',
      position: at(3),
    }),
    aSection({ text: 'Forretningsudvalget godkendte cykelstierne.', position: at(5) }),
  ],
  decisions: [
    aDecision({ quote: 'Forretningsudvalget godkendte cykelstierne.', position: at(6) }),
    aDecision({ quote: 'Økonomiudvalget anbefaler det.', outcome: 'recommended', own: false, body: 'Økonomiudvalget' }),
  ],
  votes: [
    { for: 5, against: 2, abstain: null, forNames: ['A'], againstNames: ['Ø'], abstainNames: [], position: at(7) },
  ],
  actions: [
    { text: 'Sekretariatet sender svar.', responsible: 'Sekretariatet', due: '2022-05-09', position: at(8) },
    { text: 'Forvaltningen vender tilbage.', responsible: 'Forvaltningen', due: null, position: at(9) },
  ],
  attachments: [{ number: '1', title: 'Kort over havnen', references: [at(4)], position: at(10) }],
})
const OTHER = anItem({
  ...{
    ordinal: 2,
    title: 'Budget',
    decisions: [aDecision({ outcome: 'postponed', quote: 'Punktet blev udsat.', confidence: 0.5 })],
  },
})

const session = () =>
  sessionWith(
    aDocument('fu.txt', { items: [ITEM, OTHER] }),
    aDocument('klima.txt', { meetings: [aMeeting({ body: 'Klimaudvalget', acronym: null, date: '2021-05-03' })] }),
  )
const json = async (line: string) => JSON.parse((await session().minutes(`${line} --format json`)).out)
const quotes = async (line: string) => (await json(line)).decisions.map((d: { quote: string }) => d.quote)

describe('minutes decisions', () => {
  it('prints sentence, outcome and place, once per meeting and item', async () => {
    const { code, out } = await session().minutes('decisions --committee FU')
    expect(code).toBe(0)
    expect(out).toBe(`2022-03-15  ${FU} (FU)              fu-2022-03-15
  1. Cykelstier i havnen
     approved · fu.txt:6
     Forretningsudvalget godkendte cykelstierne.
  2. Budget
     postponed · uncertain · fu.txt:12
     Punktet blev udsat.
`)
  })

  it('prints what the contract promises', async () => {
    const { schema, total, decisions } = await json('decisions --committee FU --outcome approved')
    expect({ schema, total }).toEqual({ schema: 'minutes.decisions/1', total: 1 })
    expect(decisions).toEqual([
      {
        id: 'fu-2022-03-15#1.1',
        meeting: {
          id: 'fu-2022-03-15',
          body: FU,
          organisation: null,
          acronym: 'FU',
          date: '2022-03-15',
          kind: 'minutes',
        },
        item: { number: '1', ordinal: 1, title: 'Cykelstier i havnen' },
        source: { path: 'fu.txt', ocrPages: [] },
        position: { page: null, line: 6, endPage: null, endLine: 6 },
        ...{
          outcome: 'approved',
          quote: 'Forretningsudvalget godkendte cykelstierne.',
          body: null,
          date: null,
          own: true,
        },
        ...{
          amended: false,
          conditional: false,
          unanimous: null,
          followsRecommendation: null,
          clause: null,
          clauseText: null,
          dissent: [],
          ruleId: 'test',
          confidence: 1,
        },
      },
    ])
  })

  it.each([
    ['--committee fu', 2],
    ['--committee Klimaudvalgets', 1],
    ['--since 2022', 2],
    ['--until 2021', 1],
    ['--until 3.5.2021', 1],
    ['--outcome postponed,rejected', 1],
    ['--item-like BUDGET', 1],
    ['--min-confidence 0.9', 2],
    ['--own', 3],
    ['--all-bodies', 4],
    ['--limit 1', 1],
    ['havnen', 1],
  ])('%s lists %i', async (options, count) => {
    expect(await quotes(`decisions ${options}`)).toHaveLength(count)
  })

  it('puts the recommendation beside the decision with --compare', async () => {
    const { out } = await session().minutes('decisions havnen --compare')
    expect(out).toContain('recommended: Det indstilles, at cykelstierne anlægges.')
  })

  it('makes csv that a Danish Excel opens', async () => {
    const { out } = await session().minutes('decisions --committee FU --excel')
    expect(out.startsWith('\ufeffid;date;committee;')).toBe(true)
  })

  it('makes a decision log in Markdown', async () => {
    const { out } = await session().minutes('decisions --committee FU --format md')
    expect(out).toContain(`## 2022-03-15 ${FU} (FU)`)
    expect(out).toContain(
      '- **1. Cykelstier i havnen** (approved): Forretningsudvalget godkendte cykelstierne. (fu.txt:6)',
    )
  })

  it('returns 1 and leaves stdout empty when nothing matches', async () => {
    expect(await session().minutes('decisions --since 2030')).toEqual({ code: 1, out: '', err: 'no decisions found\n' })
  })

  it('says how many more there are', async () => {
    expect((await session().minutes('decisions --limit 1')).err).toContain('1 of 3 decisions shown')
  })
})

describe('the other facts', () => {
  it('actions are listed by responsible and by whether they are open', async () => {
    expect((await json('actions --responsible sekretariat')).actions).toMatchObject([
      { id: 'fu-2022-03-15#1.a1', due: '2022-05-09', text: 'Sekretariatet sender svar.', position: { line: 8 } },
    ])
    expect((await json('actions --open')).actions).toMatchObject([{ responsible: 'Forvaltningen' }])
  })

  it('votes print counts and names, and a question mark where the text is silent', async () => {
    const { out } = await session().minutes('votes')
    expect(out).toContain('for 5 · against 2 · abstaining ? · fu.txt:7')
    expect(out).toContain('for: A. against: Ø.')
  })

  it('attachments print number, title and where the text speaks of them', async () => {
    expect((await session().minutes('attachments')).out).toContain(
      'attachment 1 · mentioned in line 4 · fu.txt:10\n     Kort over havnen',
    )
  })
})

describe('minutes list, show and committees', () => {
  it('lists meetings, newest first', async () => {
    expect((await json('list')).meetings.map((m: { id: string }) => m.id)).toEqual([
      'fu-2022-03-15',
      'klimaudvalget-2021-05-03',
    ])
  })

  it('shows a meeting, also when its body is written in another way', async () => {
    for (const reference of ['fu-2022-03-15', 'FU-2022-03-15']) {
      const { out } = await session().minutes(['show', reference])
      expect(out).toContain('Cykelstier i havnen')
      expect(out).toContain('source: fu.txt')
    }
  })

  it('shows an item with its sections and their places', async () => {
    const { out } = await session().minutes('show fu-2022-03-15#1')
    expect(out).toContain('Indstilling  fu.txt:3\n  Det indstilles, at cykelstierne anlægges.')
  })

  it('shows who did not agree, with the place', async () => {
    const dissent = [
      { kind: 'reservation', text: 'Enhedslisten tog forbehold.', decision: null, position: at(14) } as const,
    ]
    const { minutes } = sessionWith(aDocument('a.txt', { items: [anItem({ dissent })] }))
    expect((await minutes('show fu-2022-03-15#1')).out).toContain(
      'reservation · a.txt:14\n     Enhedslisten tog forbehold.',
    )
  })

  it('prints dissent with the decision it is about, and the clause that a decision answers', async () => {
    const decisions = [aDecision({ clause: '2', clauseText: 'at prisen sættes ned.' })]
    const dissent = [{ kind: 'vote-against', text: 'Ø stemte imod, idet …', decision: 1, position: at(14) } as const]
    const { minutes } = sessionWith(aDocument('a.txt', { items: [anItem({ decisions, dissent })] }))
    expect((await minutes('decisions')).out).toContain('Godkendt.\n     did not agree: Ø stemte imod, idet …')
    expect((await minutes('decisions --compare')).out).toContain('recommended (2): at prisen sættes ned.')
    expect((await minutes('decisions --format md')).out).toContain('\n  - did not agree: Ø stemte imod')
    expect((await minutes('show fu-2022-03-15#1')).out.match(/Ø stemte imod/g)).toHaveLength(1)
  })

  it('shows who could vote', async () => {
    const text = '34 parceller var repræsenteret.'
    const quorum = { quorate: null, represented: 34, proxies: null, text, position: at(3) }
    const { minutes } = sessionWith(aDocument('a.txt', { meetings: [aMeeting({ quorum })] }))
    expect((await minutes('show fu-2022-03-15')).out).toContain(`quorum: ${text}`)
    expect(JSON.parse((await minutes('show fu-2022-03-15 --format json')).out).meeting.quorum).toEqual(quorum)
  })

  it('shows who led and wrote it down, and who was there in part, as parse does', async () => {
    const note: AttendanceNote = {
      ...{ name: 'Bo Lind', party: 'V', presence: 'absent', fromItem: '3', toItem: '4', from: null, to: '18:20' },
      ...{ disqualified: true, standsInFor: null, quote: 'Bo Lind var inhabil i punkt 3-4.', position: at(9) },
    }
    const roles = { chair: 'Asta Holm', minuteTaker: 'cf', attendance: [note] }
    const { minutes } = sessionWith(aDocument('a.txt', { meetings: [aMeeting(roles)] }))
    const { out } = await minutes('show fu-2022-03-15')
    expect(out).toContain('  chair: Asta Holm\n  minutes by: cf\n')
    expect(out).toContain('  in part: Bo Lind var inhabil i punkt 3-4. a.txt:9\n')
    expect(JSON.parse((await minutes('show fu-2022-03-15 --format json')).out).meeting).toMatchObject(roles)
  })

  it('shows a single decision', async () => {
    const { out } = await session().minutes('show fu-2022-03-15#1.1')
    expect(out).toContain('approved · fu.txt:6\n     Forretningsudvalget godkendte cykelstierne.')
    expect(JSON.parse((await session().minutes('show fu-2022-03-15#1.1 --format json')).out)).toMatchObject({
      schema: 'minutes.show/1',
      id: 'fu-2022-03-15#1.1',
      outcome: 'approved',
    })
  })

  it.each(['fu-1999-01-01', 'fu-2022-03-15#9', 'fu-2022-03-15#1.9', '#1', 'xx-2022-03-15'])(
    'says that there is no %s',
    async (id) => {
      const { code, err, out } = await session().minutes(['show', id])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^minutes: .+\n/)
    },
  )

  it('lists the bodies with the source of each name, and takes a new one', async () => {
    const { minutes } = session()
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

describe('every command that asks the database', () => {
  it.each(['search x', 'decisions', 'actions', 'votes', 'attachments', 'list', 'show x', 'committees', 'status'])(
    '%s says that there is none and how to make one',
    async (line) => {
      const { code, err, out } = await newSession().minutes(line)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^minutes: there is no database .*\nMake one: minutes ingest <folder>\n$/)
    },
  )

  it('finds the database in a folder above, by variable or by option', async () => {
    const { folder, minutes } = session()
    const other = newSession()
    expect((await minutes('list', { cwd: `${folder}/` })).code).toBe(0)
    expect((await other.minutes('list', { env: { MINUTES_DB: `${folder}/minutes.db` } })).code).toBe(0)
    expect((await other.minutes(['list', '--db', `${folder}/minutes.db`])).code).toBe(0)
    expect((await other.minutes(['--db', `${folder}/minutes.db`, 'list'])).code).toBe(0)
  })
})

describe('minutes diff', () => {
  const agenda = aDocument('dagsorden.txt', {
    meetings: [aMeeting({ kind: 'agenda' })],
    items: [
      anItem({ ordinal: 1, title: 'Budget' }),
      anItem({ ordinal: 2, title: 'Havnebad' }),
      anItem({ ordinal: 3, title: 'Lukket sag' }),
    ],
  })
  const minutes = aDocument('referat.txt', {
    items: [
      anItem({ ordinal: 1, title: 'Budget', decisions: [aDecision({ quote: 'Budgettet blev godkendt.' })] }),
      anItem({ ordinal: 2, title: 'Nyt punkt om vejene' }),
      anItem({ ordinal: 3, title: 'Havnebad' }),
    ],
  })

  it('shows what the meeting added, dropped, moved and decided', async () => {
    const { code, out } = await sessionWith(agenda, minutes).minutes('diff fu-2022-03-15')
    expect(code).toBe(0)
    expect(out.slice(out.indexOf('\n\n') + 2)).toBe(`  1. Budget
     approved · referat.txt:12
     Budgettet blev godkendt.
+ 2. Nyt punkt om vejene
~ 3. Havnebad (was 2)
- 3. Lukket sag
`)
  })

  it('shows the decisions that a corrected version took back', async () => {
    const corrected = aDocument('referat rettet.txt', {
      items: [
        anItem({ ordinal: 1, title: 'Budget', decisions: [aDecision({ outcome: 'rejected', quote: 'Faldt.' })] }),
        anItem({ ordinal: 2, title: 'Nyt punkt om vejene' }),
      ],
    })
    const session = sessionWith(minutes, corrected)
    const { out } = await session.minutes('diff fu-2022-03-15-v1 fu-2022-03-15')
    expect(out.slice(out.indexOf('\n\n') + 2)).toBe(`  1. Budget
     rejected · referat rettet.txt:12
     Faldt.
     no longer:
     approved · referat.txt:12
     Budgettet blev godkendt.
  2. Nyt punkt om vejene
- 3. Havnebad
`)
  })

  it('prints the contract: both documents, and both sides of each item or null', async () => {
    const { out } = await sessionWith(agenda, minutes).minutes('diff fu-2022-03-15 --format json')
    const { schema, before, after, items } = JSON.parse(out)
    expect(schema).toBe('minutes.diff/1')
    expect([before, after]).toMatchObject([
      { id: 'fu-2022-03-15-dagsorden', kind: 'agenda', source: { path: 'dagsorden.txt' } },
      { id: 'fu-2022-03-15', kind: 'minutes', source: { path: 'referat.txt' } },
    ])
    expect(items.map((item: { change: string }) => item.change)).toEqual(['same', 'added', 'moved', 'dropped'])
    expect([items[1].before, items[3].after]).toEqual([null, null])
    expect(items[0].after).toMatchObject({
      id: 'fu-2022-03-15#1',
      decisions: [{ outcome: 'approved', position: { line: 12 }, source: { path: 'referat.txt' } }],
    })
  })

  it('says what is missing when there is only one document', async () => {
    const { code, err } = await sessionWith(minutes).minutes('diff fu-2022-03-15')
    expect(code).toBe(2)
    expect(err).toContain('there is nothing to compare fu-2022-03-15 with')
  })
})

describe('a question that nothing can answer', () => {
  it('is refused when the period is empty, and when there was no such run', async () => {
    const { minutes } = sessionWith(aDocument('a.txt'))
    for (const line of ['decisions --since 2024 --until 2023', 'list --since 2024-02 --until 2024-01'])
      expect(await minutes(line)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^minutes: no day lies between /),
      })
    expect((await minutes('decisions --since 2022 --until 2022')).code).toBe(0)
    expect(await minutes('decisions --since-run 99')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^minutes: there was no run 99\nThe last one was \d+: --since-run last\n$/),
    })
    expect((await minutes('list --since-run first')).err).toContain('Give "last" or the number of a run.')
  })
})
