import type { HeaderSample } from './header-sample.ts'

/** The body that meets, and whose it is. */
export const BODIES_SAMPLES: readonly HeaderSample[] = [
  {
    form: 'a committee under the name of a county, shortened',
    text: `Skovbjerg Amt
Udvalg vedr. Kollektiv Trafik
Mødedato: 24. januar 2002
# 1. Køreplaner
Vedtaget.`,
    expected: { body: 'Udvalg vedr. Kollektiv Trafik', date: '2002-01-24' },
  },
  {
    form: 'a committee under the name of the council',
    text: `SØNDERBY AMTSRÅD
Udvalget for Regional Udvikling
Referat af møde torsdag den 3. juni 2004
# 1. Veje
Vedtaget.`,
    expected: { body: 'Udvalget for Regional Udvikling' },
  },
  {
    form: 'a committee behind the name of a county on one line',
    text: `Sønderø Amtsråd, Udvalget for Social og Psykiatri, møde den 6. juni 2005
# 1. Bosteder
Vedtaget.`,
    expected: { body: 'Udvalget for Social og Psykiatri', date: '2005-06-06' },
  },
  {
    form: 'a department whose board meets, and is not named',
    text: `Boligselskabet Bakkely
Afd. 12, Ravnsvej
Referat af afdelingsbestyrelsesmøde
Tirsdag den 4. oktober 2016 kl. 18.30
# 1. Legeplads
Vi indhenter tilbud.`,
    expected: { body: 'Afd. 12, Ravnsvej', date: '2016-10-04' },
  },
  {
    form: 'a body with its abbreviation before the day',
    text: `LANDSFORBUNDET DANSKE LUTSPILLERE
Møde i Hovedbestyrelsen (HB), den 24. september 2004
# 1. Dagsorden
Godkendt.`,
    expected: { body: 'Hovedbestyrelsen', date: '2004-09-24' },
  },
  {
    form: 'a host, who is no body',
    text: `Møde hos Ketty mandag d. 25/8 2003
# 1. Byfest
Vi holder den igen.`,
    expected: { body: null, date: '2003-08-25', place: 'hos Ketty' },
  },
  {
    form: 'an association above its board meeting, a host for the place',
    text: `Grundejerforeningen Lærkevænget
Referat af bestyrelsesmøde onsdag d. 3. maj 2017 kl. 19.00 hos Mette
Til stede: Finn B., Kaja, Rolf, Bo og Mette
# 1. Veje
Bestyrelsen besluttede at asfaltere.`,
    expected: {
      ...{
        body: 'Bestyrelsen',
        organisation: 'Grundejerforeningen Lærkevænget',
        date: '2017-05-03',
        place: 'hos Mette',
      },
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
    form: 'the number of a board meeting with its year',
    text: `Søby Vandværk a.m.b.a.
Møde nr. 3/2014 i bestyrelsen
Dato: 03.04.14 kl. 18.30
# 1. Drift
Pumpen er skiftet.`,
    expected: { body: 'Bestyrelsen', organisation: 'Søby Vandværk a.m.b.a' },
  },
  {
    form: 'who held the meeting, behind its day and hour',
    text: `Søby Ro- og Kajakklub
År 1994, onsdag den 9. marts kl. 19.30 afholdt bestyrelsen møde i klubhuset.
# 1. Bådene
De lakeres i april.`,
    expected: { body: 'Bestyrelsen', organisation: 'Søby Ro- og Kajakklub', place: 'klubhuset' },
  },
  {
    form: 'a council that held its meeting, and where',
    text: `NORDRE AMT
Torsdag den 12. november 1998 kl. 10.00 afholdt Amtsrådet møde i mødesalen på amtsgården.
# 1. Meddelelser
Taget til efterretning.`,
    expected: { body: 'Amtsrådet', place: 'mødesalen på amtsgården' },
  },
  {
    form: 'whose minutes they are, in a letter-spaced word',
    text: `SØBY AFFALDSSELSKAB I/S
B E S T Y R E L S E S P R O T O K O L
Møde nr. 94, torsdag den 27. september 2007 kl. 16.00
J.nr. 07-0311/ABK
# 1. Takster
Bestyrelsen hævede taksten.`,
    expected: { body: 'Bestyrelsen', organisation: 'SØBY AFFALDSSELSKAB I/S', caseNumber: '07-0311' },
  },
  {
    form: 'the board of a school by its plain word',
    text: `Søby Skole
Referat af skolebestyrelsesmøde
torsdag d. 10. november 2022 kl. 17.00-19.30, personalerummet, afd. Nord
# 1. Fotograf
Vi tager den samme, mente bestyrelsen.`,
    expected: { body: 'Bestyrelsen', organisation: 'Søby Skole', place: 'personalerummet, afd. Nord' },
  },
  {
    form: 'who held the meeting before where',
    text: `Foreningen Både og Bygd
Bestyrelsen holdt møde i Arkivet torsdag den 4. oktober 2012 kl. 19.
# 1. Jagten
Den er hjemme.`,
    expected: { body: 'Bestyrelsen', organisation: 'Foreningen Både og Bygd' },
  },
]
