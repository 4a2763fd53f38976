import type { HeaderSample } from './header-samples.ts'

/** Whole documents, from text to header: what the front says of body, day, place and people. All are invented. */
export const HEADER_DOCUMENTS: readonly HeaderSample[] = [
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
    form: 'members who came late, left early or were disqualified',
    text: `Byrådet
Dagsorden til møde den 26. april 2022 kl. 18:00 i byrådssalen

Medlemmer
Anna Birk (A), borgmester
Bo Skov (V)
Carl Ried (C)
Dorte Lind (F)

Fraværende
Carl Ried (C)

Bemærkninger: Bo Skov (V) deltog fra pkt. 3. Dorte Lind (F) forlod mødet kl. 18.20 under punkt 4.

1. Godkendelse af dagsorden
Beslutning
Godkendt.

2. Regnskab 2021
Beslutning
Godkendt.

3. Salg af Møllevej 2
Beslutning
Anna Birk (A) deltog ikke i behandlingen af punkt 3 på grund af inhabilitet.
Godkendt.

4. Lokalplan 44
Beslutning
Vedtaget.`,
    expected: { body: 'Byrådet', date: '2022-04-26', start: '18:00', absent: ['Carl Ried'] },
  },
  {
    form: 'a stand-in behind the name of who was away',
    text: `Region Østlandet
Referat
Udvalget for nære sundhedstilbud
Dato: 17-03-2022
Tid: 14:00 - 16:00
Sted: Regionshuset, lokale B2

Medlemmer
• Mette Krag: Deltog
• Jørn Toft: Afbud (Stedfortræder for Jørn Toft: Lea Busk)
• Ane Rør: Deltog fra kl. 14:40

1. Nyt hospital
Beslutning
Taget til efterretning.

2. Budget
Beslutning
Godkendt.`,
    expected: {
      body: 'Udvalget for nære sundhedstilbud',
      date: '2022-03-17',
      start: '14:00',
      end: '16:00',
      place: 'Regionshuset, lokale B2',
      present: ['Mette Krag', 'Ane Rør'],
      absent: ['Jørn Toft'],
    },
  },
  {
    form: 'a member who came instead of another',
    text: `Referat til mødet i Teknik- og Miljøudvalget
den 4. maj 2021 kl. 15:30 i mødelokale 3, Rådhuset

Mødedeltagere: Jens Holt (A), Lone Bech (V), Kurt Lyng (O) i stedet for Tine Vest (O)
Fraværende: Tine Vest (O)

1. Vejafvanding
Beslutning
Godkendt.

2. Orientering
Beslutning
Til efterretning.`,
    expected: {
      body: 'Teknik- og Miljøudvalget',
      date: '2021-05-04',
      start: '15:30',
      place: 'mødelokale 3, Rådhuset',
      present: ['Jens Holt', 'Lone Bech', 'Kurt Lyng'],
      absent: ['Tine Vest'],
    },
  },
  {
    form: 'a KKR with its guest',
    text: `KKR Vestlandet

DAGSORDEN OG REFERAT

Dato: 8. juni 2022
Tid: kl. 09:30 - 12:00
Sted: Hotel Fjorden, Havnegade 1
Gæst: Direktør Ulla Riis

1. Velkomst
Referat
KKR Vestlandet tog orienteringen til efterretning.

2. Udpegninger
Referat
KKR Vestlandet udpegede Hans Bo.`,
    expected: {
      body: 'KKR Vestlandet',
      date: '2022-06-08',
      start: '09:30',
      end: '12:00',
      place: 'Hotel Fjorden, Havnegade 1',
      guests: ['Ulla Riis'],
      kind: 'minutes',
    },
  },
  {
    form: 'a parish with roles before the names',
    text: `Vester Lunde Sogns Menighedsråd
Beslutningsprotokol

Menighedsrådsmøde torsdag den 9. juni 2022 kl. 19.00 i konfirmandstuen
Deltagere: Formand Karen Vang, kirkeværge Ib Sten, kasserer Pia Ege, sognepræst Lars Juhl
Afbud: Kontaktperson Gerda Holm
Dagsorden:
1 - Godkendelse af dagsorden
Godkendt.
2 - Kirkegården
Menighedsrådet besluttede at fælde lindetræet.
3 - Evt.
Intet.
Mødet slut kl. 21.10`,
    expected: {
      body: 'Vester Lunde Sogns Menighedsråd',
      date: '2022-06-09',
      start: '19:00',
      end: '21:10',
      place: 'konfirmandstuen',
      present: ['Karen Vang', 'Ib Sten', 'Pia Ege', 'Lars Juhl'],
      absent: ['Gerda Holm'],
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
    form: 'a company whose people come from board and management',
    text: `FORSYNING FJORD A/S
CVR 12345678

Referat af bestyrelsesmøde nr. 4/2021
afholdt fredag den 19. november 2021, kl. 08:30 - 11:00
på hovedkontoret, Industrivej 9

Fra bestyrelsen deltog: Peter Rom (formand), Sanne Lykkegaard, Thor Bek
Fra direktionen deltog: Direktør Inge Ravn
Afbud: Carl Holm

1. Godkendelse af referat fra mødet den 1. oktober 2021
Referatet blev godkendt.

2. Budget
Bestyrelsen godkendte budgettet.`,
    expected: {
      body: 'Bestyrelsen',
      organisation: 'FORSYNING FJORD A/S',
      date: '2021-11-19',
      start: '08:30',
      end: '11:00',
      place: 'hovedkontoret, Industrivej 9',
      present: ['Peter Rom', 'Sanne Lykkegaard', 'Thor Bek'],
      absent: ['Carl Holm'],
    },
  },
  {
    form: 'a state council with groups of those present',
    text: `Dyreforsøgsrådet
REFERAT

af møde nr. 3 den 15. september 2020
Til stede:
Fra rådet
Professor Mai Holm (formand)
Dyrlæge Otto Friis
Fra sekretariatet
Fuldmægtig Ida Kjær
Fraværende:
Læge Jan Brix

1. Godkendelse af dagsorden
Dagsordenen blev godkendt.

2. Ansøgninger
Rådet gav tilladelse.`,
    expected: { body: 'Dyreforsøgsrådet', date: '2020-09-15', absent: ['Jan Brix'] },
  },
  {
    form: 'labels over columns of names',
    text: `Referat
Ungerådet
Dato: 11. november 2021
Deltagere
Ida Holm
Bo Lund
Mia Kragh
Fraværende
Otto Ravn
Referent
Mia Kragh

1. Bordet rundt
Alle fortalte.

2. Fest
Ungerådet besluttede at holde fest.`,
    expected: {
      body: 'Ungerådet',
      date: '2021-11-11',
      present: ['Ida Holm', 'Bo Lund', 'Mia Kragh'],
      absent: ['Otto Ravn'],
      minuteTaker: 'Mia Kragh',
    },
  },
  {
    form: 'names set apart by blanks only',
    text: `REFERAT FRA BESTYRELSESMØDE
Andelsboligforeningen Lindegården
Dato: 12/1 2022 kl. 19.30
Sted: Fælleslokalet
Deltagere: Anne Lise   Jørgen Bro   Tove Sand
Afbud: Kim Roed

1. Vand
Bestyrelsen besluttede at skifte rør.

2. Evt.
Intet.`,
    expected: {
      body: 'Bestyrelsen',
      organisation: 'Andelsboligforeningen Lindegården',
      date: '2022-01-12',
      start: '19:30',
      place: 'Fælleslokalet',
      present: ['Anne Lise', 'Jørgen Bro', 'Tove Sand'],
      absent: ['Kim Roed'],
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
    form: 'a head and a list of people broken at the right edge, in the middle of names and places',
    text: `Referat af møde i Havneudvalget tirsdag den 14. marts 2023 kl. 19 i Strandgade 41,
mødesalen

Til stede: Karen Skov, Aksel Thyme, Birthe Vang, Nanna Ploug, Rune Sander, Lise
Aagren og Torben Wium

1. Havnens regnskab
Udvalget gennemgik regnskabet, og der var spørgsmål til de mange udgifter, som er
kommet til i løbet af året, og til hvordan de skal betales. Regnskabet blev herefter
godkendt, og kassereren sender det til revisoren, som ser på det i løbet af
foråret.
`,
    expected: {
      ...{ body: 'Havneudvalget', start: '19:00', place: 'Strandgade 41, mødesalen' },
      present: ['Karen Skov', 'Aksel Thyme', 'Birthe Vang', 'Nanna Ploug', 'Rune Sander', 'Lise Aagren', 'Torben Wium'],
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
    form: 'two sides of a joint committee, with the unions their members come from',
    text: `Lokal-MED Teknik

Referat onsdag den 26.08.20 kl. 8.30-10.15
Materielgården, kantinen

A-siden: Flemming Ask (formand), Hanna Bro, Afbud: Bo Gran
B-siden: Dan Vest (næstformand, 3F), Mona Gad, HK, Ali Dem, FOA
Referent: Hanna Bro

1 Godkendelse af dagsorden
Godkendt

2 Eventuelt
Intet.`,
    expected: {
      ...{ start: '08:30', end: '10:15' },
      present: ['Flemming Ask', 'Hanna Bro', 'Dan Vest', 'Mona Gad', 'Ali Dem'],
      absent: ['Bo Gran'],
    },
  },
  {
    form: 'a column of posts, names and towns, those who were away in a sentence',
    text: `PROTOKOL
Beredskabskommissionen
Fredag, den 18.09.2020 kl. 10.00 i Brandstationen

Mødt:     Borgmester Svend Krog, Ådum (formand)
          Byrådsmedlem Nina Ør, Kirkeby
          Politidirektør Merete Bo
Frederik Moe havde meldt afbud.

1. Godkendelse af dagsorden
Godkendt

2. Eventuelt
Intet. Sluttet kl. 11.35.`,
    expected: {
      ...{ body: 'Beredskabskommissionen', start: '10:00', end: '11:35' },
      present: ['Svend Krog', 'Nina Ør', 'Merete Bo'],
      absent: ['Frederik Moe'],
    },
  },
  {
    form: 'people by whom they stand for, several under one head',
    text: `SUNDBY GYMNASIUM

Referat af bestyrelsesmøde nr. 4/2024
Tirsdag d. 10. dec. 2024 kl. 16.30-19.00, lærerværelset

Deltagere:
Udpeget af regionsrådet: Merete Sloth (formand)
Udpeget af kommunerne: Torben Krarup, Hjalte Vinge
Elevrepræsentanter: Naja Frost
Afbud: Rasmus Tved (elev)

Punkt 1: Godkendelse af dagsorden
Godkendt

Punkt 2: Budget
Bestyrelsen godkendte budgettet.`,
    expected: {
      ...{ place: 'lærerværelset' },
      present: ['Merete Sloth', 'Torben Krarup', 'Hjalte Vinge', 'Naja Frost'],
      absent: ['Rasmus Tved'],
    },
  },
  {
    form: 'an old protocol whose sentence breaks inside a word',
    text: `Byrådet

År 1996, tirsdag den 23. april kl. 19.00 holdtes ordinært byråds-
møde på Rådhuset.

Deltagere, valgte: Ida Holm, Bo Lund
Deltagere, embedsmænd: Per Dal

1. Regnskab
Vedtaget af alle, som var til stede ved mødet, efter en drøftelse af de store
udgifter til skolerne, som også blev nævnt ved sidste møde.`,
    expected: { body: 'Byrådet', date: '1996-04-23', place: 'Rådhuset', present: ['Ida Holm', 'Bo Lund', 'Per Dal'] },
  },
]
