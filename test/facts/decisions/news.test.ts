import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'

const decided = (text: string, title = 'Økonomi') =>
  decisionsOf(item(title, [section('intro', [text])]), meeting({ body: null })).map((d) => d.outcome)

describe('running text that only tells', () => {
  it.each([
    ['what was refused in another year', 'Rådet afslog i 2015 en lignende henvendelse.'],
    ['what others grant', 'Vi har fået bevilget 10.000 kr. af fonden.'],
    ['what others answer', 'Ansøgningen til fonden er afvist.'],
    ['what others answer in two clauses', 'Stiftsøvrigheden har godkendt taget, men afvist ønsket om et nyt orgel.'],
    ['who else approves', 'Regnskabet godkendes af revisor i marts.'],
    ['what is to come', 'Budgettet vedtages i oktober.'],
    ['what would be', 'Hvis forslaget vedtages, hæves kontingentet.'],
    ['what was decided once', 'Rådet havde på 33. møde besluttet, at rapporten skulle kortes.'],
    ['what others agree', 'Naboerne er blevet enige om et nyt hegn.'],
    ['what others pay', 'Der er bevilget 20.000 kr. fra fonden.'],
    ['who else decided', 'Planen er godkendt af Kystdirektoratet.'],
    ['what the year brought', 'Bestyrelsen har i året afvist to klager over støj.'],
    ['what was talked of', 'Sagen blev drøftet på sidste møde, hvor det blev besluttet at måle farten.'],
    ['what is left open', 'Det blev ikke besluttet, hvem der holder talen.'],
    ['what is open', 'Det er endnu ikke besluttet, hvor festen skal holdes.'],
    ['a rule', 'Formanden vælges på generalforsamlingen.'],
    ['what law says', 'Loven blev vedtaget enstemmigt.'],
    ['what was done last time', 'Det blev på sidste møde besluttet at indhente tilbud.'],
    ['who holds a post', 'Ida Holm er valgt som formand for foreningen.'],
    ['what goes on all the time', 'Vi sender hvert år to hold til stævnet.'],
    ['what is today', 'Vi betaler i dag 4.000 kr. om måneden.'],
    ['how somebody put it', 'Vi fortsætter ad samme vej, sagde formanden.'],
    ['whom others refuse', 'Naboen siger nej til at flytte hegnet.'],
    ['what others have on paper', 'Det er aftalt med kommunen, at hegnet males i juni.'],
    ['what parents think', 'Der var enighed blandt forældrene om, at prisen er for høj.'],
    ['another board', 'Hovedbestyrelsen i forbundet har vedtaget en ny strategi.'],
    ['unions of many boards', 'Danske Ældreråd anbefaler fremmødevalg.'],
    ['when a prize is handed over', 'Prisen overrækkes på borgermødet den 3. december.'],
    ['what stands by now', 'Hylderne i depotet er sat op.'],
    ['a strategy on its way', 'Strategien skal drøftes i klasserne og derefter sendes til os.'],
    ['why something fell', 'Faldet i fraværet skyldes, at der er ansat flere.'],
    ['what would be, if', 'Besparelsen vedtages i givet fald i oktober.'],
    ['what cannot be decided here', 'Nr. 50 foreslog bump, men det kan ikke besluttes under eventuelt.'],
    ['a show of hands', 'Ved en vejledende afstemning var der flertal for bump.'],
    ['those who spoke', 'Et klart flertal af dem, der tog ordet, gik ind for forslaget.'],
    ['which frame', 'Det sker inden for de rammer, bestyrelsen har fastsat.'],
    ['how it had been', 'Alle var enige om, at det havde været en god fest.'],
    ['how many stood', 'Fem var indstillet.'],
    ['a season that is over', 'Der har været arbejdet med lyset, og i foråret blev det besluttet at udskifte det.'],
    ['when something is decided each year', 'I maj vedtages budgettet.'],
    ['who met in another body', 'På mødet i HSU blev man enige om nye pauser.'],
    ['what we proposed to others', 'Vores forslag blev forkastet.'],
    ['how we voted elsewhere', 'Vi stemte imod, men det blev vedtaget.'],
    ['what one of them refused', 'Bo blev bedt om at feje salen. Det afviste han.'],
    ['what a time is like', 'De uger hvor vi afviser gæster, regnes ikke med.'],
    ['how long they talked', 'Bagefter talte vi videre en halv times tid.'],
    ['how they parted', 'Man skiltes uden at være nået længere.'],
    ['which policy', 'Den politik, udvalget vedtog, virker efter hensigten.'],
  ])('%s decides nothing: %s', (_, text) => expect(decided(text)).toEqual([]))

  it.each([
    ['approved', 'Der bevilges 10.000 kr. til fonden.'],
    ['rejected', 'Ansøgningen er afvist.'],
    ['approved', 'Regnskabet blev godkendt af bestyrelsen.'],
    ['approved', 'Budgettet godkendt med tilføjelse af et punkt.'],
    ['approved', 'Planen godkendt på baggrund af brev fra ministeriet.'],
    ['adopted', 'Det blev vedtaget at holde fest i oktober.'],
    ['approved', 'Der ydes tilskud på 6.000 kr. til koncerten i september.'],
    ['adopted', 'Fremover holdes møderne om onsdagen.'],
    ['adopted', 'Rådet afgiver ikke høringssvar, men opfordrer alle til at skrive.'],
    ['rejected', 'Vi siger nej tak til tilbuddet.'],
  ])('is told from what is %s: %s', (outcome, text) => expect(decided(text)).toEqual([outcome]))

  it('is trusted less where somebody reports', () => {
    expect(decided('De nye regler er vedtaget.', 'Nyt fra skolen')).toEqual([])
    expect(decided('De nye regler er vedtaget.', 'Regler')).toEqual(['adopted'])
    expect(decided('Det blev vedtaget at søge fonden.', 'Nyt fra skolen')).toEqual(['adopted'])
    expect(decided('Bestyrelsen har afvist to klager.', 'Bestyrelsens beretning')).toEqual([])
    expect(decided('Bestyrelsen afviste to klager.', 'Bestyrelsens beretning')).toEqual([])
    expect(decided('Bestyrelsen afviste to klager.', 'Klager')).toEqual(['rejected'])
  })

  it('is no outcome below a label either when it is said of others or of earlier', () => {
    const below = (text: string) => decisionsOf(item('Sagen', [section('decision', [text, 'Tiltrådt.'])]), meeting())
    expect(below('Klagen blev afvist af Ankestyrelsen.').map((d) => d.quote)).toEqual(['Tiltrådt.'])
    expect(below('Bo Lund blev i fjor valgt til bestyrelsen.').map((d) => d.quote)).toEqual(['Tiltrådt.'])
    expect(below('Når budgettet er godkendt, sendes det ud.').map((d) => d.quote)).toEqual(['Tiltrådt.'])
    expect(below('Klagen blev afvist.').map((d) => d.outcome)).toEqual(['rejected', 'endorsed'])
  })
})

describe('the meeting of somebody named', () => {
  const toldOf = (body: string) => {
    const text = 'På unionens repræsentantskabsmøde blev det besluttet, at kontingentet stiger.'
    return decisionsOf(item('Beretning', [section('intro', [text])]), meeting({ body }))
  }

  it('is another one, unless the name is ours', () => {
    expect(toldOf('Fjordby Svæveflyveklub')).toEqual([])
    expect(toldOf('Dansk Svæveflyver Union')).toHaveLength(1)
  })
})

describe('what a board tells of others', () => {
  const told = (text: string) =>
    decisionsOf(item('Fibernet', [section('intro', [text])]), meeting({ body: 'Bestyrelsen' })).map((d) => d.outcome)

  it.each([
    'Generalforsamlingen gav i marts bestyrelsen lov til at forhandle.',
    'Det blev på generalforsamlingen besluttet at male klubhuset.',
    'På repræsentantskabsmødet blev bestyrelsen pålagt at se på lovene.',
    'Her besluttede landsforeningen at anbefale et fælles regelsæt.',
    'Forbundet vedtog på kongressen nye love.',
    'Fonden gav afslag.',
    'Vi fik afslag fra fonden.',
    'Mødet er indkaldt med fem dages varsel.',
    'Der arbejdes på sagen.',
    'Legepladsen bruges af børnehaven.',
    'Bo Lund og Ida Holm frifindes.',
    'Bestyrelsens ønske om en ridesti blev ikke imødekommet.',
    'Kommunalbestyrelsen har udpeget Bo Lund som sit medlem.',
    'Ifølge lovens § 6 indstiller vi ét medlem, som udpeges af miljøministeren.',
    'Udgiften anslås til 19,5 mio. kr.',
    'Der søges om 275.000 kr. til en konsulent.',
    'Nye forslag sendes efter planen i høring til sommer.',
    'Hvorfor blev forslaget ikke vedtaget?',
  ])('decides nothing: %s', (text) => expect(told(text)).toEqual([]))

  it('is known for a board by the title of its minutes as well', () => {
    const sections = [section('intro', ['På generalforsamlingen blev regnskabet godkendt.'])]
    const club = (title: string) => decisionsOf(item('Regnskab', sections), meeting({ body: 'Hjerm Rideklub', title }))
    expect(club('Bestyrelsesprotokol')).toEqual([])
    expect(club('Referat af generalforsamling')).toHaveLength(1)
  })

  it.each([
    'Efter ønske på generalforsamlingen blev det besluttet at opsætte lys.',
    'Det blev besluttet at tage emnet op på generalforsamlingen.',
    'Bestyrelsen gav kassereren lov til at købe en printer.',
    'Ansøgeren fik afslag.',
  ])('does not take back what it decides itself: %s', (text) => expect(told(text)).toHaveLength(1))
})

describe('below the outcome label of a report', () => {
  const below = (text: string) =>
    decisionsOf(
      item('Gensidig orientering', [section('decision', [text], { label: 'Beslutning' })]),
      meeting({ body: 'Teknikudvalget' }),
    ).map((d) => d.outcome)

  it.each([
    'Klagenævnet stadfæstede kommunens påbud. Ida takkede. Bo var tilfreds.',
    'Skanderborg Byråd sagde nej til samarbejdet. Ida takkede. Bo var tilfreds.',
    'Kunstrådet valgte Bo Lund til formand. Ida takkede. Bo var tilfreds.',
  ])('what others decided is not listed: %s', (text) => expect(below(text)).toEqual([]))

  it.each([
    ['noted', 'Udvalget har taget orienteringen til efterretning.'],
    ['noted', 'Orienteringen er taget til efterretning.'],
    ['endorsed', 'Indstillingen er tiltrådt.'],
    ['adopted', 'Udvalget besluttede at invitere direktøren til næste møde.'],
  ])('what the meeting does is %s: %s', (outcome, text) => expect(below(text)).toEqual([outcome]))
})

describe('among news', () => {
  const news = (text: string, title = 'Meddelelser') =>
    decisionsOf(item(title, [section('intro', [text])]), meeting({ body: 'Menighedsrådet' })).map((d) => d.outcome)

  it('what another body decided goes on through its paragraph', () => {
    expect(news('Provstiudvalget har bevilget 9.000 kr. til orglet. Ønsket om en ny bil blev afslået.')).toEqual([])
    expect(news('Provstiudvalget har bevilget 9.000 kr. til orglet. Vi besluttede at købe noder.')).toEqual(['adopted'])
  })

  it.each([
    'Bestyrelsen på Birkeskolen har i et brev afvist planen.',
    'Museet og Egnsarkivet er enige om en vejledning.',
    'Ida har ringet til borgmesteren, og de to var enige om en frist.',
    'I Odder er sagen udsat til efter valget.',
    'Aftalen blev tiltrådt af begge parter i nat.',
    'Teknisk udvalg var delt, men flertallet gik ind for to etager.',
    'april: Menighedsrådet godkender budgettet for kirken',
  ])('others are known by their place and their number: %s', (text) => expect(news(text, 'Huset')).toEqual([]))

  it('it does not elsewhere', () =>
    expect(news('Stiftet har godkendt salget. Ønsket om en ny bil blev afslået.', 'Bilen')).toEqual(['rejected']))
})

describe("in the board's report to those who elected it", () => {
  const told = (text: string) =>
    decisionsOf(item('Formandens beretning', [section('intro', [text])]), meeting({ body: 'Generalforsamlingen' })).map(
      (d) => d.outcome,
    )

  it('what became of a thing during the year is not decided now', () => {
    expect(told('En beboer har klaget over bommen. Klagen blev afvist.')).toEqual([])
    expect(told('Beretningen blev godkendt.')).toEqual(['approved'])
    expect(told('Forslaget om en bom blev afvist.')).toEqual(['rejected'])
  })
})
