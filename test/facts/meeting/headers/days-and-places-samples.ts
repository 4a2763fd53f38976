import { type HeaderSample, ITEM } from './header-sample.ts'

/** The day, the time and the place of the meeting, and dates that are something else. */
export const DAYS_AND_PLACES_SAMPLES: readonly HeaderSample[] = [
  {
    form: 'labels glued to the values before them',
    text: `Referat Socialudvalget
Mødedato:Onsdag den 2. februar 2022Mødetidspunkt:15:30Sluttidspunkt:18:05Mødested:Rådhuset, lokale 1
# 21. Dagsorden
Godkendt.`,
    expected: { date: '2022-02-02', start: '15:30', end: '18:05', place: 'Rådhuset, lokale 1' },
  },
  {
    form: 'the hour at which the chairman closed, and one with a comma',
    text: `HOVED-MED
Referat af møde den 2. april 1994 kl. 13,15
# 1. Eventuelt
Der blev talt om tang.
Dirigenten sluttede kl. 17 og takkede for god ro.`,
    expected: { body: 'HOVED-MED', start: '13:15', end: '17:00' },
  },
  {
    form: 'the day on which a page was put up, above the day of the meeting',
    text: `Lagt på af webmaster 02-04-2009 | 214 visninger
Ordinær generalforsamling i Nyby Bådelaug
lørdag d. 14/3-2009 kl. 14 i klubhuset.
# 1. Økonomi
God.`,
    expected: { date: '2009-03-14', start: '14:00', place: 'klubhuset' },
  },
  {
    form: 'a month with one letter wrong',
    text: `Bestyrelsesmøde i Antennelauget, tirsdag d. 5. septemper 2017 kl. 19,30
# 1. Økonomi
God.`,
    expected: { date: '2017-09-05', start: '19:30' },
  },
  {
    form: 'a month that may be two',
    text: `Referat af bestyrelsesmøde den 12. jubi 2014
# 1. Koncert
Aflyst.`,
    expected: { date: null },
  },
  {
    form: 'two days, each with its weekday',
    text: `HOVEDBESTYRELSESMØDE
Lørdag den 9. og søndag den 10. september 2006
# 1. Åbning
Vi sang.`,
    expected: { date: '2006-09-09' },
  },
  {
    form: 'the day of a letter beside the day on which the meeting was held',
    text: `Advokaterne Hjelm & Toft
Brev af 21. september 2021
REFERAT
af ekstraordinær generalforsamling i
A/B Vinkelhuset
afholdt tirsdag den 14. september 2021, kl. 18.30, i Sognehuset, Rantzausgade 49
# 1. Valg af dirigent
Ida Holm blev valgt.`,
    expected: { date: '2021-09-14', start: '18:30' },
  },
  {
    form: 'the year in the title, the day below it with its weekday',
    text: `Studienævnet for Historie
Referat af 7. møde 2015
Torsdag den 8. oktober kl. 10.15-12.00
# 1. Budget
Godkendt.`,
    expected: { date: '2015-10-08', start: '10:15' },
  },
  {
    form: 'the year in the title, and a day that falls on another weekday in it',
    text: `Studienævnet for Historie
Referat af 7. møde 2015
Fredag den 8. oktober kl. 10.15-12.00
# 1. Budget
Godkendt.`,
    expected: { date: null },
  },
  {
    form: 'a protocol in old spelling with a sentence behind the place',
    text: `Aar 1974, lørdag den 16. februar kl. 14, afholdtes ordinær generalforsamling paa Øster Hassing kro. Der var mødt 37 medlemmer.
# 1. Valg af dirigent
Lærer Skov valgtes.`,
    expected: { date: '1974-02-16', start: '14:00', place: 'Øster Hassing kro' },
  },
  {
    form: 'who met before where, which is no place',
    text: `År 1998, mandag den 18. maj, afholdtes møde i fondsbestyrelsen på advokat
# 1. Protokol
Den underskreves.`,
    expected: { date: '1998-05-18', place: null },
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
]
