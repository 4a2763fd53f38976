import { type HeaderSample, ITEM } from './header-sample.ts'

const ANSWERS = (text: string): string => `Møde i Ældrerådet 12. juni 2019\n${text}\n${ITEM}`

/** Who was there by marks, boxes and columns, and in groups from several places. */
export const MARKS_AND_GROUPS_SAMPLES: readonly HeaderSample[] = [
  {
    form: 'boxes before the names',
    text: ANSWERS('[x] Ida Kær\n[x] Bo Tang\n[ ] Kim Os'),
    expected: { present: ['Ida Kær', 'Bo Tang'], absent: ['Kim Os'] },
  },
  {
    form: 'boxes that nobody has ticked',
    text: ANSWERS('☐ Ida Kær\n☐ Bo Tang'),
    expected: { present: [], absent: [] },
  },
  {
    form: 'a cross before those who came, the word behind those who did not',
    text: ANSWERS('Deltagere:\nX Ida Kær\nX Bo Tang\nKim Os (afbud)\nX Eva Rim'),
    expected: { present: ['Ida Kær', 'Bo Tang', 'Eva Rim'], absent: ['Kim Os'] },
  },
  {
    form: 'columns of marks that spaces set apart',
    text: ANSWERS(
      [
        'Navn         Fra             Til stede   Afbud',
        'Ida Kær      FOA             x',
        'Bo Tang      Nyby Kommune    x',
        'Kim Os       3F                          x',
      ].join('\n'),
    ),
    expected: { present: ['Ida Kær', 'Bo Tang'], absent: ['Kim Os'] },
  },
  {
    form: 'a column of words between tabs',
    text: ANSWERS(
      'Navn\tRolle\tStatus\nIda Kær\tFormand\tTil stede\nBo Tang\tMedlem\tTil stede\nKim Os\tMedlem\tAfbud',
    ),
    expected: { present: ['Ida Kær', 'Bo Tang'], absent: ['Kim Os'] },
  },
  {
    form: 'whether somebody came, far behind the name',
    text: ANSWERS('Ida Kær (IK)      til stede\nBo Tang (BT)      til stede\nKim Os (KO)       afbud'),
    expected: { present: ['Ida Kær', 'Bo Tang'], absent: ['Kim Os'] },
  },
  {
    form: 'groups below the label, the last with a label of its own',
    text: ANSWERS('Til stede:\nRådet: Ida Kær, Bo Tang\nForvaltningen: Finn Ib, Gry Lo\nSekretær: Eva Rim'),
    expected: { present: ['Ida Kær', 'Bo Tang', 'Finn Ib', 'Gry Lo', 'Eva Rim'], minuteTaker: 'Eva Rim' },
  },
  {
    form: 'a list for each place and none for all',
    text: ANSWERS('Fra Nyby: Ida Kær, Bo Tang\nFra Overby: Eva Rim\nAfbud: Kim Os'),
    expected: { present: ['Ida Kær', 'Bo Tang', 'Eva Rim'], absent: ['Kim Os'] },
  },
  {
    form: 'those from elsewhere beside the members',
    text: ANSWERS('Til stede: Ida Kær, Bo Tang\nFra Nyby Kommune: Eva Rim (referent)'),
    expected: { present: ['Ida Kær', 'Bo Tang'], guests: ['Eva Rim'] },
  },
  {
    form: 'the villages that they come from',
    text: ANSWERS(
      'Deltagere: Kirsten Borg og Jens Lyhne, Skærum, Ole Bech, Nørre Aldrup, Lis Amtoft, Ravnkilde, Finn Skov, Øster Hornum',
    ),
    expected: { present: ['Kirsten Borg', 'Jens Lyhne', 'Ole Bech', 'Lis Amtoft', 'Finn Skov'] },
  },
  {
    form: 'first names among full names',
    text: ANSWERS('Deltagere: Kirsten Borg, Jens, Ole, Lis Amtoft, Finn'),
    expected: { present: ['Kirsten Borg', 'Jens', 'Ole', 'Lis Amtoft', 'Finn'] },
  },
  {
    form: 'a dash before what somebody does at the meeting',
    text: ANSWERS('Til stede: Finn Ris (FR) – mødeleder, Tina Kok (TK) – referent, Per Vaad (PV)'),
    expected: { present: ['Finn Ris', 'Tina Kok', 'Per Vaad'], chair: 'Finn Ris', minuteTaker: 'Tina Kok' },
  },
  {
    form: 'the case number of an archive system at the right edge',
    text: `Nyby Råd                EMN-2013-00418\n${ANSWERS('Afbud: Kim Os')}`,
    expected: { caseNumber: 'EMN-2013-00418' },
  },
  {
    form: 'a place between the day and the hour, and one above the day',
    text: `Bestyrelsesmøde i Nyby Hallen\nOnsdag d. 12. juni 2019 kl. 19.00\n${ITEM}`,
    expected: { place: 'Nyby Hallen', start: '19:00' },
  },
  {
    form: 'an association above the day',
    text: `Bestyrelsesmøde i Nyby Sportsklub\nOnsdag d. 12. juni 2019, lokale 4, kl. 19.00\n${ITEM}`,
    expected: { place: 'lokale 4', start: '19:00' },
  },
  {
    form: 'those whom the people below speak for, each on a line without a colon',
    text: ANSWERS(
      'Til stede:\nByrådet\nIda Kær (formand)\nDA\nBo Tang\nEva Rim\nDanske Handicaporganisationer\nKim Os\n\nAfbud:\nLO\nGry Lo',
    ),
    expected: { present: ['Ida Kær', 'Bo Tang', 'Eva Rim', 'Kim Os'], absent: ['Gry Lo'] },
  },
  {
    form: 'pupils by their class, and a bracket that begins the next line',
    text: ANSWERS('Til stede: Ida Kær, Emil fra 8.b (elevråd)\nAfbud: Kim Os, Asta fra 9.a'),
    expected: { present: ['Ida Kær', 'Emil'], absent: ['Kim Os', 'Asta'] },
  },
  {
    form: 'the way to a page below the menu of its site',
    text: `Udvalg
Økonomiudvalget
Kulturudvalget
Forside > Politik > Referater > Kulturudvalget > Referat
Tirsdag den 14. september 2010 kl. 15.00
${ITEM}`,
    expected: { body: 'Kulturudvalget', date: '2010-09-14' },
  },
  {
    form: 'the tenants of a department below their company',
    text: `Boligforeningen Engen\nAfdeling 14 Kærhaven\nReferat af afdelingsmøde torsdag den 7. september 2023\n${ITEM}`,
    expected: { body: 'Afdeling 14 Kærhaven', organisation: 'Boligforeningen Engen' },
  },
]
