import { describe, expect, it } from 'vitest'
import { meeting, paragraph, section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

const told = (...sentences: string[]) =>
  quotes([section('intro', [sentences.join(' ')])], meeting({ body: 'Nyby Integrationsråd' }))

describe('what was decided where somebody had been', () => {
  it.each([
    ['Formanden har været til møde i Rådet for Ældre.', 'Her blev det vedtaget at holde åbent om lørdagen.'],
    ['Ida deltog i landsmødet i Odense.', 'Der blev det besluttet at hæve kontingentet.'],
    ['Bo var med på unionens kongres.', 'Her blev en ny formand valgt.'],
    ['Danske Ungeråd har haft årsmøde.', 'Her vedtog man at hæve kontingentet.'],
    ['Naboerne holdt møde om træet.', 'De vedtog at fælde det, med 5 stemmer mod 1.'],
    ['Der har været møde i styregruppen.', 'Her blev det besluttet at udsætte byggeriet.'],
    ['Bo fortalte fra dialogmødet med politiet.', 'På mødet blev det aftalt at sætte flere skilte op.'],
    ['Formanden: Kulturrådet holdt årsmøde i marts.', 'Rådet for Kunst valgte Ida Holm til ny formand.'],
    ['Bo var på landsmødet.', 'Kontingentet blev sat op med 20 kr.'],
    ['Kongres i unionen.', 'Bo Lund blev valgt til kasserer.'],
    ['Distriktet holdt årsmøde i februar.', 'Der blev vedtaget nye regler for udlån.'],
    ['Formanden orienterede om mødet med vognmanden.', 'Prisen blev sat ned til 400 kr.'],
    ['Møde med borgmesteren den 4. februar.', 'Det blev aftalt, at kommunen skriver referat.'],
    ['Lodsejerne holdt møde i laden.', 'Man besluttede at bestille en rapport.'],
    ['Ida deltog i topmødet i Herning.', 'Man enedes om en fælles udtalelse.'],
    ['Bo var på landsmødet.', 'Et forslag om at skifte navn faldt med 30 stemmer mod 54.'],
    ['Fra værgen: Synet den 9. april.', 'Man blev enige om, at muren kan vente.'],
    ['Ida har været til unionens generalforsamling.', 'Der blev valgt to nye til bestyrelsen.'],
    ['Ida var til årsmøde i Vejle.', 'Et forslag om en fælles fest faldt.'],
    ['Fra skolebestyrelsen refererede Ida.', 'Man har vedtaget nye principper.'],
    ['Festudvalget har holdt møde.', 'Der blev aftalt en pris på 90 kr.'],
  ])('is theirs: %s %s', (before, sentence) => expect(told(before, sentence)).toEqual([]))

  it.each([
    ['Ida fremlagde tre forslag.', 'Her blev det vedtaget at vælge det sidste.'],
    ['Rådet drøftede festen.', 'På mødet blev det besluttet at leje et telt.'],
    ['Ida deltog i landsmødet i Odense.', 'Det blev aftalt, at hun også tager af sted næste år.'],
    ['Ida deltog i landsmødet i Odense.', 'Der blev aftalt en ny tur den 4. juni.'],
    ['Ida deltog i landsmødet i Odense.', 'Vi vedtog at sende to næste år.'],
    ['Ida deltog i landsmødet i Odense.', 'Integrationsrådet besluttede at sende to næste år.'],
    ['Ida deltog i landsmødet i Odense.', 'Orienteringen blev taget til efterretning.'],
  ])('is ours: %s %s', (before, sentence) => expect(told(before, sentence).join()).toContain(sentence))

  it('is theirs in a list of where somebody has been', () => {
    const list = (lead: string) =>
      quotes(
        [
          section('intro', [
            lead,
            paragraph('Kongres i unionen, hvor gebyret blev hævet til 90 kr.', 12, '-'),
            'Hegnet flyttes.',
          ]),
        ],
        meeting({ body: 'Nyby Integrationsråd' }),
      )
    expect(list('Bo har deltaget i flere møder om havnen:')).toEqual(['adopted: Hegnet flyttes.'])
    expect(list('Vi besluttede:')).toHaveLength(2)
  })
})

describe('what others voted on', () => {
  const listed = (sentence: string) => told(sentence).length > 0
  it('is told with how it went', () => {
    expect(listed('Udskolingen stemte om telefoner, og der var flertal for at beholde hotellet.')).toBe(false)
    expect(listed('Rådet stemte om telefoner, og der var flertal for at beholde hotellet.')).toBe(true)
    expect(listed('Forsamlingen stemte om telefoner, og der var flertal for at beholde hotellet.')).toBe(true)
  })
})
