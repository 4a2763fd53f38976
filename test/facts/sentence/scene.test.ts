import { describe, expect, it } from 'vitest'
import { meeting, section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

const at = meeting({ body: 'Bestyrelsen' })
const told = (...sentences: string[]) => quotes([section('intro', [sentences.join(' ')])], at)

describe('a paragraph that opens with what others did', () => {
  it.each([
    ['Jonna var til delegeretmøde i Nyby.', 'En udtalelse om afgiften vedtoges med akklamation.'],
    ['Ida og Bo var med på Hvidøre.', 'Der blev stemt om et nyt navn, og det blev vedtaget.'],
    ['Nordisk møde i Lund (IH, BL).', 'Mødet blev enigt om en erklæring.'],
    ['Børneudvalget har talt om det samme.', 'Her var der enighed om at beholde stillingen.'],
    ['Byrådet har afsat 2 mio. kr.', 'Forslaget om en bro blev taget af bordet.'],
    ['Ida er inviteret til møde med vejlauget.', 'I Tornby prøvede de det, og det blev opgivet igen.'],
    ['Ida og Bo var inviteret til dialogmøde med havnen.', 'Enighed om at mødes igen.'],
    ['Fællesrådet mødtes den 2. marts.', 'Det blev besluttet at søge puljen.'],
    ['I Kratby har man valgt at lukke vejen.', 'Der er det også blevet besluttet at opstille skilte.'],
    ['Jonna var til delegeretmøde i Nyby.', 'Formanden foreslog et gebyr på 20 kr.', 'Det blev vedtaget.'],
    ['Byrådet har afsat 2 mio. kr.', 'Der blev også sagt nej til en bro.'],
    ['I årets løb er der udstedt 20 tilladelser.', '3 ansøgninger er trukket tilbage.'],
  ])('is theirs: %s %s %s', (...sentences) => expect(told(...sentences)).toEqual([]))

  it.each([
    ['Byrådet har afsat 2 mio. kr.', 'Det blev vedtaget at sende et brev.'],
    ['Byrådet har afsat 2 mio. kr.', 'Bestyrelsen besluttede at sende et brev.'],
    ['Byrådet har afsat 2 mio. kr.', 'Vi har set det.', 'Forslaget om en bro blev taget af bordet.'],
    ['Kommunen har afsat 2 mio. kr.', 'Spejderne har søgt om et telt.', 'Ansøgningen blev imødekommet.'],
    ['Arkitekten fremlagde sine tegninger.', 'De blev godkendt.'],
    ['Jonna var til delegeretmøde i Nyby.', 'Bestyrelsen besluttede at sende et brev.'],
    ['Jonna var til delegeretmøde i Nyby.', 'Vi har vedtaget at sende to næste år.'],
  ])('is ours from where we act: %s %s %s', (...sentences) => expect(told(...sentences)).toHaveLength(1))

  it('is ours where it is what the item is about', () =>
    expect(
      quotes([section('intro', ['Byrådet har afsat 2 mio. kr. Ønsket om en bil blev afvist.'])], at, 'Bilen'),
    ).toHaveLength(1))

  it('goes on in a line that begins small', () =>
    expect(
      quotes([section('intro', ['Jonna var til delegeretmøde i Nyby, hvor', 'man sad. En udtalelse vedtoges.'])], at),
    ).toEqual([]))

  it('ends with it', () =>
    expect(
      quotes([section('intro', ['Byrådet har afsat 2 mio. kr.', 'Forslaget om en bro blev taget af bordet.'])], at),
    ).toHaveLength(1))
})

describe('what others come to tell', () => {
  const below = (title: string, ...lines: string[]) => quotes([section('intro', lines)], at, title)

  it.each(['Nyt fra elevrådet', 'Besøg af borgmesteren', 'Politisk orientering', 'Elevrådet har ordet'])(
    'is theirs below %s',
    (title) => expect(below(title, 'Forslaget om at droppe badet blev trukket tilbage.')).toEqual([]),
  )
  it.each([
    ['Møde i Fællesforeningen', 'Man vedtog at arbejde for en ny havn.'],
    ['Provstiets budgetsamråd', 'Kontingentet blev sat op til 40 kr.'],
  ])('is theirs where it is about their meeting: %s', (title, text) => expect(below(title, text)).toEqual([]))
  it.each(['Møde i bestyrelsen', 'Møde i april', 'Møder i efteråret'])('is ours in an item about %s', (title) =>
    expect(below(title, 'Kontingentet blev sat op til 40 kr.')).toHaveLength(1),
  )
  it('is ours besides what we decided', () =>
    expect(
      below('Nyt fra elevrådet', 'Vi besluttede at give dem et bord. Der blev også sagt nej til en bro.'),
    ).toHaveLength(2))
  it('is ours where we act', () =>
    expect(below('Nyt fra elevrådet', 'Vi besluttede at give dem et bord.')).toHaveLength(1))
  it('is ours in other items', () =>
    expect(below('Svømmehallen', 'Forslaget om at droppe badet blev trukket tilbage.')).toHaveLength(1))
})
