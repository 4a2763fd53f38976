import { describe, expect, it } from 'vitest'
import { meeting, section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

describe('notes beside a decision', () => {
  it('decide nothing', () => {
    const notes = [
      'Hans Holm (C) tager forbehold.',
      'Ib Krag (A) kan ikke anbefale planen.',
      'Imod stemte Ø (3).',
      'Bo Lund deltog ikke i sagens behandling.',
      'Bo Lund (V) afløses af Ida Krag (V) under hele mødet.',
      'Revisoren deltager som tilforordnet under punkt 4.',
      'Ændringsforslag fra SF: At planen godkendes i to dele.',
      'Næste møde er den 3. maj.',
      'Ingen bemærkninger.',
    ]
    expect(quotes([section('decision', ['Godkendt.', ...notes])])).toEqual(['approved: Godkendt.'])
    expect(quotes([section('decision', notes)])).toEqual([])
  })

  it('may tell what was done before the meeting, or what somebody is ready for', () => {
    const text = ['Sag 5 var taget af dagsordenen inden mødet.', 'Formand: på valg er Bo Vinter, der modtager genvalg.']
    expect(quotes([section('intro', text)], meeting(), 'Valg')).toEqual([])
  })
})
