import { type HeaderSample, ITEM } from './header-sample.ts'

const ANSWERS = (text: string): string => `${text}\n${ITEM}`

/** Days without marks, hours with "ca.", labels in capitals or in table rows, hosts, and names joined by other marks than commas. */
export const SHORT_FORMS_SAMPLES: readonly HeaderSample[] = [
  {
    form: 'digits alone, read by the weekday below',
    text: ANSWERS('Referat landsbestyrelsesmøde 240620\nOnsdag kl. 10.00-16.00, Højskolen'),
    expected: { date: '2020-06-24', start: '10:00', end: '16:00', place: 'Højskolen' },
  },
  {
    form: 'digits alone that only mean one day',
    text: ANSWERS('Forretningsudvalget 20190130, 17.00-18.30'),
    expected: { date: '2019-01-30', start: '17:00', end: '18:30', body: 'Forretningsudvalget' },
  },
  {
    form: 'digits alone that may mean two days',
    text: ANSWERS('Bestyrelsesmøde 050521 kl. 19.00'),
    expected: { date: null, start: '19:00' },
  },
  {
    form: 'digits that are a number, not a day',
    text: ANSWERS('Referat af bestyrelsesmøde nr. 240620'),
    expected: { date: null, dateInferred: null },
  },
  {
    form: 'a short date that another line prints with its month',
    text: ANSWERS('06.12.18 kl. 14-15:30\nReferat fra Institutrådets møde torsdag d. 6. december'),
    expected: { date: '2018-12-06', start: '14:00', end: '15:30', body: 'Institutrådet' },
  },
  {
    form: 'short dates that make sense with the year first only',
    text: 'Skolebestyrelsesmøde 25.08.27\n# 1. Godkendelse af referat fra 25.06.11\n## Beslutning\nGodkendt referat fra mødet 25.06.11.',
    expected: { date: '2025-08-27' },
  },
  {
    form: 'hours with "ca." and words between',
    text: ANSWERS('Møde i Idrætsrådet tirsdag den 3. maj 2022 fra 16:00 til ca. 18 på Rådhuset'),
    expected: { start: '16:00', end: '18:00', place: 'Rådhuset' },
  },
  {
    form: 'a meal before the meeting',
    text: ANSWERS('Bestyrelsesmøde d. 12. juni 2019\nSpisning kl. 17.30, mødet begynder kl. 18.00 i Spisesalen'),
    expected: { start: '18:00', place: 'Spisesalen' },
  },
  {
    form: 'the hour behind the place',
    text: ANSWERS('Referat af bestyrelsesmøde d. 12. juni 2019\nSted: lærerværelset kl. 18.30'),
    expected: { start: '18:30', place: 'lærerværelset' },
  },
  {
    form: 'labels in capitals without a colon',
    text: ANSWERS(
      'Kulturudvalget\nMØDETIDSPUNKT Kl. 15.00\nMØDESTED Rådhuset, værelse 4\nMØDTE Borgmester Ida Holm, Bo Lund og Per Ravn\nFRAVÆRENDE Ane Dal',
    ),
    expected: {
      ...{ start: '15:00', place: 'Rådhuset, værelse 4' },
      ...{ present: ['Ida Holm', 'Bo Lund', 'Per Ravn'], absent: ['Ane Dal'] },
    },
  },
  {
    form: 'rows of a table drawn with bars',
    text: ANSWERS('Tid | 17 – 20\nSted | Mødelokale 1\nDeltagere | Ida Holm, Bo Lund\nAfbud | Ane Dal'),
    expected: {
      start: '17:00',
      end: '20:00',
      place: 'Mødelokale 1',
      present: ['Ida Holm', 'Bo Lund'],
      absent: ['Ane Dal'],
    },
  },
  {
    form: 'dots before the colon, members in the label',
    text: ANSWERS(
      'DATO.: 17. september 2013\nMedlemmer til stede: Ida Holm, Bo Lund\nIkke deltagende medlemmer: Ane Dal',
    ),
    expected: { date: '2013-09-17', present: ['Ida Holm', 'Bo Lund'], absent: ['Ane Dal'] },
  },
  {
    form: 'officers after a comma, in small letters',
    text: ANSWERS('Pædagogisk Råd 14. august 2013\nOrdstyrer: Bo Lang, referent: Sanne Thy'),
    expected: { chair: 'Bo Lang', minuteTaker: 'Sanne Thy' },
  },
  {
    form: 'names joined by strokes, plus signs and brackets',
    text: ANSWERS('Bestyrelsesmøde 12. juni 2019\nDeltagere: Ida Kær (formand)  Bo Tang (kasserer)  Eva Rim + Kim Os'),
    expected: { present: ['Ida Kær', 'Bo Tang', 'Eva Rim', 'Kim Os'] },
  },
  {
    form: 'first names with strokes, and where one comes from',
    text: ANSWERS('Bestyrelsesmøde 12. juni 2019\nDeltagere: Anne/Kurt/Vivi\nAfbud: Lis Dam, Alberte fra elevrådet'),
    expected: { present: ['Anne', 'Kurt', 'Vivi'], absent: ['Lis Dam', 'Alberte'] },
  },
  {
    form: 'a host before the day',
    text: ANSWERS('Referat fra bestyrelsesmøde hos Peter den 12. juni 2019 kl. 19.00'),
    expected: { place: 'hos Peter', start: '19:00' },
  },
  {
    form: 'the next meeting among the labels',
    text: ANSWERS('Bestyrelsesmøde 12. juni 2019 kl. 17\nNæste møde er onsdag den 21. august kl. 19.00 hos Ib.'),
    expected: { place: null, start: '17:00', nextMeeting: { date: '2019-08-21', start: '19:00', end: null } },
  },
  {
    form: 'a next meeting that has been before this one',
    text: ANSWERS('Bestyrelsesmøde 12. juni 2019\nNæste møde: 3. maj 2019'),
    expected: { nextMeeting: null },
  },
  {
    form: 'a title that names more of the body',
    text: ANSWERS('Protokol fra stiftsrådets møde i maj\nMøde i Stiftsrådet for Nyby Stift den 4. maj 2021'),
    expected: { body: 'Stiftsrådet for Nyby Stift' },
  },
  {
    form: 'the municipality before the body',
    text: ANSWERS('Vestby Kommune - Teknik- og Miljøudvalget - 4. maj 2021'),
    expected: { body: 'Teknik- og Miljøudvalget', date: '2021-05-04' },
  },
  {
    form: 'the municipality behind the body',
    text: ANSWERS('Teknik- og Miljøudvalget i Vestby Kommune\nMøde 4. maj 2021'),
    expected: { body: 'Teknik- og Miljøudvalget', date: '2021-05-04' },
  },
  {
    form: 'a body in the genitive by its last word',
    text: ANSWERS('Udvalget for Børn og Unges møde 4. maj 2021'),
    expected: { body: 'Udvalget for Børn og Unge' },
  },
  {
    form: 'the association behind the day, and in quotation marks',
    text: 'Bestyrelsesmøde 4. maj 2021, Haveforeningen "Fremad"\n# 1. Veje\nBestyrelsen besluttede at vente.',
    expected: { body: 'Bestyrelsen', organisation: 'Haveforeningen "Fremad"' },
  },
  {
    form: 'the numbered meeting of a body',
    text: ANSWERS('Referat af Hovedbestyrelsens 4. møde i sæsonen\nLørdag den 11. juni 2011'),
    expected: { body: 'Hovedbestyrelsen', date: '2011-06-11' },
  },
  {
    form: 'slashes between body, title, day, hour and place',
    text: ANSWERS('UNGERÅDET / REFERAT / 7. februar 2024\nOnsdag / kl. 17:00-18:30 / Stuegang B, bygning 12'),
    expected: { body: 'UNGERÅDET', start: '17:00', end: '18:30', place: 'Stuegang B, bygning 12' },
  },
  {
    form: 'a sentence about who leads and who writes',
    text: ANSWERS('Tilstede: Karsten, Ulla og Mona\nMødeleder var Karsten, og Mona var referent.'),
    expected: { chair: 'Karsten', minuteTaker: 'Mona' },
  },
  {
    form: 'a sentence about one who is in no list',
    text: ANSWERS('Tilstede: Karsten, Ulla\nReferat: Godkendt\nMona var referent.'),
    expected: { chair: null, minuteTaker: null },
  },
  {
    form: 'a place with a shortened name below the day',
    text: ANSWERS('Menighedsrådsmøde d. 4. marts 2020 kl. 19.00\nSct. Jørgens Sognegård'),
    expected: { place: 'Sct. Jørgens Sognegård' },
  },
]
