import { describe, expect, it } from 'vitest'
import { readTitle } from '../../src/headings/title.ts'
import { titleEnd } from '../../src/headings/title-end.ts'
import { ownerOf } from '../../src/headings/title-owner.ts'

describe('readTitle', () => {
  it.each([
    ['Budget 2024 v/ Bjarne (30 min.)', { title: 'Budget 2024 v/ Bjarne', owner: 'Bjarne', duration: 30 }],
    ['(B) Regnskab 2018 v. Jens Overby', { owner: 'Jens Overby', purpose: 'decision' }],
    ['Budget (O) 20 min.', { title: 'Budget', purpose: 'information', duration: 20 }],
    ['Takster (B 5 min.)', { title: 'Takster', purpose: 'decision', duration: 5 }],
    ['Velkomst (kl. 09.30-09.35)', { title: 'Velkomst', slot: 'kl. 09.30-09.35', duration: null }],
    ['Salg af areal - lukket', { title: 'Salg af areal', closed: true }],
  ])('takes the tags off %s and says what they mean', (printed, said) => {
    expect(readTitle(printed)).toMatchObject(said)
  })

  it('says nothing of a title without tags', () => {
    expect(readTitle('De sidste 5 minutter af ferien.')).toEqual({
      ...{ title: 'De sidste 5 minutter af ferien', closed: false, purpose: null },
      ...{ owner: null, slot: null, duration: null, caseNumber: null },
    })
  })
})

describe('titleEnd', () => {
  it.each([
    ['Budget - tekniske rettelser. ', 'Forslaget tiltrædes undtagen nr. 7.'],
    ['Havnens bestyrelse. ', 'Indstilles valgt: Skipper Uffe Lund.'],
    ['Puljen - sag vedr. gadekæret. ', 'Blev ikke nået.'],
    ['Søby Skole - fløj C. ', 'Taget udbydes igen.'],
    ['Telefon: ', 'Den koster 1.150 kr. 300 kr. af dem er gebyr.'],
    ['FRU 4/02.   Regnskab.   ', 'Gennemgået af revisor.'],
    ['Lukket punkt: Personalesag\t', 'Taget til efterretning.'],
  ])('ends the title "%s" before "%s"', (title, text) => {
    expect(titleEnd(title + text)).toBe(title.length)
  })

  it.each([
    'Regnskab 2012. Forældres betaling for pasning.',
    'Lokalplan 12. Fælles adgangsvej.',
    'Klage - Afslag på dispensation',
    'Brev fra N. P. Holm.',
    'Lukket punkt: Personalesag',
    'Tandpleje - hvad er der sket siden sidst',
    'Skolegården – hvad gør vi nu? (O) 15 min.',
    'FRU 4/02.   Regnskab.',
  ])('takes all of "%s" for the title', (title) => {
    expect(titleEnd(title)).toBe(title.length)
  })
})

describe('ownerOf', () => {
  it.each([
    ['Nyt fra elevrådet v/ Sofie', 'Sofie'],
    ['Orientering (v/ rådets formand samt udvalgsformænd)', 'rådets formand samt udvalgsformænd'],
    ['Sommerens ture v. Karen Molbech', 'Karen Molbech'],
    ['Sognebladet v. redaktionsudvalget', 'redaktionsudvalget'],
    ['Regnskab ved kassereren', 'kassereren'],
  ])('finds who presents %s', (title, owner) => {
    expect(ownerOf(title)).toBe(owner)
  })

  it.each([
    'Salg af areal ved Ravnsby Havn',
    'Vindmøller v. Storebælt',
    'Trafiksikkerhed ved skolen',
    'Ændringer ved forvaltningen',
    'Valg af formand',
  ])('takes no place for a person: %s', (title) => {
    expect(ownerOf(title)).toBeNull()
  })
})
