import { type HeaderSample, ITEM } from './header-sample.ts'

/** Labels, columns, capitals and sentences that hold several fields. */
export const LAYOUT_SAMPLES: readonly HeaderSample[] = [
  {
    form: 'labels with values, a wrapped list of people',
    text: `Referat
Møde:  Klimadirektørernes Forretningsudvalg
Tid:   Tirsdag den 15. marts 2022 kl. 12.30-14.00
Sted:   Teams-møde
Deltagere:  Ida Holm, Bo Lund, Tue von Ravn, Anne-Mette

Krogh, Per Bisgaard
Gæster:
Afbud:            Søren Dal
${ITEM}`,
    expected: {
      body: 'Klimadirektørernes Forretningsudvalg',
      ...{ bodySource: 'header', kind: 'minutes', title: 'Referat', date: '2022-03-15', dateSource: 'header' },
      ...{ start: '12:30', end: '14:00', place: 'Teams-møde', caseNumber: null },
      present: ['Ida Holm', 'Bo Lund', 'Tue von Ravn', 'Anne-Mette Krogh', 'Per Bisgaard'],
      absent: ['Søren Dal'],
      guests: [],
    },
  },
  {
    form: 'a room without colon, times in one sentence, groups of people on lines of their own',
    text: `Referat
Hovedudvalget
Mødet startede kl. 16.00 og sluttede kl. 18.15
Dato: 4. maj 2021
Mødelokale A, Rådhuset
Deltagere:
Ledersiden: Karin Holst (formand), Sanne Bro
Medarbejdersiden: Tom Ølgaard, Lene Spang
${ITEM}`,
    expected: {
      ...{ date: '2021-05-04', start: '16:00', end: '18:15', place: 'Mødelokale A, Rådhuset' },
      present: ['Karin Holst', 'Sanne Bro', 'Tom Ølgaard', 'Lene Spang'],
    },
  },
  {
    form: 'labels parted by bars',
    text: `Styregruppen for Byfornyelse
Dato: 04.05.2021 | Tidsrum: 13:00-15:00 | Sted: Rådhuset, M2
Deltagere: Ida Holm (IH), Bo Lund (BL) | Afbud: Per Dal (PD) | Referent: BL
${ITEM}`,
    expected: {
      ...{ date: '2021-05-04', start: '13:00', end: '15:00', place: 'Rådhuset, M2', minuteTaker: 'BL' },
      present: ['Ida Holm', 'Bo Lund'],
      absent: ['Per Dal'],
    },
  },
  {
    form: 'label above value, in capitals',
    text: `UDVALG

14-17 Byrådet

MØDE

Referat fra ekstraordinært møde

STED

Byrådssalen, Torvet 2

STARTTIDSPUNKT

29-06-2016 17:30:00

SLUTTIDSPUNKT

29-06-2016 19:00:00
${ITEM}`,
    expected: {
      ...{ body: '14-17 Byrådet', date: '2016-06-29', start: '17:30', end: '19:00', place: 'Byrådssalen, Torvet 2' },
    },
  },
  {
    form: 'a sentence over five lines',
    text: `Referat
til
mødet i Udvalget for Ældre og Sundhed
den 20. december 2017 kl. 16:00
i Store Sal, Torvegade 26, 8800 Nørreby

Alle medlemmer var mødt, bortset fra Gitte Ravn (V). I stedet deltog Mogens Lind (V).
Mødet blev hævet kl. 17.05.
${ITEM}`,
    expected: {
      body: 'Udvalget for Ældre og Sundhed',
      ...{ bodySource: 'title', date: '2017-12-20', start: '16:00', end: '17:05' },
      ...{ place: 'Store Sal, Torvegade 26, 8800 Nørreby', absent: ['Gitte Ravn'] },
    },
  },
  {
    form: 'one sentence with place, board known by its meeting only',
    text: `Referat fra bestyrelsesmøde onsdag den 4. maj 2016 kl. 19.00 – 21.30 i klubhuset
Til stede: Ida, Bo og Karen Marie Dal
Afbud. Jens Holm.
# 1. Økonomi
Bestyrelsen besluttede at hæve kontingentet.`,
    expected: {
      ...{ body: 'Bestyrelsen', date: '2016-05-04', start: '19:00', end: '21:30', place: 'klubhuset' },
      ...{ present: ['Ida', 'Bo', 'Karen Marie Dal'], absent: ['Jens Holm'], kind: 'minutes' },
    },
  },
  {
    form: 'several labels in one line',
    text: `REFERAT Byrådet 2014-2017 d. 10-03-2015
Mødedato Tirsdag d. 10. marts 2015 kl. 18:30 Mødested Ny Ridehus, Ravnsby Kaserne
${ITEM}`,
    expected: { date: '2015-03-10', start: '18:30', place: 'Ny Ridehus, Ravnsby Kaserne' },
  },
  {
    form: 'letter-spaced words',
    text: `K K R  M I D T J Y L L A N D
M Ø D E R E F E R A T
Dato: 8. juni 2016 kl. 10-12
${ITEM}`,
    expected: { body: 'KKR MIDTJYLLAND', title: 'MØDEREFERAT', date: '2016-06-08', start: '10:00', end: '12:00' },
  },
  {
    form: 'an agenda with template text for those who come',
    text: `Udvalg: Kommunalbestyrelsen 2022-2025
Mødedato: 26. november 2025 16:00
Mødested: Rådssalen
# 1. Mødets deltagere
Mødets deltagere/fraværende noteres her.
# 2. Takster
## Indstilling
At taksterne godkendes.`,
    expected: { kind: 'agenda', title: null, body: 'Kommunalbestyrelsen 2022-2025', start: '16:00', absent: [] },
  },
  {
    form: 'called an agenda, decides like minutes',
    text: `Dagsorden
Regionsrådet 27-10-2020 13:00
# 1. Meddelelser
## Referat
1. Afbud. Der var afbud fra Kresten Hjort.
Regionsrådet tog meddelelserne til efterretning.`,
    expected: { kind: 'minutes', title: 'Dagsorden', body: 'Regionsrådet', start: '13:00', absent: ['Kresten Hjort'] },
  },
  {
    form: 'a convening',
    text: `Indkaldelse til generalforsamling i Haveforeningen Solbakken torsdag den 7. april 2022 kl. 19 i fælleshuset
# 1. Valg af dirigent
# 2. Beretning`,
    expected: { kind: 'convening', date: '2022-04-07', start: '19:00', place: 'fælleshuset' },
  },
  {
    form: 'labels without colon, a body with its school',
    text: `Bestyrelsen for Vestegnens Erhvervsskole
Referat af møde den 4. april 2022
Kl. 09:30 - 12:00
Sted Udvalgsværelse 3
# 1. Budget
Godkendt.`,
    expected: {
      ...{ body: 'Bestyrelsen for Vestegnens Erhvervsskole', start: '09:30', end: '12:00', place: 'Udvalgsværelse 3' },
    },
  },
  {
    form: 'headed with its kind, each member with presence and role, a list of contents behind',
    text: `BESLUTNINGER

Udvalget for nære tilbud

MØDETIDSPUNKT
03-05-2022 14:00

MØDESTED
Regionsgården, lokale H6

MEDLEMMER
Tove Riis - Tilstede - Formand
Kaj Thorn - Afbud
Ulla Mose - Tilstede

INDHOLDSLISTE
1. Budget
# 1. Budget
Godkendt.`,
    expected: {
      ...{ body: 'Udvalget for nære tilbud', kind: 'minutes', date: '2022-05-03', start: '14:00' },
      ...{ place: 'Regionsgården, lokale H6' },
      ...{ present: ['Tove Riis', 'Ulla Mose'], absent: ['Kaj Thorn'] },
    },
  },
  {
    form: 'a case number on a line of its own, with initials behind it',
    text: `J.nr. 2024-511-0088 /KRH
Referat af møde i Studienævnet den 2. maj 2024
# 1. Budget
Godkendt.`,
    expected: { caseNumber: '2024-511-0088', body: 'Studienævnet' },
  },
  {
    form: 'a head in capitals, the end of the meeting in four digits',
    text: `REFERAT FRA SENIORRÅDETS MØDE MANDAG DEN 3. FEBRUAR 2014 KL. 1600 I SOGNEGÅRDEN
Mødt: Ida Holm, Bo Lund, Per Dal
${ITEM}Mødet sluttede kl. 1815.`,
    expected: { body: 'SENIORRÅDET', date: '2014-02-03', start: '16:00', end: '18:15', place: 'SOGNEGÅRDEN' },
  },
  {
    form: 'a parish in capitals, times with klokken',
    text: `SCT. ANSGARS MENIGHEDSRÅD
MØDE ONSDAG DEN 15. SEPTEMBER 2021 KLOKKEN 19.00 I SOGNEGÅRDEN
Deltagere: Ida Holm, Bo Lund, Per Dal
${ITEM}Formanden lukkede mødet klokken 20.35.`,
    expected: { body: 'SCT. ANSGARS MENIGHEDSRÅD', date: '2021-09-15', start: '19:00', end: '20:35' },
  },
  {
    form: 'the extract of a book of minutes',
    text: `UDSKRIFT AF FORHANDLINGSPROTOKOLLEN FOR MENIGHEDSRÅDET VED ØSTER HORNUM KIRKE
År 1994, onsdag den 9. marts
# 1. Budget
Godkendt.`,
    expected: { body: 'MENIGHEDSRÅDET VED ØSTER HORNUM KIRKE', date: '1994-03-09' },
  },
  {
    form: 'a letterhead beside the labels and the list',
    text: `NORDRE UNIVERSITET
BESTYRELSEN

Sted                Konsistorium, Torvet 4               9999 NYBY

Til stede           Medlemmer: Ida Holm (formand),       TLF 99 99 26 26
                    Bo Lund, Per Dal                     SAGSNR.: 011-0043/08-2100

Afbud               Eva Ek
${ITEM}`,
    expected: {
      place: 'Konsistorium, Torvet 4',
      caseNumber: '011-0043/08-2100',
      ...{ present: ['Ida Holm', 'Bo Lund', 'Per Dal'], absent: ['Eva Ek'] },
    },
  },
  {
    form: 'an office over its address, and the case number below it',
    text: `FJORDRÅDET

Sekretariatet
Havnegade 5
9999 Nyby

Sagsnr. 2014-11873

Referat af møde i Fjordrådet fredag den 20. juni 2014 kl. 10.00
Afbud: Ida Holm
${ITEM}`,
    expected: { body: 'Fjordrådet', caseNumber: '2014-11873', guests: [], absent: ['Ida Holm'] },
  },
  {
    form: 'a case number at the right edge, with the initials of two writers',
    text: `ADVOKATFIRMAET
HOLM & LUND                                         J.nr. 14-20377 PH/kl

År 2009, mandag den 27. april kl. 19.00 afholdtes ordinær generalforsamling i

Ejerforeningen Egegården

i Kulturhusets lille sal, Torvevej 212, med følgende dagsorden i henhold til vedtægternes § 5:
${ITEM}`,
    expected: { caseNumber: '14-20377', place: 'Kulturhusets lille sal, Torvevej 212' },
  },
  {
    form: 'the way to a page that ends in the pages of several bodies',
    text: `Grønt Råd - referat 14. november 2019 | Nyby Kommune
Du er her: Forside / Politik / Råd og nævn
${ITEM}`,
    expected: { body: 'Grønt Råd', date: '2019-11-14' },
  },
  {
    form: 'initials in the name of a street, on a line of its own',
    text: `Møde i Bestyrelsen for Nordre Højskole
Tirsdag den 19. marts 2013 kl. 15.00
Campus Nyby, Chr. M. Holms Vej 4, lokale A114
${ITEM}`,
    expected: { place: 'Campus Nyby, Chr. M. Holms Vej 4, lokale A114' },
  },
]
