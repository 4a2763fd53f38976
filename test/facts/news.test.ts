import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../src/facts/decisions.ts'
import { item, meeting, section } from './build.ts'

const decided = (text: string, title = 'Økonomi') =>
  decisionsOf(item(title, [section('intro', [text])]), meeting({ body: null })).map((d) => d.outcome)

describe('running text that only tells', () => {
  it.each([
    ['what others grant', 'Vi har fået bevilget 10.000 kr. af fonden.'],
    ['what others answer', 'Ansøgningen til fonden er afvist.'],
    ['who else approves', 'Regnskabet godkendes af revisor i marts.'],
    ['what is to come', 'Budgettet vedtages i oktober.'],
    ['what would be', 'Hvis forslaget vedtages, hæves kontingentet.'],
    ['what was decided once', 'Rådet havde på 33. møde besluttet, at rapporten skulle kortes.'],
    ['a season that is over', 'Der har været arbejdet med lyset, og i foråret blev det besluttet at udskifte det.'],
  ])('%s decides nothing: %s', (_, text) => expect(decided(text)).toEqual([]))

  it.each([
    ['approved', 'Der bevilges 10.000 kr. til fonden.'],
    ['rejected', 'Ansøgningen er afvist.'],
    ['approved', 'Regnskabet blev godkendt af bestyrelsen.'],
    ['adopted', 'Det blev vedtaget at holde fest i oktober.'],
    ['approved', 'Der ydes tilskud på 6.000 kr. til koncerten i september.'],
  ])('is told from what is %s: %s', (outcome, text) => expect(decided(text)).toEqual([outcome]))

  it('is trusted less where somebody reports', () => {
    expect(decided('De nye regler er vedtaget.', 'Nyt fra skolen')).toEqual([])
    expect(decided('De nye regler er vedtaget.', 'Regler')).toEqual(['adopted'])
    expect(decided('Det blev vedtaget at søge fonden.', 'Nyt fra skolen')).toEqual(['adopted'])
  })
})
