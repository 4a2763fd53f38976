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

  it('is a bid where its name stands beside a price', () => {
    const lines = [
      '1. Nyby Entreprise 188.000',
      '2. Holm & Søn 240.500',
      'Valget faldt på Nyby Entreprise med 3 stemmer.',
    ]
    const chosen = (talk: readonly string[]) =>
      decisionsOf(item('Kloakken', [section('intro', talk)]), meeting({ body: 'Bestyrelsen' })).map((d) => d.outcome)
    expect(chosen(lines.map((line) => line.replace(/^\d\. /, '')))).toEqual(['adopted'])
    expect(chosen(lines.slice(2))).toEqual(['elected'])
  })
})
