import { describe, expect, it } from 'vitest'
import { isName, isParty, isRole, readPerson } from '../../src/danish/names.ts'

describe('readPerson', () => {
  it.each([
    ['Ida Holm', 'Ida Holm', null, null, null],
    ['Tue von Påhl', 'Tue von Påhl', null, null, null],
    ['Bjørn Vald (B)- afbud', 'Bjørn Vald', 'B', null, 'afbud'],
    ['Allan Reb: Deltog', 'Allan Reb', null, null, 'Deltog'],
    ['Jan Dahl (Løsgænger)', 'Jan Dahl', 'Løsgænger', null, null],
    ['Carsten Od ()', 'Carsten Od', null, null, null],
    ['Thea Ros, A', 'Thea Ros', 'A', null, null],
    ['Hoda Rah, Formand, udpeget af Byrådet', 'Hoda Rah', null, 'Formand, udpeget af Byrådet', null],
    ['sognepræst Lise Aagren', 'Lise Aagren', null, 'sognepræst', null],
    ['Adm. direktør Poul Fugl (fra kl.16.00)', 'Poul Fugl', null, 'Adm. direktør', 'fra kl.16.00'],
    ['Stud.mag. Line Ull', 'Line Ull', null, 'Stud.mag.', null],
    ['Formand: Anna Holm', 'Anna Holm', null, 'Formand', null],
    ['Karin Lund (KL)', 'Karin Lund', null, null, null],
    ['Lone Bach (referent)', 'Lone Bach', null, 'referent', null],
    ['Tove Riis - Tilstede - Formand', 'Tove Riis', null, 'Formand', 'Tilstede'],
    ['Emma 9.a (elev)', 'Emma', null, 'elev, 9.a', null],
  ])('reads %s', (text, name, party, role, remark) => {
    expect(readPerson(text)).toEqual({ name, party, role, remark })
  })

  it.each(['Ingen', 'Dagsorden', 'Nørreby Kommune', 'Teknik', '25. juni 2015', 'Byrådet', 'formand', ''])(
    'finds nobody in "%s"',
    (text) => {
      expect(readPerson(text)).toBeNull()
    },
  )
})

describe('the words around names', () => {
  it('tells names, parties and roles apart', () => {
    expect(['Ane Dal', 'Niels-Ole', 'Åbent punkt', 'SF'].map(isName)).toEqual([true, true, false, true])
    expect(['Ø', 'SF', 'Venstre', 'Ane', 'x'].map(isParty)).toEqual([true, true, true, false, false])
    expect(['formand', 'udpeget af Byrådet', 'Kirkeværge', 'Ane Dal'].map(isRole)).toEqual([true, true, true, false])
  })
})
