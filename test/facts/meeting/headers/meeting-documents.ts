import type { HeaderSample } from './header-sample.ts'

const pageEdge = (page: number) =>
  `${' '.repeat(85)}${page}\nUdvalget for Plan og Miljø                                                    12-05-2015\n\n\n`

/** Whole documents, from text to header: what the front says of body, day and place. All are invented. */
export const MEETING_DOCUMENTS: readonly HeaderSample[] = [
  {
    form: 'a letterhead in a column of its own beside labels over their values',
    text: [
      ...['NYBY UNIVERSITET', '', `${'Forum'.padEnd(70)}DEKANATET`, 'Akademisk Råd'],
      ...[`${' '.repeat(70)}ÅBOULEVARD 5`, `${'Møde afholdt'.padEnd(70)}1353 NYBY K`],
      ...['Torsdag den 16. maj 2013 kl. 13.00-15.30', `${' '.repeat(70)}SAGSBEHANDLER`],
      ...[`${'Sted'.padEnd(70)}LOTTE WEST`, 'CSS, lokale 35.3.12', '', 'Til stede'],
      ...['VIP: Ida Holm, Bo Ek', 'TAP (observatør): Mogens Kær', '', '1. Dagsorden', 'Godkendt.', ''],
      ...['2. Evt.', 'Intet.'],
    ].join('\n'),
    expected: {
      ...{ body: 'Akademisk Råd', date: '2013-05-16', place: 'CSS, lokale 35.3.12' },
      present: ['Ida Holm', 'Bo Ek', 'Mogens Kær'],
    },
  },
  {
    form: 'a case number at the right edge above a list of those who sent word',
    text: [
      `${'Skovvej 26'.padEnd(70)}J.nr. 8-52-6-1-04`,
      ...['', 'Referat af møde i Åkomitéen torsdag den 8. juni 2006', '', 'Deltagere:', 'Ida Holm', 'Bo Ek', ''],
      ...['Afbud: Per Lund', '', '1. Kvoter', 'Vedtaget.', '', '2. Evt.', 'Intet.'],
    ].join('\n'),
    expected: { caseNumber: '8-52-6-1-04', date: '2006-06-08', absent: ['Per Lund'] },
  },
  {
    form: 'a forum named by the label Møde, a line that is only the time',
    text: `Referat
Møde: Havneforum Vest
Dato: 14. juni 2021
Kl. 09:30 - 12:00
Sted: Thorsminde Havn, mødelokale 1
Til stede: Birgit Lund, Asger Holt (formand), Ole Kjær
Afbud: Nina Toft
Referent: Karl Bro

1. Godkendelse af dagsorden
Dagsordenen blev godkendt.

2. Uddybning af havnen
Forummet besluttede at indhente tilbud.`,
    expected: {
      body: 'Havneforum Vest',
      date: '2021-06-14',
      start: '09:30',
      end: '12:00',
      place: 'Thorsminde Havn, mødelokale 1',
      present: ['Birgit Lund', 'Asger Holt', 'Ole Kjær'],
      absent: ['Nina Toft'],
      minuteTaker: 'Karl Bro',
    },
  },
  {
    form: 'a group that no list of body nouns knows',
    text: `Møde: Kystkommunernes Klimagruppe
Tid: Onsdag den 3. marts 2021 kl. 10.00-14.30
Sted: Teams
Deltagere: Lis Dam, Ib Grøn

1. Velkomst
Formanden bød velkommen.

2. Budget
Gruppen godkendte budgettet.`,
    expected: {
      body: 'Kystkommunernes Klimagruppe',
      date: '2021-03-03',
      start: '10:00',
      end: '14:30',
      place: 'Teams',
      present: ['Lis Dam', 'Ib Grøn'],
    },
  },
  {
    form: 'the place in a sentence, abbreviated middle names',
    text: `Bestyrelsen for Søndre Vandværk
Referat af møde tirsdag den 8. februar 2022
Kl. 19:00 - 21:15
Mødet blev holdt i vandværkets mødelokale, Kirkevej 4.
Fremmødte: Hans Chr. Mørch, Gerda Fr. Lund, Poul Erik B. Skov
Fraværende: Johs. Bak

1. Regnskab
Regnskabet blev godkendt.

2. Takster
Bestyrelsen vedtog uændrede takster.`,
    expected: {
      body: 'Bestyrelsen for Søndre Vandværk',
      date: '2022-02-08',
      start: '19:00',
      end: '21:15',
      place: 'vandværkets mødelokale, Kirkevej 4',
      present: ['Hans Chr. Mørch', 'Gerda Fr. Lund', 'Poul Erik B. Skov'],
      absent: ['Johs. Bak'],
    },
  },
  {
    form: 'a board meeting in a club, two digits of the year',
    text: `Bestyrelsesmøde i Vesterå Kajakklub d. 11.01.22 kl. 18.30 i klubhuset
Deltagere: Mona, Leif, Jytte og Claus
Afbud: Grethe

Ad 1. Siden sidst
Formanden orienterede.

Ad 2. Økonomi
Bestyrelsen besluttede at udskyde indkøbet.`,
    expected: {
      body: 'Bestyrelsen',
      organisation: 'Vesterå Kajakklub',
      date: '2022-01-11',
      start: '18:30',
      place: 'klubhuset',
      present: ['Mona', 'Leif', 'Jytte', 'Claus'],
      absent: ['Grethe'],
    },
  },
  {
    form: 'letter-spaced body and kind',
    text: `N Æ S T V E D E G N E N S   K L I M A R Å D

R E F E R A T

af møde torsdag den 2. september 2021 kl. 16.00 i Rådssalen

Mødt: Eva Holm, Niels Bay
Fraværende: Ingen

1. Meddelelser
Intet.

2. Høring
Rådet tog orienteringen til efterretning.`,
    expected: {
      body: 'NÆSTVEDEGNENS KLIMARÅD',
      date: '2021-09-02',
      start: '16:00',
      place: 'Rådssalen',
      present: ['Eva Holm', 'Niels Bay'],
      absent: [],
      kind: 'minutes',
    },
  },
  {
    form: 'a next meeting that is moved to another day',
    text: `Referat fra skolebestyrelsesmøde på Nordre Skole
Mandag den 5. december 2022 kl. 17.00-19.00
Til stede: Rikke Lang, Jon Dahl og Søs Lind
Afbud: Per Kold
Ordstyrer: Rikke Lang
Referent: Jon Dahl

1. Godkendelse af dagsorden
Godkendt.

2. Budget 2023
Skolebestyrelsen godkendte budgettet.

3. Eventuelt
Næste møde flyttes fra den 9. januar 2023 til den 16. januar 2023 kl. 17.`,
    expected: {
      date: '2022-12-05',
      start: '17:00',
      end: '19:00',
      body: 'Skolebestyrelsen',
      present: ['Rikke Lang', 'Jon Dahl', 'Søs Lind'],
      absent: ['Per Kold'],
      chair: 'Rikke Lang',
      minuteTaker: 'Jon Dahl',
      nextMeeting: { date: '2023-01-16', start: '17:00', end: null },
    },
  },
  {
    form: 'a board behind which stands whose it is',
    text: `Ordinært møde i afdelingsbestyrelsen, Metalfolkene Østkysten
Torsdag d. 7. oktober 2021 kl. 16.30
Tilstede: Bent Lykke, Søren Ravn Hansen, Ulla Krogh
Ikke tilstede: Kaj Ulrik Mose

1. Protokol
Godkendt.

2. Medlemsmøder
Afdelingsbestyrelsen vedtog at holde tre møder.`,
    expected: {
      body: 'Afdelingsbestyrelsen',
      date: '2021-10-07',
      start: '16:30',
      present: ['Bent Lykke', 'Søren Ravn Hansen', 'Ulla Krogh'],
      absent: ['Kaj Ulrik Mose'],
    },
  },
  {
    form: 'a general assembly with its end told at the foot',
    text: `Ordinær generalforsamling i Grundejerforeningen Engblommen
Afholdt mandag den 21. marts 2022 kl. 19.00 på Engskolen
Der var 34 fremmødte og 5 fuldmagter.

1. Valg af dirigent
Bestyrelsen foreslog Tom Rask, som blev valgt.

2. Beretning
Beretningen blev godkendt.

3. Eventuelt
Intet.

Generalforsamlingen hævet kl. 21.50.
Referent: Anette Vinge`,
    expected: {
      body: 'Grundejerforeningen Engblommen',
      date: '2022-03-21',
      start: '19:00',
      end: '21:50',
      place: 'Engskolen',
      minuteTaker: 'Anette Vinge',
    },
  },
  {
    form: 'a housing department with a chair of the meeting',
    text: `Boligselskabet Fjordglimt - Afdeling 12
Afdelingsmøde
Tirsdag d. 13/9-2022 kl. 17.30 i fælleshuset, Rørvej 10
Til stede var 22 husstande.
Dirigent: Knud Elm
Referent: Vibeke Sø

1. Valg af dirigent
Knud Elm blev valgt.

2. Budget
Budgettet blev vedtaget.

Mødet sluttede kl. 19.05.`,
    expected: {
      body: 'Boligselskabet Fjordglimt - Afdeling 12',
      date: '2022-09-13',
      start: '17:30',
      end: '19:05',
      place: 'fælleshuset, Rørvej 10',
      chair: 'Knud Elm',
      minuteTaker: 'Vibeke Sø',
    },
  },
  {
    form: 'a deanery in one sentence',
    text: `Ribberhus Provstiudvalg
Referat fra møde i provstiudvalget onsdag den 26. januar 2022 kl. 9.00-12.15 på provstikontoret
Mødt: Provst Hanne Juul, Aage Fonn, Bodil Vig
Forfald: Kresten Dam

1. Kirkekasser
Provstiudvalget godkender regnskaberne.

2. Meddelelser
Til efterretning.`,
    expected: {
      body: 'Provstiudvalget',
      date: '2022-01-26',
      start: '09:00',
      end: '12:15',
      place: 'provstikontoret',
      present: ['Hanne Juul', 'Aage Fonn', 'Bodil Vig'],
      absent: ['Kresten Dam'],
    },
  },
  {
    form: 'an academic council with the room behind the time',
    text: `SYDHAVNENS UNIVERSITET
AKADEMISK RÅD
Møde nr. 2/2022
Tirsdag den 10. maj 2022 kl. 13.00 - 15.00, lokale 4B
Til stede: dekan Ida Falk (formand), lektor Per Nør, VIP-repræsentant Eva Sol
Ej til stede: ph.d.-studerende Jon Ask
Referent: Bo Lind

Ad 1. Godkendelse af dagsorden
Godkendt.

Ad 2. Strategi
Akademisk Råd drøftede strategien.`,
    expected: {
      body: 'AKADEMISK RÅD',
      date: '2022-05-10',
      start: '13:00',
      end: '15:00',
      place: 'lokale 4B',
      present: ['Ida Falk', 'Per Nør', 'Eva Sol'],
      absent: ['Jon Ask'],
    },
  },
  {
    form: 'whose news name another committee',
    text: `Referat
4. maj 2021
Til stede: Ida Dal, Bo Ek

1. Nyt fra kommunen
Trafikudvalget drøftede cykelstien på sit møde. Trafikudvalget besluttede at vente.

2. Økonomi
Vi godkendte regnskabet.`,
    expected: { body: null, date: '2021-05-04' },
  },
  {
    form: 'a judgment on what an assembly decided',
    text: `RETTEN I NYBY\n\nUdskrift af dombogen\n\nDOM\nafsagt den 14. marts 2012 i sag nr. BS 3-611/2010:\n\nGrundejerforeningen Enghaven\n(advokat Rune Strup)\nmod\nJens Tide\n\n1. Sagens baggrund\nKontingentet blev godkendt på en generalforsamling den 9. maj 2009.\n\n2. Afgørelse\nBeslutningen er gyldig.\n`,
    expected: { kind: 'other', body: null, date: null },
  },
  {
    form: 'minutes in which statutes are an item, not the title',
    text: `Referat af generalforsamling i Grundejerforeningen Enghaven den 9. maj 2009\n\nVedtægter for foreningen\n\n1. Vedtægter\nVedtægterne blev godkendt.\n\n2. Eventuelt\nIntet.\n`,
    expected: { kind: 'minutes', date: '2009-05-09' },
  },
  {
    form: 'an agenda printed with its minutes',
    text: `Kommunalbestyrelsen\n\nDAGSORDEN M. REFERAT\n\nDato: Onsdag den 28. september 2011 kl. 19.00\n\n1. Mødeplan\nMødeplanen forelægges.\n\n2. Orientering\nIntet nyt.\n`,
    expected: { kind: 'minutes', date: '2011-09-28' },
  },
  {
    form: 'an agenda without a header whose proposals are addressed',
    text: `Sagsfremstilling\n\nDagsordenen er udsendt.\n\nIndstilling\n\nFormanden indstiller til Social- og Sundhedsudvalget, at dagsordenen godkendes.\n\nSagsfremstilling\n\nDer er merforbrug.\n\nIndstilling\n\nForvaltningen indstiller til Social- og Sundhedsudvalget, at budgettet godkendes.\n`,
    expected: { kind: 'agenda', body: 'Social- og Sundhedsudvalget', bodySource: 'text' },
  },
  {
    form: 'when they meet again, and not when they ended',
    text: `Referat af møde i Friluftsrådet den 4. maj 2017 kl. 17\n\n1. Økonomi\nGodkendt.\n\n2. Eventuelt\nVi mødes igen torsdag den 8. juni. Vi sluttede kl. 19.30.\n`,
    expected: { end: '19:30', nextMeeting: { date: '2017-06-08', start: null, end: null } },
  },
  {
    form: 'the board that met, not another that the text tells of',
    text: `Badelauget Nord\n\nBestyrelsesmøde tirsdag d. 12. marts 2019 kl. 18.30\n\n1. Havnen\nHavnebestyrelsen vedtog den 20. februar, at molen renoveres.\n\n2. Sauna\nBestyrelsen valgte den store ovn.\n`,
    expected: { body: 'Bestyrelsen', organisation: 'Badelauget Nord' },
  },
  {
    form: 'a body named only by its meeting',
    text: `Dato: 17. september 2019\n\n1. Dagsorden\nBeslutning på byrådsmødet den 17. september 2019\nDagsordenen godkendt.\n\n2. Lokalplan\nBeslutning på byrådsmødet den 17. september 2019\nByrådet vedtog planen.\n`,
    expected: { body: 'Byrådet', date: '2019-09-17' },
  },
  {
    form: 'a date of two readings that the years named do not tell apart',
    text: `Skolebestyrelsesmøde 25.08.27\n\n1. Skoleåret 2026\nSkolebestyrelsen drøftede skoleåret.\n\n2. Eventuelt\nIntet.\n`,
    expected: { date: null, dateInferred: null },
  },
  {
    form: 'a date whose unusual reading is a year named, and whose usual one is near another',
    text: `Distriktsskolebestyrelsen\nDato: 11.11.14\n\n1. Budget 2015\nOrdningen fra 2011 blev drøftet.\n\n2. Eventuelt\nIntet.\n`,
    expected: { date: null },
  },
  {
    form: 'a district committee of employees and management',
    text: `Nyby Kommune\nOmråde-MED Børn & Unge\nReferat\n\nMødedato: 14. november 2018\n\n1. Budget\nGodkendt.\n\n2. Eventuelt\nIntet.\n`,
    expected: { body: 'Område-MED Børn & Unge' },
  },
  {
    form: 'a meeting held in a place before the hour, in a line that says nothing else',
    text: `Bestyrelsesmøde 9. maj 2022\n\nMødet blev holdt i klublokalet kl. 19.00-21.30\n\n1. Budget\nGodkendt.\n\n2. Eventuelt\nIntet.\n`,
    expected: { place: 'klublokalet', start: '19:00', end: '21:30' },
  },
  {
    form: 'a year that only the heading prints',
    text: `Fjordovervågningen 2003\n\nReferat af møde i Teknikergruppen for Fjorden torsdag den 13. marts kl. 9.30\n\n1. Iltsvind\nIltsvindet i 1997 og 2008 blev drøftet.\n\n2. Eventuelt\nIntet.\n`,
    expected: { date: null, dateInferred: '2003-03-13' },
  },
  {
    form: 'a story of a meeting with its title and list at the beginning',
    text: `Nordre Stift\n\nBeslutningsprotokol fra stiftsrådets møde i november\nOprettet 26. november 2015 kl. 10:42 af stiftskontoret\n\nBeslutningsprotokol fra møde i Stiftsrådet for Nordre Stift torsdag den 12. november 2015 kl. 16.00 i Bispegården, Torvet 1.\n\nTil stede var biskop Henning Stid, domprovst Anne-Lise Thor og Gunnar Sej.\n\nFormanden bød velkommen. Stiftsrådet godkendte dagsordenen og gik derefter over til årets store sag, det bindende stiftsbidrag.\n\nMødet sluttede kl. 19.10 med aftensang.\n`,
    expected: { date: '2015-11-12', start: '16:00', end: '19:10', place: 'Bispegården, Torvet 1' },
  },
  {
    form: 'a story whose first sentence tells the day and the association',
    text: 'Referat fra generalforsamlingen 2013\n\nSønder Vium Borgerforening holdt i går, tirsdag den 9. april 2013 kl. 19.00, sin ordinære generalforsamling. 43 havde trodset sneen.\n\nFormanden bød velkommen og aflagde beretning, som blev godkendt med klapsalver.\n\nMødet sluttede kl. 21.40.\n',
    expected: { body: 'Sønder Vium Borgerforening', date: '2013-04-09', start: '19:00', end: '21:40' },
  },
  {
    form: 'a running head with the day at the right edge of every page',
    text: `Referat\n\nUdvalget for Plan og Miljø\n\nMødedato:          Tirsdag den 12. maj 2015\n\n\n${[
      'Regnskab',
      'Nyt',
      'Praktik',
      'Veje',
    ]
      .map((title, i) => `${pageEdge(i + 1)}${i + 1}. ${title}\n${title} blev drøftet.\n\n`)
      .join('')}`,
    expected: { body: 'Udvalget for Plan og Miljø', date: '2015-05-12' },
  },
]
