import type { HeaderSample } from './header-sample.ts'

/** Whole documents, from text to header, in which the people are hard to find. All are invented. */
export const PEOPLE_DOCUMENTS: readonly HeaderSample[] = [
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
