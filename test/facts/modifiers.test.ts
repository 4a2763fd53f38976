import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../src/facts/decisions.ts'
import { item, meeting, section } from './build.ts'
import { RECOMMENDATION } from './read-decisions.ts'

describe('what qualifies a decision', () => {
  const read = (text: string, sections = [RECOMMENDATION]) =>
    decisionsOf(item('Planen', [...sections, section('decision', [text])]), meeting())[0]

  it.each([
    ['Godkendt med den tilføjelse, at vejen spares.', { amended: true, followsRecommendation: 'amended' }],
    ['Godkendt, idet pkt. 3 ændres til to år.', { amended: true, followsRecommendation: 'amended' }],
    ['Godkendt.', { amended: false, followsRecommendation: 'followed' }],
    ['Indstillingen blev forkastet.', { followsRecommendation: 'not-followed' }],
    ['Indstillingen frafaldt.', { followsRecommendation: 'lapsed' }],
    ['Ændringsforslaget faldt.', { followsRecommendation: null }],
    ['Udsat.', { followsRecommendation: null }],
    ['Udvalget kan kun godkende planen, hvis vejen spares.', { conditional: true }],
    ['Enstemmigt godkendt.', { unanimous: true }],
    ['Godkendt med 5 stemmer mod 2.', { unanimous: false }],
    ['Godkendt.', { unanimous: null }],
  ] as const)('%s', (text, wanted) => expect(read(text)).toMatchObject(wanted))

  it('compares with nothing when there is no recommendation', () => {
    expect(read('Godkendt.', [])?.followsRecommendation).toBeNull()
  })
})
