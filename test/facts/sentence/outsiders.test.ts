import { describe, expect, it } from 'vitest'
import { agentOf, isOutsider } from '../../../src/facts/sentence/outsiders.ts'
import { meeting, section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

const told = (text: string, body: string | null = 'Skolebestyrelsen') =>
  quotes([section('intro', [text])], meeting({ body }))
const below = (text: string, body: string | null = 'Skolebestyrelsen') =>
  quotes([section('decision', [text, 'Planen godkendes.'])], meeting({ body })).slice(0, -1)

describe('what people, offices and papers settle', () => {
  it.each([
    'Lederne blev enige om at flytte festen.',
    'Provstiets præster var enige om at sige nej.',
    'Provsten deltog og godkendte rækkefølgen.',
    'Den europæiske sammenslutning vedtog en ny mærkning.',
    'Vejlauget besluttede at grave grøften op.',
    'Vedtægterne fastsætter, at der er fem medlemmer.',
    'Forældrerådene er enige om at bakke op.',
    'Taksterne fastsættes af provstiet.',
    'Kirkegårdslederne er enige om en fælles model.',
    'Ølteltet stilles op af spejderne.',
    'Lukkedagene fastlægges hvert år af forvaltningen.',
    'Studieordningen godkendes af dekanen.',
    'Turledere godkendes af regionerne.',
    'Kolonihaverne, Solvang, godkendte de nye regler.',
    'Afdeling 12, Skovbrynet, nedstemte forslaget om hegn med 31 stemmer mod 27.',
    'Danmarks største afdeling, Gullestrup, vedtog det med 101 stemmer mod 99.',
    'Grundejerforeningen Åsen, der ligger syd for os, vedtog et nyt hegn.',
    'Naboen trækker sin klage.',
    'Realdania har trukket sit tilsagn.',
    'Kommunen får lov til at bygge højere.',
    'Ida sidder i udvalget for Venstre.',
    'Strømmen afbrydes tirsdag den 3. maj.',
    'Hun tiltræder den 1. februar.',
    'Susanne blev valgt som repræsentant i personalegruppen i maj.',
    'Vejen asfalteres af NCC i maj.',
    'Vi bruger 900 kr. om året på kaffe.',
    'Amterne nedlægges 1. januar.',
    'Ribe Amt nedlægges ved årsskiftet.',
    'Den nye kommune dannes 1. januar.',
    'Momsfritagelsen afskaffes med den nye lov.',
    'Opgaverne overføres til staten.',
    'Vi har spurgt fem forældre, alle har sagt nej.',
    'Banken er spurgt, og svaret er nej.',
    'Det gamle råd vedtog at holde fest hvert år.',
    'Referatet fra mødet i april var godkendt pr. mail.',
    'Referatet er underskrevet digitalt.',
    'Forslaget sattes under afstemning.',
    'Som ny foresloges Maj Søby og Bo Lund.',
    'I forslaget hæves prisen til 400 kr.',
    'Amtet pålægger vandværket at tage prøver.',
    'Et medlem, Ida Holm, ønsker noteret, at hun er imod.',
    'Sygeplejerskerne forkastede forliget.',
    'Lockouten blev udskudt to uger af forligsmanden.',
    'Fra rådhuset siger man nej.',
    'Vi blev nedstemt.',
    'Model 1: Vejen lukkes.',
    'Svar fra fonden: Der bevilges 10.000 kr. til kajakker.',
    'Opslag fra havnefogeden: Broerne lukkes 1. november.',
    'Fra provstiet: Budgettet er godkendt.',
    'Havnefogeden oplyser: Bådene flyttes i uge 14.',
    'Skuret rives ned af ejendomsafdelingen.',
    'Skoven afslog at lade os bruge stien.',
    'Ved provstesynet blev det aftalt, at tagrenden skiftes.',
    'Rosenfonden bevilgede os en hjertestarter.',
    'Klagerådet omgjorde to påbud, og et tredje afviste man.',
    'Elevrådet har stemt om navnet, og det blev vedtaget.',
    'Teknisk Udvalg gav i maj grønt lys, så nu bygges der.',
    'Parterne blev på mødet enige om en pris.',
    'Det er besluttet centralt at flytte pengene.',
    'Fra kommunens side er det besluttet at fælde træet.',
    'Nu er det så vedtaget at nedlægge rastepladsen.',
    'Ifølge avisen er det besluttet at lukke hallen.',
    'Jeg troede, det var besluttet at vente.',
    'Hos naboerne i Hou har man valgt en anden løsning.',
    'Turneringsledelsen udsatte kampen til lørdag.',
    'Vi fik bevilget 15.000 kr.',
    'Regeringen har et forslag, og det vedtages nok inden jul.',
    'Det afgøres i maj.',
    'Jeg siger nej til planen.',
    'Et flertal i byrådet stemte for planen.',
    'Planen blev vedtaget med 16 stemmer mod 13 i byrådet.',
    'Projektet er droppet af Realdania.',
    'Vi blev bevilget 12.000 kr. af kommunen.',
    'Spejderne fik af byrådet lov til at bygge en hytte.',
    'Skorstensfejeren godkendte ovnen.',
    'Turen blev aflyst på grund af storm.',
    'Muren bliver stående; det har museet krævet.',
    'Vi når næppe at få det vedtaget i år.',
  ])('is not decided in running text: %s', (text) => expect(told(text)).toEqual([]))

  it.each([
    'Lederne blev enige om at flytte festen.',
    'Taksterne blev fastsat af byrådet.',
    'Planen er godkendt af stiftet.',
    'Ansættelsesudvalget valgte at pege på Ida Holm.',
    'Byrådet har givet en bevilling på 6 mio. kr.',
    'Valget af model skal træffes af byrådet.',
  ])('is not decided below a label: %s', (text) => expect(below(text)).toEqual([]))

  it('is not decided by a council of another place', () => {
    expect(told('Gedved Menighedsråd besluttede at betale halvdelen.', 'Ølsted Sogns Menighedsråd')).toEqual([])
    expect(told('Ølsted Menighedsråd besluttede at betale halvdelen.', 'Ølsted Sogns Menighedsråd')).toHaveLength(1)
    expect(told('Menighedsrådet besluttede at betale halvdelen.', 'Ølsted Sogns Menighedsråd')).toHaveLength(1)
  })

  it('is recommended by a board to its assembly, not by the assembly', () => {
    expect(told('Det indstilles til generalforsamlingen, at kontingentet hæves.', 'Bestyrelsen')).toHaveLength(1)
    expect(told('Det indstilles til generalforsamlingen, at kontingentet hæves.', 'Generalforsamlingen')).toEqual([])
  })

  it.each([
    ['Medlemmerne besluttede at flytte festen.', 'Skolebestyrelsen'],
    ['Lederne besluttede at flytte festen.', 'Ledermødet'],
    ['Bestyrelsen, der var fuldtallig, vedtog at male trapperne.', 'Bestyrelsen'],
    ['Forslag 2, nyt tag, blev vedtaget med 4 stemmer mod 1.', 'Bestyrelsen'],
    ['Et medlem, Bo Lund, trak sit forslag.', 'Bestyrelsen'],
    ['Marie sidder i ansættelsesudvalget for bestyrelsen.', 'Bestyrelsen'],
    ['Vandet på pladsen lukkes den 1. november.', 'Bestyrelsen'],
    ['Efter ønske fra lederne blev festen flyttet, og planen blev godkendt.', 'Skolebestyrelsen'],
    ['Regnskabet blev godkendt af bestyrelsen.', 'Skolebestyrelsen'],
    ['Tidsplanen blev godkendt.', 'Skolebestyrelsen'],
    ['Aftalen blev opsagt, og lederne fik mandat.', 'Skolebestyrelsen'],
  ])('is decided by the meeting itself: %s (%s)', (text, body) => expect(told(text, body)).not.toEqual([]))

  it.each(['Svaret skrives af forvaltningen.', 'Anbefales godkendt af byrådet.'])(
    'may be the work an office is given below a label, or what is passed on: %s',
    (text) => expect(below(text)).not.toEqual([]),
  )
})

describe('who acts', () => {
  it.each(['Skolelederen har ', 'Den norske turistforening ', 'Flere kommuner har ', 'Aftalen '])(
    'is outside: %s',
    (before) => expect(isOutsider(before, before, 'Bestyrelsen')).toBe(true),
  )

  it.each(['Efter ønske fra lederne ', 'Herefter ', 'Medlemmerne ', 'Det ', ''])('is not outside: %s', (before) =>
    expect(isOutsider(before, before, 'Bestyrelsen')).toBe(false),
  )

  it('is told behind a passive', () => {
    expect(agentOf(' af provstiet', ' af provstiet', 'Menighedsrådet')).toBe('outsider')
    expect(agentOf(' af skolelederen', ' af skolelederen', 'Skolebestyrelsen')).toBe('office')
    expect(agentOf(' hvert år af skolelederen', ' hvert år af skolelederen', 'Skolebestyrelsen')).toBe('outsider')
    expect(agentOf(' af bestyrelsen', ' af bestyrelsen', 'Skolebestyrelsen')).toBeNull()
    expect(agentOf(' og sendes til provstiet', ' og sendes til provstiet', 'Menighedsrådet')).toBeNull()
  })
})

describe('what sounds like others and is decided here', () => {
  it.each([
    'Vi besluttede at lade os repræsentere af Ida Holm.',
    'Skolebestyrelsen har stemt om det, og det blev vedtaget.',
    'Bestyrelsen drøftede sagen, og man besluttede at vente.',
    'Kommunen har sagt nej, så bænken flyttes til haven.',
    'Det er besluttet at flytte pengene til en bænk.',
    'Det er nu vedtaget at lukke porten om natten.',
    'Brev fra provstiet: Drøftet og godkendt.',
    'Ansøgning fra koret: Der bevilges 2.000 kr.',
    'Fra kassereren: Prisen hæves til 40 kr.',
    'Et flertal i bestyrelsen stemte for planen.',
    'Mødet blev udsat på grund af sygdom.',
    'Regnskabet er godkendt af Skolebestyrelsen.',
  ])('%s', (text) => expect(told(text)).toHaveLength(1))
})
