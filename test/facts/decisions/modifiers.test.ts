import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'
import { RECOMMENDATION } from './read-decisions.ts'

describe('what qualifies a decision', () => {
  const read = (text: string, sections = [RECOMMENDATION]) =>
    decisionsOf(item('Planen', [...sections, section('decision', [text])]), meeting())[0]

  it.each([
    ['Godkendt med den tilføjelse, at vejen spares.', { amended: true, followsRecommendation: 'amended' }],
    ['Godkendt, idet pkt. 3 ændres til to år.', { amended: true, followsRecommendation: 'amended' }],
    ['Godkendt, idet beløbet sættes ned til 100 kr.', { amended: true, followsRecommendation: 'amended' }],
    ['Godkendt, idet arbejdet sættes i gang nu.', { amended: false, followsRecommendation: 'followed' }],
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

  it.each([
    'Godkendt, idet højden fastsættes til 6,5 meter.',
    'Anbefales over for Byrådet, idet det præciseres i afsnit 4, at skolen høres.',
    'Planen blev godkendt, idet fristen dog sættes til 1. maj.',
    'Godkendt, således at beløbet sænkes til 10.000 kr.',
    'Godkendt, men med en frist på to år.',
    'Godkendt på nær punkt 3.',
    'Planen godkendt, dog uden afsnit 3.',
    'Planen godkendt med en ændret linjeføring mod nord.',
  ])('is changed: %s', (text) => expect(read(text)).toMatchObject({ amended: true, followsRecommendation: 'amended' }))

  it.each([
    'Dagsordenen blev godkendt, idet punkt 6 blev udskudt til næste møde.',
    'Dagsordenen blev godkendt, idet pkt. 6 blev taget før pkt. 3.',
    'Godkendt med et ekstra punkt under kirkegården.',
    'Dagsordenen blev godkendt, og pkt. 9 blev sat på som ekstra punkt.',
    'Dagsordenen godkendt uden punkt 7.',
  ])('changes the agenda: %s', (text) => expect(read(text, [])).toMatchObject({ amended: true }))

  it.each([
    'Godkendt, idet udvalget takker for arbejdet.',
    'Godkendt, idet udgiften afholdes af rammen.',
    'Godkendt, idet udvalget noterede sig, at priserne hæves næste år.',
    'Godkendt, idet Ida Holm dog ønskede en anden løsning.',
    'Godkendt, idet der samtidig rettes henvendelse til Vejdirektoratet.',
    'Planen er vedtaget af alle på nær én.',
    'Planen blev dog vedtaget.',
    'Fristen lægges dog en uge senere.',
    'Udvalget lader planen gå videre, Ole Trier dog imod.',
    'Godkendt, men Ib Krag var imod.',
  ])('is not changed: %s', (text) => expect(read(text)).toMatchObject({ amended: false }))

  it.each([
    'Udvalget meddeler dispensation på vilkår af, at der plantes hæk.',
    'Planen godkendes på det vilkår, at skolen høres.',
    'Planen godkendt, når bare brandfolkene har set på flugtvejene.',
    'Udlejning godkendt, så længe afdelingen ikke skal betale.',
    'Planen godkendt mod selv at bekoste hegnet.',
  ])('is bound to a condition: %s', (text) => expect(read(text, [])).toMatchObject({ conditional: true }))

  it.each([
    'Udvalget godkendte de fastsatte vilkår.',
    'Planen godkendt, da vilkårene er opfyldt.',
    'Planen godkendt, idet afsnit 3 skærpes: Lederen anmelder, medmindre den ansatte er imod.',
  ])('is bound to none: %s', (text) => expect(read(text, [])).toMatchObject({ conditional: false }))

  it('is not unanimous when somebody is left out', () => {
    expect(read('Alle stemte for, bortset fra Ole.')?.unanimous).not.toBe(true)
    expect(read('Planen godkendt, da alle stemte for.')?.unanimous).toBe(true)
  })

  describe('held against what was recommended', () => {
    const against = (asked: string, text: string) =>
      read(text, [section('recommendation', [asked])])?.followsRecommendation

    it.each([
      ['at ansøgningen ikke imødekommes', 'Afslag meddeles som anbefalet.', 'followed'],
      ['at sagen udsættes', 'Udsat som indstillet.', 'followed'],
      ['at der gives en tillægsbevilling', 'Udvalget kan ikke anbefale tillægsbevillingen.', 'not-followed'],
      ['at vejen nedklassificeres', 'Udvalget kan ikke imødekomme ansøgningen.', null],
      ['at der gives afslag på ansøgningen', 'Udvalget kan ikke imødekomme ansøgningen.', 'followed'],
      ['at taksten fastsættes til 145 kr.', 'Anbefales med 150 kr.', 'amended'],
      ['at taksten fastsættes til 145 kr.', 'Anbefales med 145 kr.', 'followed'],
      ['at der meddeles afslag', 'Der meddeles afslag.', 'followed'],
      ['at ansøgningen ikke imødekommes', 'Ansøgningen imødekommes ikke.', 'followed'],
      ['at der meddeles afslag', 'Ikke godkendt.', null],
      ['at broerne renoveres', 'Udvalget kan ikke godkende, at broerne renoveres.', 'not-followed'],
      ['at der gives en bevilling', 'Udvalget kan ikke anbefale, at der bygges et hus.', null],
      ['at planen godkendes', 'I modstrid med indstillingen vedtog udvalget at bevare skolen.', 'not-followed'],
      ['at planen godkendes', 'Udvalget valgte ikke at følge indstillingen.', 'not-followed'],
      ['at planen godkendes', 'I overensstemmelse med indstillingen vedtog udvalget planen.', 'followed'],
      ['at planen godkendes', 'Forvaltningens forslag blev vedtaget.', 'followed'],
      ['at planen godkendes', 'Fremsendes til Byrådet med udvalgets anbefaling.', 'followed'],
      ['at puljen fordeles som i bilag 1', 'Fordelingen godkendt, dog således at koret får 8.000 kr.', 'amended'],
      ['at planen vedtages', 'Vedtaget. Dog udgår delområde 3.', null],
      ['at planen vedtages', 'Vedtaget. Ø stemte dog imod.', 'followed'],
      ['at der gives afslag', 'Byrådet meddeler afslag.', 'followed'],
      ['at der gives afslag', 'Indstillingen følges ikke.', 'not-followed'],
      ['at planen vedtages', 'Indstillingen blev ikke drøftet.', null],
      ['at planen vedtages', 'Vedtaget. Udvalget vil dog have flere træer.', null],
      ['at planen vedtages', 'Vedtaget foreløbigt.', null],
      ['at planen vedtages', 'Godkendt, idet der skæres 2 mio. kr. i rammen.', null],
      ['at andragendet imødekommes', 'Andragendet kan ikke imødekommes.', 'not-followed'],
      ['at der gives 6.000 kr.', 'Økonomiudvalget anbefaler, at der gives 6.000 kr.', 'followed'],
      ['at der gives 6.000 kr.', 'Økonomiudvalget anbefaler, at der gives 4.000 kr.', null],
      ['at afgive svaret', 'Svaret afgives med tilføjelse om, at kørsel ikke kan accepteres.', 'amended'],
    ] as const)('%s: %s', (asked, text, wanted) => expect(against(asked, text)).toBe(wanted))

    it('is its own recommendation when nothing was recommended', () => {
      expect(read('Fremsendes til stiftet med udvalgets anbefaling.', [])?.followsRecommendation).toBeNull()
    })
  })

  it('compares with nothing when there is no recommendation', () => {
    expect(read('Godkendt.', [])?.followsRecommendation).toBeNull()
  })
})
