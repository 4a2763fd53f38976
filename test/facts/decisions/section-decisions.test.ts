import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, paragraph, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

describe('decisions', () => {
  it('need words that decide under news, and are no notes on who takes no part', () => {
    const told = [section('decision', ['Formanden deltog i et topmøde og åbnede pladsen.'])]
    expect(quotes(told, meeting(), 'Meddelelser')).toEqual([])
    const apart = ['Svaret godkendt.', 'Ida Holm (A) deltager ikke i høringssvaret, da hun sidder i udvalget.']
    expect(quotes([section('decision', apart)])).toEqual(['approved: Svaret godkendt.'])
    expect(quotes([section('decision', ['Vi deltager ikke i høringen.'])])).toHaveLength(1)
  })

  it('announce nothing under news', () => {
    const soon = [section('decision', ['Der holdes åbent hus den 9. maj.'])]
    expect(quotes(soon, meeting(), 'Meddelelser')).toEqual([])
    expect(quotes(soon, meeting(), 'Åbent hus')).toHaveLength(1)
  })

  it.each([
    ['Overgår til budget 2022.', 'referred'],
    ['Fremsendes til byrådet med anbefaling af en forhøjelse.', 'recommended'],
    ['Som indstillet af Økonomiudvalget.', 'approved'],
    ['Blev taget af, fordi bilaget mangler.', 'withdrawn'],
    ['Festen holdes ikke.', 'rejected'],
    ['Sagen overdrages til forvaltningen.', 'referred'],
    ['Sagen bordlægges.', 'postponed'],
    ['Ida Holm bliver byrådets repræsentant i fonden.', 'elected'],
    ['Skolehaven nedlægges ikke.', 'adopted'],
    ['Taksten sættes ikke op.', 'adopted'],
    ['Der sendes ikke begrundelse.', 'adopted'],
    ['Aftalen forlænges ikke.', 'rejected'],
    ['Der købes ikke ny bus.', 'rejected'],
    ['Det endte med, at sagen blev udsat.', 'postponed'],
    ['Efter en snak endte det med, at budgettet blev godkendt.', 'approved'],
    ['Det endte med, at vi beholder den gamle grill.', 'adopted'],
    ['3 medlemmer (A og V) anbefaler planen.', 'recommended'],
  ])('say what comes of it: %s', (text, outcome) =>
    expect(quotes([section('decision', [text])])).toEqual([`${outcome}: ${text}`]),
  )

  it.each([
    'Derefter stemtes om udvalgets indstilling:',
    'Bo Lund (V) afløses af Ida Holm (V) under hele mødet.',
    'Forslag fra Venstre om, at ordningen skal gælde i seks år:',
    'Drøftelsen handlede mest om prisen.',
    'Stiftet har godkendt vedtægten, men afvist ønsket om en medarbejder.',
    'Kommunen har godkendt kloakken, men udsat vejen.',
  ])('are no words of how it went: %s', (text) => expect(quotes([section('decision', [text])])).toEqual([]))

  it.each(['Vi fik tilskud på 20.000 kr. fra fonden.', 'Vi fik afslag fra kommunen.', 'Kommunen lukker svømmehallen.'])(
    'are not what others answered us: %s',
    (text) => expect(quotes([section('decision', [text])], meeting({ body: 'Bestyrelsen' }))).toEqual([]),
  )

  it('are told with their terms in one', () => {
    const lead = 'Bo fik mandat til at forhandle på følgende vilkår:'
    const terms = [lead, paragraph('ordningen evalueres efter et år', 12, '-')]
    const board = meeting({ body: 'Bestyrelsen' })
    expect(quotes([section('intro', terms)], board)).toHaveLength(1)
    expect(quotes([section('decision', terms)], board)).toHaveLength(1)
    expect(quotes([section('decision', [paragraph('ordningen evalueres efter et år', 12, '-')])], board)).toHaveLength(
      1,
    )
  })

  it.each([
    'Festen var en succes.',
    'De unges ønsker er mange.',
    'Bo var med på unionens kongres.',
    'De ansattes pauser er korte.',
    'Det er de voksnes ansvar.',
  ])('are no nouns that end like a passive: %s', (text) =>
    expect(quotes([section('intro', [text])], meeting({ body: 'Bestyrelsen' }))).toEqual([]),
  )

  it.each(['Skuret er gammelt og flyttes.', 'Forsikringen fornyes for tre år på uændrede vilkår.'])(
    'are passives beside other words: %s',
    (text) => expect(quotes([section('intro', [text])], meeting({ body: 'Bestyrelsen' }))).toHaveLength(1),
  )

  it('may settle what the title names, as the first words below it', () => {
    const found = (title: string, text: string) => quotes([section('intro', [text])], meeting(), title)
    expect(found('Julekoncert', 'Koncerten bliver torsdag den 11. december.')).toHaveLength(1)
    expect(found('Mødeplan', 'Møderne holdes den tredje onsdag i måneden.')).toHaveLength(1)
    expect(found('Ældrerådenes temadag i Struer', 'Temadagen holdes den 3. maj.')).toEqual([])
    expect(found('Eventuelt', 'Koncerten bliver torsdag.')).toEqual([])
    expect(found('Økonomi', 'Koncerten bliver torsdag.')).toEqual([])
  })

  it('may stand behind an arrow below the talk', () => {
    const found = (label: string, first = 'Naboen har klaget over støjen.') => {
      const lines = [first, paragraph('Depositum op til 1.500 kr.', 12, label)]
      return quotes([section('intro', lines)], meeting({ body: 'Bestyrelsen' }), 'Hytten')
    }
    expect(found('➡')).toEqual(['adopted: Depositum op til 1.500 kr.'])
    expect(found('•')).toEqual([])
  })

  it('may stand in a sentence without a keyword when nothing else can be meant', () => {
    const found = decisionsOf(
      item('Mødeplan', [section('decision', ['Mødet 22. april flyttes til 19. april.'])]),
      meeting(),
    )
    expect(found).toMatchObject([{ outcome: 'adopted', ruleId: 'gennemfoeres' }])
    expect(found[0]?.confidence).toBeLessThan(0.7)
  })

  it('are surer where nothing but outcomes stands than among notes and in running text', () => {
    const sure = (role: 'decision' | 'intro', label: string | null, text = 'Planen blev godkendt.') =>
      decisionsOf(item('Planen', [section(role, [text], { label })]), meeting())[0]?.confidence ?? 0
    expect(sure('decision', 'Beslutning')).toBeGreaterThan(sure('decision', 'Referat'))
    expect(sure('decision', 'Referat')).toBe(sure('intro', null))
    expect(sure('intro', null)).toBeGreaterThan(sure('decision', 'Beslutning', 'Planen sendes til naboerne.'))
  })

  it('are not plans told in an item of reports', () => {
    const text = ['Kirkegårdsudvalget: Stendiget sættes i oktober.', 'Det blev besluttet at fælde lindetræet.']
    expect(quotes([section('intro', text)], meeting(), 'Orientering fra udvalg')).toHaveLength(1)
  })

  it('under Eventuelt need a word that decides', () => {
    const text = ['Det tages op på afdelingsmødet.', 'Det blev besluttet at male hegnet.']
    expect(quotes([section('intro', text)], meeting(), 'Eventuelt')).toHaveLength(1)
  })

  it('are not read inside a motion quoted over several paragraphs', () => {
    const text = [
      'Forslaget blev trukket tilbage.',
      '"Byrådet beslutter følgende.',
      'Skolen lukkes.',
      'Prisen sættes ned."',
    ]
    expect(quotes([section('intro', text)], meeting({ body: 'Byrådet' }))).toEqual([
      'withdrawn: Forslaget blev trukket tilbage.',
    ])
  })

  it('are not what is ordered by a day, which is a follow-up', () => {
    const text = ['Udvalget godkendte ansøgningen.', 'Ansøgningen sendes inden 1. maj.', 'Ib Holm undersøger prisen.']
    expect(quotes([section('intro', text)])).toEqual(['approved: Udvalget godkendte ansøgningen.'])
  })

  it('are not proposals in a list, nor two opinions beside each other', () => {
    expect(quotes([section('intro', ['Projektet koster 4 mio. kr. og finansieres ved lån.'])], meeting())).toEqual([])
    const opinions = 'Bestyrelsen indstillede, at prisen hæves, mens revisor anbefalede en reserve.'
    expect(quotes([section('intro', [opinions])], meeting({ body: 'Bestyrelsen' }))).toEqual([])
  })

  it('are what the chair sums up', () => {
    const text =
      'Efter en kort drøftelse konkluderede formanden, at rådet kunne tilslutte sig udkastet, dog uden bilag.'
    const [found] = decisionsOf(item('Planen', [section('intro', [text])]), meeting({ body: 'Akademisk Råd' }))
    expect(found).toMatchObject({ outcome: 'endorsed', amended: true, quote: text })
  })
})

describe('talk in a section called Referat', () => {
  it('is trusted less than under Beslutning', () => {
    const line = ['Kantinen åbner med forskudte spisetider.']
    expect(quotes([section('decision', line, { label: 'Beslutning' })])).toHaveLength(1)
    expect(quotes([section('decision', line, { label: 'Referat' })])).toEqual([])
  })
})

describe('an outcome in the title', () => {
  const titled = (title: string) =>
    decisionsOf(item(title, []), meeting({ body: 'Grundejerforeningen' })).map((d) => d.outcome)
  it.each([
    ['Valg af dirigent: Advokat Bo Lund valgt', 'elected'],
    ['Regnskabet for 2023 blev enstemmigt godkendt', 'approved'],
  ])('%s', (title, outcome) => expect(titled(title)).toEqual([outcome]))

  it.each([
    'Godkendelse af dagsorden',
    'Beslutning om lokalplan',
    'Drøftelse: nyt legehus',
    'Sag: Hvad der blev besluttet den 3. maj 2022',
  ])('is not seen in: %s', (title) => expect(titled(title)).toEqual([]))
})
