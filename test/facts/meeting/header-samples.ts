import type { Meeting } from '../../../src/model/document.ts'

/** Headers in the forms that Danish bodies print; people and bodies are invented. Names are compared as lists of names. */
export interface HeaderSample {
  readonly form: string
  readonly text: string
  readonly expected: Partial<Omit<Meeting, 'present' | 'absent' | 'guests'>> & {
    readonly present?: readonly string[]
    readonly absent?: readonly string[]
    readonly guests?: readonly string[]
  }
}

const ITEM = '\n# 1. Godkendelse af dagsorden\n## Beslutning\nGodkendt.\n'

export const HEADER_SAMPLES: readonly HeaderSample[] = [
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
    form: 'a letter date beside the meeting date',
    text: `Dato: 3. februar 2014
Referat af møde i Integrationsrådet mandag den 27. januar 2014 kl. 17
${ITEM}`,
    expected: { date: '2014-01-27', dateSource: 'title', start: '17:00', body: 'Integrationsrådet' },
  },
  {
    form: 'sent, approved and published dates beside the meeting date',
    text: `Økonomiudvalget - 15-06-2020
Dagsorden publiceret:
Onsdag, 10 juni, 2020 - 15:54
Referat publiceret:
Onsdag, 17 juni, 2020 - 11:28
Godkendt den 21.8.2020
${ITEM}`,
    expected: { date: '2020-06-15', body: 'Økonomiudvalget', start: null },
  },
  {
    form: 'date of the previous meeting in the first item only',
    text: `# 1. Godkendelse af referat fra mødet den 9. april 2019
## Beslutning
Godkendt.`,
    expected: { date: null, dateSource: null, dateInferred: null, kind: 'minutes', body: null },
  },
  {
    form: 'no header: date and body from decision labels, earlier committees aside',
    text: `# 1. Budget
## Beslutning i Kulturudvalget den 02-03-2021
Anbefales.
## Beslutning i Byrådet den 16-03-2021
Godkendt.
# 2. Takster
## Beslutning i Byrådet den 16-03-2021
Godkendt.`,
    expected: { date: '2021-03-16', dateSource: 'decision-label', body: 'Byrådet', bodySource: 'decision-label' },
  },
  {
    form: 'a date without year is inferred, never stated',
    text: `Referat fra MR møde Tirsdag d. 10. september kl 18.30 i sognehuset
# 1. Regnskab 2023 og budget 2025
Godkendt.`,
    expected: { body: 'MR', date: null, dateInferred: '2024-09-10', start: '18:30', place: 'sognehuset' },
  },
  {
    form: 'two digits each: the full year elsewhere decides',
    text: `Referat 17.01.2018
Referat — menighedsrådsmøde, Sdr. Bjerge, onsdag den 17.01.18 kl. 19.00
${ITEM}`,
    expected: { date: '2018-01-17', place: 'Sdr. Bjerge', start: '19:00' },
  },
  {
    form: 'month first, as content management systems print it',
    text: `Plan- og Teknikudvalget
Referat
Dato: Torsdag, Oktober 3, 2019 - 07:30
Sted: Rådhuset, mødelokale 2.14
${ITEM}`,
    expected: {
      body: 'Plan- og Teknikudvalget',
      date: '2019-10-03',
      start: '07:30',
      place: 'Rådhuset, mødelokale 2.14',
    },
  },
  {
    form: 'parties, absence and partial presence behind the names',
    text: `Møde i Udvalget for sundhed for alle
onsdag den 30. oktober 2019 kl. 08:00
Regionsgården, Alléen 15, lokale Møn

Deltagere:
Kirsten Lyng (O)
Bjørn Vald (B)- deltog ikke i behandlingen af punkt: 3, 4, 6
Anne Ronn (A)- afbud
Jan Bødker (C)
${ITEM}`,
    expected: {
      place: 'Regionsgården, Alléen 15, lokale Møn',
      ...{ present: ['Kirsten Lyng', 'Bjørn Vald', 'Jan Bødker'], absent: ['Anne Ronn'] },
    },
  },
  {
    form: 'each member with what became of them',
    text: `Regionsrådet
Dato: 24-05-2022
Tid: 17:00 - 18:50
Medlemmer
• Allan Reb: Deltog
• Christoffer Bay: Afbud (Stedfortræder Merete Wang)
• Freja Lind: Afbud (Stedfortræder Ib Rør, fraværende ved sag 1-2. )
• Gert Dahl: Deltog
${ITEM}`,
    expected: { start: '17:00', end: '18:50', present: ['Allan Reb', 'Gert Dahl'], absent: ['Christoffer Bay'] },
  },
  {
    form: 'members listed without those away',
    text: `Byrådet
29-10-2019
Medlemmer
Formand Britta Skriver (A)
Lars Vange (UP)
Erik Madsbøll (A), Suppleant for Lene Torp (A)
Fraværende
Lene Torp (A), sag 139-140
# 139. Spørgetid
## Beslutning
Intet.
# 140. Budget
## Beslutning
Godkendt.`,
    expected: { present: ['Britta Skriver', 'Lars Vange', 'Erik Madsbøll'], absent: ['Lene Torp'], date: '2019-10-29' },
  },
  {
    form: 'a list of members called in is no attendance',
    text: `Udvalg: Miljø- og Byudvalg
Dato: Tirsdag den 15. september 2020
Tid: Kl. 17:30
Indkaldelse :
• Formand Lars Rude (F)
• Brian Pals (A)
${ITEM}`,
    expected: { body: 'Miljø- og Byudvalg', present: [], absent: [], start: '17:30' },
  },
  {
    form: 'groups of those present, with titles before the names',
    text: `NØRREBY UNIVERSITET
Nørreby Universitets bestyrelse
Referat af møde 24. november 2005 kl. 14.00
Til stede:
Direktør Harald Lassen, formand
Professor Ole Ramskov (fra kl.15.00)
Stud.scient. Morten Bech
Afbud fra:
Biskop Erling Nord
Dekaner og andre
Dekan Svend Krøyer, deltog i pkt. 4 og 5
${ITEM}`,
    expected: {
      body: 'Nørreby Universitets bestyrelse',
      ...{ present: ['Harald Lassen', 'Ole Ramskov', 'Morten Bech'], absent: ['Erling Nord'] },
    },
  },
  {
    form: 'several labels in one line',
    text: `REFERAT Byrådet 2022-2025 d. 10-01-2023
Mødedato Tirsdag d. 10. januar 2023 kl. 18:30 Mødested Ny Ridehus, Grønnegades Kaserne
${ITEM}`,
    expected: { date: '2023-01-10', start: '18:30', place: 'Ny Ridehus, Grønnegades Kaserne' },
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
    form: 'a meeting over two days',
    text: `Referat af hovedbestyrelsesmøde den 26. og 27. april 2014 på Hotel Nyborg
# 1. Beretning
Hovedbestyrelsen godkendte beretningen.`,
    expected: { date: '2014-04-26', place: 'Hotel Nyborg', body: 'Hovedbestyrelsen' },
  },
  {
    form: 'case number of the meeting, next meeting in the last item',
    text: `Referat
Dato: Mandag den 9/11 2015 kl. 08.00-10.00
Sagsnr.:  2013-24536
${ITEM}
# 2. Næste møde
Næste møde er planlagt til fredag d. 15. januar kl. 8.30-10.30.`,
    expected: { caseNumber: '2013-24536', nextMeeting: { date: '2016-01-15', start: '08:30', end: '10:30' } },
  },
  {
    form: 'end of the meeting said in the first item',
    text: `Bestyrelsen
3. marts 2020 kl. 16
# 1. Godkendelse af dagsorden
## Beslutning
Bo Lund forlod mødet kl. 17:03 og kom tilbage kl. 17:31.
Mødet hævet kl.: 18:12`,
    expected: { start: '16:00', end: '18:12', absent: [] },
  },
  {
    form: 'who was away, as the first item',
    text: `Børneudvalget
04-12-2018 kl. 13:00
# 1. Fraværende og bemærkninger til dagsordenen
## Beslutning
Hanne Grøn (A) var fraværende.
# 2. Takster
## Beslutning
Ida Holm (V) var fraværende. Godkendt.`,
    expected: { absent: ['Hanne Grøn'] },
  },
  {
    form: 'an association above its board meeting, a host without address',
    text: `Grundejerforeningen Lærkevænget
Referat af bestyrelsesmøde onsdag d. 3. maj 2017 kl. 19.00 hos Mette
Til stede: Finn B., Kaja, Rolf, Bo og Mette
# 1. Veje
Bestyrelsen besluttede at asfaltere.`,
    expected: {
      ...{ body: 'Bestyrelsen', organisation: 'Grundejerforeningen Lærkevænget', date: '2017-05-03', place: null },
      present: ['Finn B', 'Kaja', 'Rolf', 'Bo', 'Mette'],
    },
  },
  {
    form: 'a general assembly of an association',
    text: `Borgerforeningen for Vejby og Omegn
Generalforsamling den 12. marts 2020 i forsamlingshuset
# 1. Valg af dirigent
Valgt blev Ole Holm.
# 2. Beretning
Beretningen blev godkendt med akklamation.`,
    expected: {
      ...{ body: 'Borgerforeningen for Vejby og Omegn', organisation: null },
      ...{ kind: 'minutes', place: 'forsamlingshuset' },
    },
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
    form: 'the place in a sentence of its own',
    text: `Møde i MED-Hovedudvalget
Torsdag den 5. maj 2022 kl. 9.00
Mødet blev holdt i Hovedbygningen, lokale A12.
Alle medlemmer var mødt, undtagen Nina Holm (A).
# 1. Budget
MED-Hovedudvalget drøftede planen.`,
    expected: { body: 'MED-Hovedudvalget', place: 'Hovedbygningen, lokale A12', absent: ['Nina Holm'] },
  },
  {
    form: 'groups of people by organisation, initials that are no party',
    text: `Sundhedsklynge Midt - Politisk niveau
Referat
Dato: D. 4. oktober 2022
Tidspunkt: 16.00-18.00
Deltagere
Nørreby Kommune: Ulrik Bek, Åse Kubel Høeg
Region Midt: Karin Lund (KL)
Afbud
Søby Kommune: Gitte Dahl
Gæster: Lone Toft, Teknik og Miljø
# 1. Velkomst
Der blev budt velkommen.`,
    expected: {
      ...{ body: 'Sundhedsklynge Midt', date: '2022-10-04', start: '16:00', end: '18:00' },
      ...{ present: ['Ulrik Bek', 'Åse Kubel Høeg', 'Karin Lund'], absent: ['Gitte Dahl'], guests: ['Lone Toft'] },
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
    form: 'day, time and place behind "Møde:", the class of a pupil behind the name',
    text: `Skolebestyrelsen ved Åskolen
Møde: onsdag den 22. januar 2020 kl. 19.00 i Medborgerhuset
Til stede: Karen Gad (formand), Emma 9.a (elev), Ib Holt
Afbud: Noah 8.b, Pia Storm
# 1. Budget
Godkendt.`,
    expected: {
      ...{ body: 'Skolebestyrelsen ved Åskolen', date: '2020-01-22', start: '19:00', place: 'Medborgerhuset' },
      ...{ present: ['Karen Gad', 'Emma', 'Ib Holt'], absent: ['Noah', 'Pia Storm'] },
    },
  },
  {
    form: 'lists of those present by where they come from, labels without colons',
    text: `Referat af møde i organisationsbestyrelsen
Dato 31. maj 2023
Tidspunkt kl. 16.30
Sted Boligkontoret
Til stede fra organisationsbestyrelsen
Jytte Pagh, formand
Ulrik Storm
Til stede fra administrationen
Direktør Kenneth Ry
Afbud
Lone Kjær
# 1. Budget
Godkendt.`,
    expected: {
      ...{ date: '2023-05-31', start: '16:30', place: 'Boligkontoret' },
      ...{ present: ['Jytte Pagh', 'Ulrik Storm'], absent: ['Lone Kjær'], guests: ['Kenneth Ry'] },
    },
  },
  {
    form: 'rows of names with presence, no label over them, a date of single digits',
    text: `Bestyrelsen
Dato: 4.5.21
Ida Dal\tTil stede
Bo Ek\tTil stede
Per Vig\tAfbud
# 1. Budget
Godkendt.`,
    expected: { date: '2021-05-04', present: ['Ida Dal', 'Bo Ek'], absent: ['Per Vig'] },
  },
  {
    form: 'who came, counted',
    text: `Bestyrelsen
Der var mødt 3 medlemmer: Ida Dal, Bo Ek og Kaj Lund. Afbud fra Per Vig.
# 1. Budget
Godkendt.`,
    expected: { present: ['Ida Dal', 'Bo Ek', 'Kaj Lund'], absent: ['Per Vig'] },
  },
  {
    form: 'initials alone',
    text: `Bestyrelsen
Til stede: ID, BE, KL
Afbud: PV
# 1. Budget
Godkendt.`,
    expected: { present: ['ID', 'BE', 'KL'], absent: ['PV'] },
  },
  {
    form: 'parties, which are no people',
    text: `Bestyrelsen
Til stede: SF, DF og LA
# 1. Budget
Godkendt.`,
    expected: { present: [] },
  },
  {
    form: 'an address above the name of an association',
    text: `Rådhusgade 4
9999 Nyby
post@nyby.example
Nørre Bork Vandværk
Referat fra bestyrelsesmøde den 18. maj 2017
# 1. Budget
Bestyrelsen godkendte budgettet.`,
    expected: { body: 'Bestyrelsen', organisation: 'Nørre Bork Vandværk' },
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
    form: 'people with whom they stand for, one on each line',
    text: `Referat af møde i Klimarådet den 2. maj 2024
Deltagere:
Birgitte Halk (formand)
Claus Ørting, Danske Fiskere
Mia Sylvest, KL
Jens Frost, Dansk Landbrug
Eva Krog, særligt sagkyndig
# 1. Budget
Godkendt.`,
    expected: { present: ['Birgitte Halk', 'Claus Ørting', 'Mia Sylvest', 'Jens Frost', 'Eva Krog'] },
  },
  {
    form: 'initials with a small letter, who was called in for whom, groups with a short name',
    text: `Kredsstyrelsen (KS)
Referat af møde den 17. april 2024
Til stede: LMK, ToS, MiO og GSV
Afbud: Torben Skriver (A). Camilla Brej (A) var indkaldt som stedfortræder.
# 1. Budget
Godkendt.`,
    expected: { body: 'Kredsstyrelsen', present: ['LMK', 'ToS', 'MiO', 'GSV'], absent: ['Torben Skriver'] },
  },
  {
    form: 'groups of those present with short names, posts in brackets',
    text: `Referat af møde i Studienævnet den 2. maj 2024
Til stede
VIP: Lektor Asta Brinch (studieleder, mødeleder), adjunkt Priya Raman
Studerende: Emma Riis (næstforperson), Oscar Thulin
# 1. Budget
Godkendt.`,
    expected: { present: ['Asta Brinch', 'Priya Raman', 'Emma Riis', 'Oscar Thulin'] },
  },
  {
    form: 'members by whom they stand for, under one label and under none',
    text: `Referat af møde i skolebestyrelsen den 2. maj 2024
Forældrerepræsentanter: Simon Krogh (formand), Ditte Aamand
Medarbejderrepræsentanter: Jonas Brink
Ledelse: Charlotte Munk (skoleleder)
Afbud: Louise Engell
# 1. Budget
Godkendt.`,
    expected: { present: ['Simon Krogh', 'Ditte Aamand', 'Jonas Brink', 'Charlotte Munk'], absent: ['Louise Engell'] },
  },
  {
    form: 'groups below a label, of which some are known',
    text: `Referat af bestyrelsesmøde den 2. maj 2024
Deltagere:
Udpeget af kommunerne: Torben Krarup, Hjalte Vinge
Elevrepræsentanter: Naja Frost
Afbud: Rasmus Tveden
# 1. Budget
Godkendt.`,
    expected: { present: ['Torben Krarup', 'Hjalte Vinge', 'Naja Frost'], absent: ['Rasmus Tveden'] },
  },
  {
    form: 'the body in the genitive before its book of minutes; all were there but one; a room with a number like a clock',
    text: `BYRÅDETS BESLUTNINGSPROTOKOL
10. november 1998 kl. 19.00
Rådhuset i Sejlby, lokale 1.12
Samtlige medlemmer var mødt bortset fra Inger Bøgh, for hvem suppleanten Knud Ring var indkaldt.
# 1. Budget
Godkendt.`,
    expected: { body: 'BYRÅDET', start: '19:00', place: 'Rådhuset i Sejlby, lokale 1.12', absent: ['Inger Bøgh'] },
  },
  {
    form: 'a meeting called by the initials of its body, somebody who left with initials and time in brackets',
    text: `HB-møde nr. 5
Dato: 17. september 2011
Til stede: Lone Vester (LV, formand), Hella Kær (HK) samt Jonas Brix (JB, til kl. 14)
Hovedbestyrelsen var beslutningsdygtig.
# 1. Budget
Godkendt.`,
    expected: { body: 'Hovedbestyrelsen', present: ['Lone Vester', 'Hella Kær', 'Jonas Brix'] },
  },
  {
    form: 'a committee with the law it is set up by',
    text: `Udvalget for Levende Havne (§ 17, stk. 4)
Referat
Mødedato: 2. oktober 2019
# 1. Budget
Godkendt.`,
    expected: { body: 'Udvalget for Levende Havne' },
  },
  {
    form: 'a club whose board no sentence names',
    text: `Egeby Petanqueklub
Referat fra bestyrelsesmøde den 18. maj 2017
# 1. Budget
Godkendt.`,
    expected: { body: 'Egeby Petanqueklub', organisation: null },
  },
  {
    form: 'a department of the town hall above a committee, which is no association',
    text: `Børne- og Skoleafdelingen
Referat af møde i Børneudvalget den 18. maj 2017
# 1. Budget
Børneudvalget godkendte budgettet.`,
    expected: { body: 'Børneudvalget', organisation: null },
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
    form: 'names between slashes',
    text: `Bestyrelsen
Til stede: Ida Dal / Bo Ek / Kaj Lund
# 1. Budget
Godkendt.`,
    expected: { present: ['Ida Dal', 'Bo Ek', 'Kaj Lund'] },
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
]
