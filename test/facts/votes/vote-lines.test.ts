import { describe, expect, it } from 'vitest'
import { votesOf } from '../../../src/facts/votes/votes.ts'
import { meeting, section } from '../build.ts'

const votes = (...lines: string[]) => votesOf(section('decision', lines), meeting()).votes

describe('votes printed over several lines', () => {
  it('are a roll call', () => {
    const lines = [
      'Afstemning ved navneopråb:',
      'Ib Holm (A): Ja',
      'Bo Krag (V): Ja',
      'Per Dal (O): Nej',
      'Ida Bro: Undlod',
    ]
    expect(votes(...lines)).toMatchObject([
      { for: 2, against: 1, abstain: 1, forNames: ['Ib Holm (A)', 'Bo Krag (V)'], againstNames: ['Per Dal (O)'] },
    ])
  })

  it('are a side announced above its names', () => {
    expect(votes('For stemte:', 'Ib Holm', 'Bo Krag', 'Imod stemte:', 'Per Dal')).toMatchObject([
      { for: 2, against: 1 },
    ])
  })

  it.each([
    [
      ['For     Imod     Undlod', '15       10         2'],
      [15, 10, 2],
    ],
    [
      ['Parti     For   Imod', 'A         7     0', 'V         5     2'],
      [12, 2, null],
    ],
    [
      ['Parti     Ja   Nej   Blanke', 'A         7     0     0', 'O         0     3     1', 'I alt     7     3     1'],
      [7, 3, 1],
    ],
    [
      ['\tFor\tImod', 'A\t7\t0', 'V\t5\t2'],
      [12, 2, null],
    ],
  ] as const)('are a table: %j', (lines, counts) =>
    expect(votes(...lines).map((v) => [v.for, v.against, v.abstain])).toEqual([counts]),
  )

  it('are a vote for each proposal of a table', () => {
    expect(votes('Forslag   For   Imod', 'Bænke   18   7', 'Bump   4   21').map((v) => [v.for, v.against])).toEqual([
      [18, 7],
      [4, 21],
    ])
  })

  it('are a side with its names from the same line on', () => {
    expect(votes('For: Ib Holm', 'Bo Krag', 'Imod: Per Dal', 'Ida Bro')).toMatchObject([{ for: 2, against: 2 }])
  })

  it.each([
    [
      ['| For | Imod |', '| 18 | 7 |'],
      [18, 7, null],
    ],
    [
      ['For', '15', 'Imod', '10', 'Undlod', '2'],
      [15, 10, 2],
    ],
    [
      ['Ja-stemmer', 'Nej-stemmer', '1.240', '310'],
      [1240, 310, null],
    ],
  ] as const)('are a table with a cell on each line: %j', (lines, counts) =>
    expect(votes('Afstemning:', ...lines).map((v) => [v.for, v.against, v.abstain])).toEqual([counts]),
  )

  it.each([
    [['For', '15', 'Imod', '10', '2']],
    [['For', 'Imod', '15', 'Undlod', '10', '2']],
    [['For', '15', 'Pris', '10']],
    [['Ib Holm: Ja', 'Bo Krag: Nej']],
    [['Der stemmes om turen.', 'Mad: Ja', 'Kørsel: Nej']],
    [['Parti     For   Imod', 'A         7', 'V         5     2']],
    [['For     Imod', 'Mere lys     Dyrere drift']],
  ])('are not seen in answers, wishes and uneven tables: %j', (lines) => expect(votes(...lines)).toEqual([]))
})
