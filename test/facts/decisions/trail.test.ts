import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'

describe('the history of a case', () => {
  const decision = section('decision', ['Godkendt.'])
  const steps = (...lines: string[]) =>
    decisionsOf(item('Planen', [decision, section('history', lines)]), meeting({ body: 'Byrådet' }))
      .filter((d) => !d.own)
      .map((d) => [d.outcome, d.body, d.date])

  it('gives the decisions of other bodies with their day', () => {
    expect(steps('20-02-2024 Socialudvalget: Udvalget anbefaler indstillingen.')).toEqual([
      ['recommended', 'Socialudvalget', '2024-02-20'],
    ])
    expect(
      steps('20-02-2024 Socialudvalget (påtegning)', 'Udvalget anbefaler planen.', '12-03-2024 Byrådet', 'Godkendt.'),
    ).toEqual([['recommended', 'Socialudvalget', '2024-02-20']])
    expect(steps('Økonomiudvalget, 5. marts 2024, pkt. 12: Anbefales.')).toEqual([
      ['recommended', 'Økonomiudvalget', '2024-03-05'],
    ])
  })

  it.each([
    'Byrådet, 12. marts 2024: Godkendt.',
    'Tidsplan 5. marts 2024: Godkendt af staten.',
    'Socialudvalget: Udvalget anbefaler indstillingen.',
    'Socialudvalget godkendte planen den 5. marts 2024.',
  ])('gives none for: %s', (line) => expect(steps(line)).toEqual([]))
})
