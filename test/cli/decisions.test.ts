import { describe, expect, it } from 'vitest'
import { FU } from '../document.ts'
import { jsonOf, smallArchive } from './small-archive.ts'

const quotes = async (line: string) => (await jsonOf(line)).decisions.map((d: { quote: string }) => d.quote)

describe('minutes decisions', () => {
  it('prints sentence, outcome and place, once per meeting and item', async () => {
    const { code, out } = await smallArchive().minutes('decisions --committee FU')
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
    const { schema, total, decisions } = await jsonOf('decisions --committee FU --outcome approved')
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
        item: { number: '1', ordinal: 1, title: 'Cykelstier i havnen', caseNumber: null },
        source: { path: 'fu.txt', ocrPages: [], missing: false },
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
    const { out } = await smallArchive().minutes('decisions havnen --compare')
    expect(out).toContain('recommended: Det indstilles, at cykelstierne anlægges.')
  })

  it('makes csv that a Danish Excel opens', async () => {
    const { out } = await smallArchive().minutes('decisions --committee FU --excel')
    expect(out.startsWith('\ufeffid;date;committee;')).toBe(true)
  })

  it('makes a decision log in Markdown', async () => {
    const { out } = await smallArchive().minutes('decisions --committee FU --format md')
    expect(out).toContain(`## 2022-03-15 ${FU} (FU)`)
    expect(out).toContain(
      '- **1. Cykelstier i havnen** (approved): Forretningsudvalget godkendte cykelstierne. (fu.txt:6)',
    )
    expect(out).toContain('(postponed, uncertain): Punktet blev udsat.')
    const all = (await smallArchive().minutes('decisions --all-bodies --format md')).out
    expect(all).toContain('(recommended, by Økonomiudvalget): Økonomiudvalget anbefaler det.')
  })

  it('returns 1 and leaves stdout empty when nothing matches', async () => {
    expect(await smallArchive().minutes('decisions --since 2030')).toEqual({
      code: 1,
      out: '',
      err: 'no decisions found\n',
    })
  })

  it('says how many more there are', async () => {
    expect((await smallArchive().minutes('decisions --limit 1')).err).toContain('1 of 3 decisions shown')
  })
})
