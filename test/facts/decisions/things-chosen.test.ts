import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'

const outcomes = (text: string, title: string) =>
  decisionsOf(item(title, [section('intro', [text])]), meeting({ body: 'Bestyrelsen' })).map((d) => d.outcome)

describe('what is chosen', () => {
  it.each([
    'Det grønne logo er valgt.',
    'Blå med hvid kant blev valgt.',
    'SF-sten blev valgt frem for fliser.',
    'Der blev valgt tegl.',
    'Løsningen fra Norddata er valgt.',
  ])('is a thing where nobody is elected: %s', (text) => expect(outcomes(text, 'Facaden')).toEqual(['adopted']))

  it.each([
    ['Farvehandler Ole Vind blev valgt.', 'Facaden'],
    ['En af forældrene blev valgt.', 'Facaden'],
    ['Den hidtidige kasserer blev valgt.', 'Facaden'],
    ['Det grønne hold blev valgt.', 'Valg af fanebærere'],
  ])('is somebody: %s', (text, title) => expect(outcomes(text, title)).toEqual(['elected']))
})
