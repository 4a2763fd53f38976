import { describe, expect, it } from 'vitest'
import { section } from '../build.ts'
import { quotes } from './read-decisions.ts'

describe('the figures of a vote', () => {
  it('decide where no sentence puts the outcome into words', () => {
    const found = (...lines: string[]) => quotes([section('decision', lines)])
    expect(found('For: 16. Imod: 28.')).toEqual(['rejected: For: 16.'])
    expect(found('Der blev stemt: 9 stemte for, 3 imod.')).toEqual(['adopted: Der blev stemt: 9 stemte for, 3 imod.'])
    expect(found('For stemte 16, imod stemte 28.', 'Forslaget faldt.')).toEqual(['rejected: Forslaget faldt.'])
    expect(found('3 stemte for, 2 imod.', 'Tilskuddet ydes således på de nævnte vilkår.')).toEqual([
      'adopted: Tilskuddet ydes således på de nævnte vilkår.',
    ])
    expect(found('3 stemte for, 2 imod.', 'Herefter var der kaffe.')).toEqual(['adopted: 3 stemte for, 2 imod.'])
    expect(found('Godkendt.', 'For stemte 28, imod stemte 16.')).toEqual(['approved: Godkendt.'])
    expect(found('Dirigenten oplyste, at det kræver 2/3 af stemmerne.', 'For stemte 27, imod stemte 14.')).toEqual([])
    expect(found('For stemte 7, imod stemte 7.')).toEqual([])
    const parents = ['Planen er lang.', 'I en afstemning blandt forældrene stemte 40 for og 12 imod.']
    expect(quotes([section('intro', parents)])).toEqual([])
    const named = 'Et forslag fra Bo Lund om at hæve normen opnåede 2 stemmer, mens 4 stemte imod.'
    expect(found(named, 'Indstillingen anbefales herefter.')[0]).toMatch(/^rejected: Et forslag/)
    const hers = 'Ida Krags forslag samlede 8 stemmer, mens 33 var imod.'
    expect(found(hers, 'Bestyrelsens forslag var hermed vedtaget.')[0]).toMatch(/^rejected: Ida Krags forslag/)
    expect(found(hers, 'Ida Krags forslag var hermed faldet.')).toHaveLength(1)
    expect(found('Bidraget fastsættes til 0,55 %.', '7 stemte for, 3 imod.')).toHaveLength(1)
    const two = ['Forslag A: 19 for, 24 imod.', 'Forslag B: 33 for, 10 imod.', 'Forslag B blev vedtaget.']
    expect(found(...two)).toEqual(['rejected: Forslag A: 19 for, 24 imod.', 'adopted: Forslag B blev vedtaget.'])
    expect(found('18 stemte for, 10 imod.', 'For: A og V (18), imod: C (10).', 'Planen er vedtaget.')).toEqual([
      'adopted: Planen er vedtaget.',
    ])
    const lettered = [
      'Forslag A (nr. 12): Bump på vejen.',
      'For 31, imod 38.',
      'Forslag B (bestyrelsen): Ændring af § 4.',
      'Det kræver 2/3 af stemmerne. 40 stemte for, 26 imod.',
      'Forslag C (nr. 9): En bænk.',
      '40 stemte for, 26 imod.',
    ]
    expect(found(...lettered)).toEqual(['rejected: For 31, imod 38.', 'adopted: 40 stemte for, 26 imod.'])
    expect(found('Loftet fastholdes.', 'For en nedsættelse stemte 4, imod 6.')).toEqual(['adopted: Loftet fastholdes.'])
    const lost = 'Ida Krags forslag samlede 4 stemmer, mens 5 gik imod.'
    expect(found('Flertallets indstilling bortfaldt.', lost)).toHaveLength(2)
    const priced = ['5 var for 600 kr. og 2 imod.', 'Børn betaler det halve.', 'Salg på stien siger vi nej til.']
    expect(found(...priced)[0]).toMatch(/^adopted: 5 var for/)
    expect(found('5 stemte for, at vi siger nej til det, 2 stemte imod.')).toEqual([])
    expect(found('Ved afstemningen sagde 6 ja til lånet. 5 sagde nej.')[0]).toMatch(/^adopted/)
    expect(quotes([section('intro', ['I 2019 stemte 12 for og 20 imod.', 'Det var en god snak.'])])).toEqual([])
  })
})
