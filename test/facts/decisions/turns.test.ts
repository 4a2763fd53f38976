import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'

const present = ['Ida Holm', 'Bo Lund', 'Kaj Ove Rask'].map((name) => ({ name, party: null, role: null }))
const decided = (...lines: string[]) =>
  decisionsOf(item('Haven', [section('intro', lines)]), meeting({ body: 'Bestyrelsen', present })).map((d) => d.outcome)

describe('a talk that is written down turn by turn', () => {
  it.each([
    'IH: Nej, men vi kan spørge naboen.',
    'Ida: Ja, hvis prisen er rigtig.',
    'Kaj: Vi har altid sagt nej til den slags.',
    'Bo: Vi må vente på vejledningen.',
    'BL – er imod. Kan gå med til, at det prøves i et år.',
    'KOR – hegn hele vejen rundt. Lågerne lukkes om natten.',
    'Bo Lund – støtter forslaget.',
  ])('decides nothing: %s', (line) => expect(decided(line)).toEqual([]))

  it.each([
    ['approved', 'Hegn: ja.'],
    ['rejected', 'Tue: nej tak.'],
    ['adopted', 'Ida: Det blev vedtaget at male hegnet.'],
    ['withdrawn', 'Bo: Punktet udgår.'],
    ['elected', 'Bo – genvalgt.'],
    ['adopted', 'Hegnet males i maj.'],
  ])('is not what is %s: %s', (outcome, line) => expect(decided(line)).toEqual([outcome]))
})
