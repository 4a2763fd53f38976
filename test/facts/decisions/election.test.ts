import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, paragraph, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

const outcomes = (text: string, title = 'Udpegninger') =>
  decisionsOf(item(title, [section('intro', [text])]), meeting()).map((d) => `${d.outcome}: ${d.quote}`)

describe('who takes a seat or a post', () => {
  it('is no outcome where news is told', () => {
    expect(outcomes('Festudvalget bliver Ida, Bo og Ib.', 'Nyt fra udvalgene')).toEqual([])
    expect(outcomes('Festudvalget bliver Ida, Bo og Ib.', 'Sommerfest')).toHaveLength(1)
  })

  it('may stand in a list below the post', () => {
    const lines = [
      'Bestyrelsesmedlemmer for to år:',
      paragraph('Mads Rosen (nr. 58)', 12, '-'),
      paragraph('Ida Holm (nr. 3)', 13, '-'),
    ]
    const found = decisionsOf(item('Valg af bestyrelse', [section('intro', lines)]), meeting())
    expect(found.map(({ quote }) => quote)).toEqual([
      'Bestyrelsesmedlemmer for to år: - Mads Rosen (nr. 58) - Ida Holm (nr. 3)',
    ])
  })
})

describe('elections', () => {
  it('may name who is sent by initials', () => {
    expect(outcomes('Brugerrådet på Havnen: HK (genvalg). Ungdomsnetværk: TG med AF som suppleant.')).toEqual([
      'elected: Brugerrådet på Havnen: HK (genvalg).',
      'elected: Ungdomsnetværk: TG med AF som suppleant.',
    ])
    expect(outcomes('Kandidater: HK (genvalg).')).toEqual([])
    expect(outcomes('Brugerrådet: HK orienterede om turen.')).toEqual([])
    expect(outcomes('Brugerrådet på Havnen: HK.', 'Orientering')).toEqual([])
  })

  it.each([
    ['Valg af stemmeudvalg', 'Have 12, 57 og 103.'],
    ['Valg af stemmetællere', 'Nr. 12 og nr. 45'],
    ['Valg', 'Festudvalg: Mona, Lis og Jørgen'],
    ['Repræsentanter i samarbejdsudvalget', 'Dorte Vind og Karl Bech for ledelsen.'],
    ['Tillidsposter', 'Kasserer: fortsat Poul Skov'],
    ['Valg', 'Kredsbestyrelsen: Anja Sig, Dorthe Kær og Emil Bjerre Holt'],
    ['Valg til skolebestyrelsen', 'Marie, Omar og Henriette udgør valgbestyrelsen.'],
    ['Udpegning til dialogforum', 'A udpeger Ida Holm, V udpeger Bo Lund.'],
    ['Valg af suppleanter', 'Bodil Krag (1.) og Thomas Elbæk (2.).'],
    ['Valg af hjælpere', 'Ida Holm og Bo Lund meldte sig.'],
    ['Minikonfirmander', 'Lisbeth tager opgaven frem til jul.'],
    ['Udpegning til bestyrelsen', 'Ida Holm (A) indtræder som medlem.'],
  ])('are read in an item %s: %s', (title, text) => expect(outcomes(text, title)).toEqual([`elected: ${text}`]))

  it.each([
    ['Naboklage', 'Have 12, 57 og 103.'],
    ['Nyt fra udvalgene', 'Festudvalg: Mona, Lis og Jørgen'],
    ['Valg', 'Kandidater: Ida Holm og Bo Lund'],
    ['Valg', 'Nr. 12 spurgte til posten.'],
    ['Udpegning til dialogforum', 'A foreslår Ida Holm.'],
    ['Referat', 'Lisbeth tager bussen frem til jul.'],
  ])('are not read in an item %s: %s', (title, text) => expect(outcomes(text, title)).toEqual([]))

  it('may choose nobody', () => {
    for (const text of [
      'Revisorsuppleant: Ingen meldte sig.',
      'Formand (2 år): Bo Lund ønskede ikke genvalg.',
      '2. suppleant: Ingen valgt.',
      'Suppleant: Ubesat',
    ])
      expect(outcomes(text, 'Valg')).toEqual([])
    expect(outcomes('Revisor: Inga Holm, da Mogens ikke ønskede genvalg', 'Valg')).toHaveLength(1)
  })

  it('may say of each how they were chosen', () => {
    expect(outcomes('HK (genvalg), Ida Holm (nyvalg).')).toEqual(['elected: HK (genvalg), Ida Holm (nyvalg).'])
    expect(outcomes('På valg er HK (genvalg) og TG (genvalg).')).toEqual([])
  })
})

describe('decisions that choose somebody', () => {
  it('name nobody who only stood or was told of', () => {
    const found = (...lines: string[]) => quotes([section('intro', lines)], meeting(), 'Valg af ordstyrer')
    expect(found('Freja er ordstyrer.')).toEqual(['elected: Freja er ordstyrer.'])
    expect(found('Freja er syg.')).toEqual([])
  })

  it('elect those who stood, also when others are chosen as substitutes', () => {
    const stood = 'På valg: Jens Kolding og Inger Post.'
    const found = (...lines: string[]) =>
      quotes([section('intro', [stood, ...lines])], meeting(), 'Valg til bestyrelsen')
    expect(found('Begge modtog genvalg.', 'Suppleant: Torben Vad.')).toEqual([
      'elected: Begge modtog genvalg.',
      'elected: Suppleant: Torben Vad.',
    ])
    expect(found('Jens Kolding og Inger Post blev valgt.', 'Begge modtog genvalg.')).toHaveLength(1)
    expect(found('Kandidater: Ida Holm og Bo Lund.')).toEqual([])
  })

  it('are those who take a post over', () => {
    const found = (line: string, title: string) =>
      quotes([section('intro', ['Laila stopper.', line])], meeting(), title)
    expect(found('Per H overtager.', 'Ny kasserer')).toEqual(['elected: Per H overtager.'])
    expect(found('Per H overtager.', 'Hjemmesiden')).toEqual([])
  })

  it('may be a name alone when the item is an election', () => {
    const names = [section('decision', ['Gårdejer Anton Hebsgaard.'])]
    expect(quotes(names, meeting(), 'Valg af medlem til Digelaget')).toEqual(['elected: Gårdejer Anton Hebsgaard.'])
  })

  it('stand on a line below the post, or below whom they come after', () => {
    const found = (...lines: string[]) => quotes([section('intro', lines)], meeting(), 'Konstituering')
    expect(found('Formand', 'Ida Holm', 'Kasserer', 'Mogens', 'Kontaktperson', 'Udsat')).toEqual([
      'elected: Ida Holm',
      'elected: Mogens',
      'postponed: Udsat',
    ])
    expect(found('Efter Bo Lund, der er flyttet:', 'Jens Krag (C)')).toEqual(['elected: Jens Krag (C)'])
    expect(found('Kandidater:', 'Jens Krag (C)')).toEqual([])
    expect(found('To på valg: BL og MK.')).toEqual([])
    const line = 'Ida Holm i stedet for Bo Lund, som ikke ønskede at fortsætte'
    expect(found('Arne Bøg – genvalg', line)).toContain(`elected: ${line}`)
    expect(quotes([section('intro', ['Formand', 'Mogens'])], meeting(), 'Regnskab')).toEqual([])
  })

  it('say who was chosen once, unless only the echo is printed', () => {
    const echo = 'Begge modtog genvalg.'
    expect(quotes([section('intro', ['Bo Lund og Ida Krag blev genvalgt.', echo])])).toHaveLength(1)
    expect(quotes([section('intro', ['Bo og Ida var på valg.', echo])])).toEqual([`elected: ${echo}`])
  })

  it('are no label in capitals, but are who was chosen in an election', () => {
    const text = ['REGIONSRÅDETS BESLUTNING', 'Regionsrådet valgte Kaj Munk Dam (V).']
    const around = meeting({ body: 'Regionsrådet' })
    expect(quotes([section('intro', text)], around, 'Valg af medlem')).toEqual([`elected: ${text[1]}`])
    expect(quotes([section('decision', ['Forslag A sendes i høring. Forslag C udgår.'])]).at(-1)).toMatch(/^withdrawn/)
  })
})
