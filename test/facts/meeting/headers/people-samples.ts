import { type HeaderSample, ITEM } from './header-sample.ts'

/** Who came, who did not, who took part. */
export const PEOPLE_SAMPLES: readonly HeaderSample[] = [
  {
    form: 'who came from a board named by its initials',
    text: `HB-møde 3/2006
Til stede fra HB:
  Asta Meld, formand
  Holger Bruhn, økonomi
Afbud: Knud Rask
# 1. Åbning
Vi sang.`,
    expected: { present: ['Asta Meld', 'Holger Bruhn'], absent: ['Knud Rask'] },
  },
  {
    form: 'an auditor who took part in one item below the list',
    text: `Referat af bestyrelsesmøde i Fonden Kløveren
Dato: 26. marts 2021
Til stede: Eva Roth, Ole Damm, Kim Juul
Registreret revisor Niels Bak deltog under punkt 3.
# 1. Årsrapport
Godkendt.`,
    expected: { present: ['Eva Roth', 'Ole Damm', 'Kim Juul'], guests: ['Niels Bak'] },
  },
  {
    form: 'who took part behind each name, with who stood in for whom',
    text: `Forretningsudvalget
Møde den 9. maj 2014
Ida Holm (A): Deltog
Bo Ek (V): Afbud (Stedfortræder Kai Dam)
Per Lund (O): Deltog
# 1. Økonomi
Godkendt.`,
    expected: { present: ['Ida Holm', 'Per Lund'], absent: ['Bo Ek'] },
  },
  {
    form: 'a lawyer who took part in one item, told the other way round',
    text: `Referat af bestyrelsesmøde i A/B Vibegården den 3. marts 2020
Deltagere: Mie Holst, Carl Erik Sø
Afbud: Rasmus Lund
Under punkt 4 deltog advokat Jens Thorup.
# 1. Retssag
Gennemgået.`,
    expected: { present: ['Mie Holst', 'Carl Erik Sø'], absent: ['Rasmus Lund'], guests: ['Jens Thorup'] },
  },
  {
    form: 'two groups whose labels stand alone, one below the other',
    text: `Hoved-MED
Dato og tid
24. juni 2020 kl. 13:00

Ledelsesrepræsentanter
Thomas Lund, formand
Bodil Fisker

Medarbejderrepræsentanter
Jytte Holm, næstformand
Rasmus Ry

Afbud
Kim Hede, HK
# 1. Budget
Godkendt.`,
    expected: {
      present: ['Thomas Lund', 'Bodil Fisker', 'Jytte Holm', 'Rasmus Ry'],
      absent: ['Kim Hede'],
    },
  },
  {
    form: 'an office below those who sent word',
    text: `Referat af bestyrelsesmøde den 3. maj 2011
Til stede: Bjarke Trolle, Inger Him
Fraværende med afbud: Helle Jyllinge
Fra studieadministrationen: Pernille Kamp (ref.)
# 1. Budget
Godkendt.`,
    expected: { absent: ['Helle Jyllinge'], guests: ['Pernille Kamp'] },
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
    form: 'names between slashes',
    text: `Bestyrelsen
Til stede: Ida Dal / Bo Ek / Kaj Lund
# 1. Budget
Godkendt.`,
    expected: { present: ['Ida Dal', 'Bo Ek', 'Kaj Lund'] },
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
    form: 'one absentee behind a label without a colon, with who came instead',
    text: `Byrådet\nMødedato 28-05-2019\nFraværende Ida Holm (A), i stedet deltog Bo Lund (A)\n${ITEM}`,
    expected: { absent: ['Ida Holm'] },
  },
  {
    form: 'groups of which one has first names with their class',
    text: `Skolebestyrelsen
Deltagere:
Forældrevalgte: Ida Skov Holm (formand), Thomas Lund, Rikke Dal ved afbud, Jonas Ek,
Mette Kirk, Louise Tang ved afbud
Medarbejdervalgte: Lars Bo Juul, Sanne Vest
Elevrådet: Frida (8.b) ved afbud, Oskar (9.a)
Ledelsen: Skoleleder Henrik Sej (referent)
${ITEM}`,
    expected: {
      present: [
        'Ida Skov Holm',
        'Thomas Lund',
        'Jonas Ek',
        'Mette Kirk',
        'Lars Bo Juul',
        'Sanne Vest',
        'Oskar',
        'Henrik Sej',
      ],
      absent: ['Rikke Dal', 'Louise Tang', 'Frida'],
    },
  },
  {
    form: 'whom somebody stands for in two letters',
    text: `Handicaprådet\nFraværende: Tove Lind, DH, og Carl Egelund\n${ITEM}`,
    expected: { absent: ['Tove Lind', 'Carl Egelund'] },
  },
  {
    form: 'a list in the welcome',
    text: `Grønt Råd\n14. november 2019\n# 1. Velkomst\nFormanden bød velkommen.\n\nTil stede:\nIda Holm, formand\nBo Lund, Jægerforbundet\n\nAfbud:\nPer Dal, Museet\n# 2. Budget\nGodkendt.\n`,
    expected: { present: ['Ida Holm', 'Bo Lund'], absent: ['Per Dal'] },
  },
  {
    form: 'a column of which some rows begin with a post in small letters',
    text: `Rådet
Deltagere:
Borgmester Ann Toft
borgmester Jesper Bro
Lis Kvist
regionsrådsformand Ove Mark
regionsrådsmedlem Tine Brix
praktiserende læge Jon Hald
${ITEM}`,
    expected: { present: ['Ann Toft', 'Jesper Bro', 'Lis Kvist', 'Ove Mark', 'Tine Brix', 'Jon Hald'] },
  },
  {
    form: 'those who go on a trip, below a list in the header',
    text: `Skolebestyrelsen\nTil stede: Ida Holm, Bo Lund\n# 1. Studietur\nTuren blev drøftet.\n\nDeltagere:\nAnne Bjerg\nCarl Ravn\n# 2. Budget\nGodkendt.\n`,
    expected: { present: ['Ida Holm', 'Bo Lund'] },
  },
  {
    form: 'a nickname between quotation marks, who came and who had excused themselves in other words',
    text: `Bestyrelsesmøde mandag d. 11/1-2010 kl. 19
Mødt op: Bent (fmd.), Jette, Per "Gear", materielforvalter "Skipper" (Svend Lund)
Meldt fra: Arne
# 1. Dagsorden
Godkendt.`,
    expected: { present: ['Bent', 'Jette', 'Per "Gear"', '"Skipper"'], absent: ['Arne'] },
  },
  {
    form: 'two posts before a name, in a list of posts and names',
    text: `Beredskabskommissionen, møde mandag 5. december 2016
Mødt var:
   borgmester Lene Thy (formand)
   politidirektørens repræsentant, vicepolitiinspektør Jan Holm
   medarbejderrepræsentant Allan Vig
Afbud: byrådsmedlem Gert Hur
# 1. Dagsorden
Godkendt.`,
    expected: { present: ['Lene Thy', 'Jan Holm', 'Allan Vig'], absent: ['Gert Hur'] },
  },
  {
    form: 'who was away with a lawful excuse, and the secretary set apart below',
    text: `Fritidsudvalget, møde den 12. marts 2003
Tilstede: Karl Hejn, Tove Lund
Fraværende: Aksel Bro med lovligt forfald.

Sekretær for udvalget: Konsulent Bjarne Lyng.
# 1. Protokol
Godkendt.`,
    expected: { present: ['Karl Hejn', 'Tove Lund'], absent: ['Aksel Bro'] },
  },
  {
    form: 'the day of publication below those who were away',
    text: `Udvalg for Klima
Mødedato: 11. maj 2023
Afbud:
Susan Krage (F)
Arne Buus (A)
Udgivet: 9. juni 2021
# 1. Dagsorden
Godkendt.`,
    expected: { absent: ['Susan Krage', 'Arne Buus'] },
  },
  {
    form: 'kinds of members before however few of them, and where the last one comes from',
    text: `Skolebestyrelsesmøde tirsdag den 23. november 2021
Deltagere
Forældre: Maja Rosen (fmd.), Kasper Thim
Elever: Alberte, 8.b
Ledelse: Helle Møn (skoleleder)
Afbud: Jeppe Tyr, lærer, og Mona Ejer, Nyby
# 1. Dagsorden
Godkendt.`,
    expected: { present: ['Maja Rosen', 'Kasper Thim', 'Alberte', 'Helle Møn'], absent: ['Jeppe Tyr', 'Mona Ejer'] },
  },
]
