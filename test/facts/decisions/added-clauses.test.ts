import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

const talk = (...lines: string[]) => quotes([section('intro', lines)], meeting({ body: 'Bestyrelsen' }))
const outcome = (line: string) =>
  quotes([section('decision', [line], { label: 'Beslutning' })], meeting({ body: 'Bestyrelsen' }))

describe('a clause added with "og" or "så"', () => {
  it.each([
    'Forslaget er fint, og det sættes i gang.',
    'Taget er utæt, så vi får lagt nyt tagpap.',
    'Bålet brændte fint, så det gentages.',
    'Smeden er dyr, derfor maler vi selv lågen.',
    'Eva var syg, så punktet tages op igen på mødet i maj.',
  ])('decides: %s', (line) => expect(talk(line)).toHaveLength(1))

  it.each([
    ['Regnskabet blev godkendt, men låneforslaget må vente til næste møde.', ['approved', 'postponed']],
    ['Regnskabet blev godkendt, og Ida takkede for arbejdet.', ['approved']],
    ['Bestyrelsen har godkendt planen, men afvist ønsket om en kiosk.', ['approved', 'rejected']],
    ['Regnskabet blev godkendt, dog udgår punkt 3.', ['approved']],
    ['Forslag 1 blev vedtaget, mens forslag 2 blev forkastet.', ['adopted', 'rejected']],
    ['Bestyrelsen drøftede priserne og opfordrer kommunen til at slå græsset.', ['discussed', 'adopted']],
    ['Bestyrelsen drøftede priserne og taksterne.', ['discussed']],
    ['Forslag 1 blev vedtaget, forslag 2 er dyrt.', ['adopted']],
  ])('decides apart from the first: %s', (line, outcomes) =>
    expect(
      decisionsOf(item('Regnskab', [section('intro', [line])]), meeting({ body: 'Bestyrelsen' })).map((d) => d.outcome),
    ).toEqual(outcomes),
  )

  it.each([
    'Prisen er uændret, men der saltes kun på bakken.',
    'Ib fortalte om turen, og vi køber billetter, sagde han.',
    'Ib fortalte om festen, så den gentages.',
    'Stiftsøvrigheden har godkendt vedtægten, men afvist ønsket om en graver mere.',
    'Holdet har 14 roere, og det trænes af Malthe.',
    'Nabolauget har behandlet planen, og den sendes ud i maj.',
    'I 2019 kom der 40, og dengang flyttede vi mødet til hallen.',
  ])('decides nothing: %s', (line) => expect(talk(line)).toEqual([]))
})

describe('the board of somebody else', () => {
  it.each([
    'Vodskovs bestyrelse har sagt ja til at gå videre.',
    'Naboforeningens bestyrelse besluttede at købe et telt.',
    'Ansøgningen til Nordea-fonden fik afslag.',
    'Venstre ønskede sagen udsat.',
    'I Aarhus har man valgt model 2.',
    'Vælges model 2, lukkes vejen.',
    'Godkendt, den      /      2011',
  ])('is not this one: %s', (line) => expect(talk(line)).toEqual([]))

  it.each(['Foreningens bestyrelse besluttede at købe et telt.', 'Bestyrelsen ønsker sagen udsat.', 'Vælges ikke.'])(
    'is told from: %s',
    (line) => expect(talk(line)).toHaveLength(line.startsWith('Vælges') ? 0 : 1),
  )
})

describe('what an outcome section only tells', () => {
  it.each([
    'Byggeriet er forsinket.',
    'Der mangler en afklaring med ejeren.',
    'Staten har bevilget 12 mio. kr. til projektet.',
    'Ejeren ønsker at nedrive huset.',
    'Klagefristen er fire uger.',
    'Formanden refererede svaret.',
  ])('is no decision, though it stands alone: %s', (line) => expect(outcome(line)).toEqual([]))

  it.each(['Smeden kan gå i gang, hvis prisen holder.', 'Nævnet vil prøve tre seminarer i foråret.'])(
    'may decide alone: %s',
    (line) =>
      expect(quotes([section('decision', [line], { label: 'Beslutning' })], meeting({ body: 'Nævnet' }))).toHaveLength(
        1,
      ),
  )
})

describe('an aim named first', () => {
  it.each([
    'Til at udarbejde høringsbrevet valgtes Jens Vittrup og provsten.',
    'For at spare penge blev det besluttet at lukke kl. 22.',
  ])('does not hide the verb behind it: %s', (line) => expect(talk(line)).toHaveLength(1))

  it('is told from what is voted on', () => expect(talk('For at sagen udsættes stemte 6.')).toEqual([]))
})

describe('titles that decide', () => {
  const titled = (title: string) =>
    decisionsOf(item(title, []), meeting({ body: 'Grundejerforeningen' })).map((d) => d.outcome)
  it.each([
    ['Kontingentet fastholdes på 1.400 kr.', ['adopted']],
    ['Suppleanter: Else Vang (1.) og Kim Dørge (2.)', ['elected']],
    ['Referent: Else Vang', []],
    ['Kontingent', []],
  ])('%s', (title, outcomes) => expect(titled(title)).toEqual(outcomes))
})
