import type { FormDocument } from './form-document.ts'

const HEAD = ['Referat af bestyrelsesmøde den 3. maj 2022', '']

/** A heading over its text, set apart by an empty line. */
const item = (heading: string, text: string) => [heading, text, '']

/** Items that a field, a bullet, a letter or a year marks, and their near neighbours. */
export const FIELDS_FORMS: readonly FormDocument[] = [
  {
    form: 'a field for every title',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...[
        'Emne: Godkendelse af referat',
        'Indhold: Referatet fra april.',
        'Beslutning: Godkendt.',
        'Ansvarlig: Ida',
        '',
      ],
      ...['Emne: Sygefravær', 'Indhold: Fraværet er steget.', 'Beslutning: Vi holder samtaler.', 'Ansvarlig: Bo', ''],
      ...['Emne:', 'Sommerfest', 'Indhold: Den 14. juni.', 'Beslutning: Udsat.'],
    ],
    items: ['- | Godkendelse af referat', '- | Sygefravær', '- | Sommerfest'],
  },
  {
    form: 'a field below every number',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...[1, 2, 3].flatMap((n) => [`Punkt ${n}`, `Emne: Sag ${'ABC'.charAt(n - 1)}`, 'Beslutning: Godkendt.', '']),
    ],
    items: ['1 | Sag A', '2 | Sag B', '3 | Sag C'],
  },
  {
    form: 'bullets for titles',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...item('• Valg af ordstyrer', 'Emil blev valgt.'),
      ...item('• Vaskeri', 'Maskine 3 er i stykker.'),
      ...item('• Økonomi', 'Der er 14.300 kr. på kontoen.'),
      ...item('• Eventuelt', 'Intet.'),
    ],
    items: ['- | Valg af ordstyrer', '- | Vaskeri', '- | Økonomi', '- | Eventuelt'],
  },
  {
    form: 'pictures for bullets',
    name: 'referat.txt',
    lines: [
      '📋 Referat – Frivilligmøde',
      '📅 12. januar 2023',
      '👥 Til stede: Grethe, Ulla',
      '',
      '✅ Godkendelse af referat',
      'Godkendt',
      '',
      '✅ Åbningstider',
      'Vi åbner lørdage fra februar.',
      '',
      '✅ Eventuelt',
      'Ulla holder ferie.',
    ],
    items: ['- | Godkendelse af referat', '- | Åbningstider', '- | Eventuelt'],
  },
  {
    form: 'bullets below titles',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...['Økonomi', '• Status pr. 1. maj', '• Budget for festen', ''],
      ...['Sommerfest', '• Valg af dato', '• Orientering til naboer', ''],
      ...['Eventuelt', '• Regnskabet sendes ud.', '• Intet'],
    ],
    items: ['- | Økonomi', '- | Sommerfest', '- | Eventuelt'],
  },
  {
    form: 'a letter and a number',
    name: 'referat.txt',
    lines: [
      ...[...HEAD, 'A. Formalia', ''],
      ...item('A.1 Godkendelse af dagsorden', 'Godkendt.'),
      ...item('A.2 Godkendelse af referat', 'Godkendt.'),
      ...['B. Drøftelser', ''],
      ...item('B.1 Trafik', 'E45 Vejle-Skanderborg udvides. A4 papir er bestilt.'),
      ...item('B.2 Eventuelt', 'Intet.'),
    ],
    items: ['A.1 | Godkendelse af dagsorden', 'A.2 | Godkendelse af referat', 'B.1 | Trafik', 'B.2 | Eventuelt'],
  },
  {
    form: 'the year before the number',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...item('2022-17 Godkendelse af referat', 'Godkendt.'),
      ...item('2022-18 Halvårsregnskab', 'Taget til efterretning.'),
      ...item('2022-19 Eventuelt', '2021-22 Sæsonen blev evalueret.'),
    ],
    items: ['2022-17 | Godkendelse af referat', '2022-18 | Halvårsregnskab', '2022-19 | Eventuelt'],
  },
  {
    form: 'a column of text beside the titles',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...['1. Godkendelse af dagsorden      Godkendt.', ''],
      ...[
        '2. Økonomi                       Kvartalsrapporten blev',
        '   a. Rapport                    gennemgået.',
        '',
      ],
      ...['3. Takster                       B', 'Taksterne blev drøftet.', ''],
      ...['4. Elevråd\tElevrådet ønsker nye borde\tDitte', ''],
      '5. Eventuelt                     Intet.',
    ],
    items: [
      '1 | Godkendelse af dagsorden',
      '2 | Økonomi',
      '3 | Takster                       B',
      '4 | Elevråd',
      '5 | Eventuelt',
    ],
  },
  {
    form: 'a list with empty lines in the text, and the ledger of the committee',
    name: 'referat.txt',
    lines: [
      ...['BESLUTNINGSPROTOKOL', 'for mødet den 14. marts 2007', ''],
      ...['1. Godkendelse af dagsorden', '', 'TMU 81/2007  J.nr.', '', 'Dagsordenen blev godkendt.', ''],
      ...['2. Cykelsti', '', 'TMU 82/2007  J.nr. 0616.0024/06', '', 'SAGSBESKRIVELSE', '', 'Projektet omfatter:', ''],
      ...['1. Ensrettede stier', '', '2. Færre pladser', '', '3. Nyt signalanlæg', '', 'ØKONOMI', '', 'Ingen.', ''],
      ...['3. Dispensation til byggearbejde', '', 'TMU 83/2007  J.nr. 8710.0007/07', '', 'RESUMÉ', '', 'Der ansøges.'],
    ],
    items: ['1 | Godkendelse af dagsorden', '2 | Cykelsti', '3 | Dispensation til byggearbejde'],
  },
  {
    form: 'titles between sentences, without any empty line',
    name: 'referat.txt',
    lines: [
      ...['Referat fra forældrerådet 2.b', 'Dato 11-09-2012', 'Mødt: Rikke, Tom og Søren'],
      ...['Valg af kontaktperson', 'Rikke fortsætter.', 'Arrangementer', 'Vi holder bowling i november. Tom booker.'],
      ...['Klassekasse', 'Der er 1.240 kr. i kassen.', 'Eventuelt', 'Intet.'],
    ],
    items: ['- | Valg af kontaktperson', '- | Arrangementer', '- | Klassekasse', '- | Eventuelt'],
  },
  {
    form: 'headlines of news, one of them a sentence',
    name: 'nyhed.txt',
    lines: [
      ...['Byrådet har besluttet', '', 'Mandag den 26. juni 2023 holdt Byrådet møde.', ''],
      ...['Regnskabet godkendt', 'Byrådet har godkendt regnskabet.', 'Byrådsmødet 26. juni, sag 3', ''],
      ...['Solceller skal belyses bedre', 'Byrådet har udsat sagen.', 'Byrådsmødet 26. juni, sag 7', ''],
      ...['Ny plan for havnen', 'Byrådet har vedtaget planen.', 'Byrådsmødet 26. juni, sag 9'],
    ],
    items: ['3 | Regnskabet godkendt', '7 | Solceller skal belyses bedre', '9 | Ny plan for havnen'],
  },
  {
    form: 'titles that end at a colon, whatever follows',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...['Referat fra sidste møde: Godkendt.', 'Lækage på Fyrvej: Repareret. Regningen deles.'],
      ...['Ny formand for teknikudvalget: Henning overtager.', 'Eventuelt: Intet.'],
    ],
    items: [
      '- | Referat fra sidste møde',
      '- | Lækage på Fyrvej',
      '- | Ny formand for teknikudvalget',
      '- | Eventuelt',
    ],
  },
  {
    form: 'initials in a title that a stop ends',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...item('1) Ansøgning fra gårdejer N. P. Holm om vejbidrag.', 'Bevilgedes.'),
      ...item('2) Skrivelse fra amtet.', 'Toges til efterretning.'),
      ...item('3) Valg af revisor.', 'Genvalgtes købmand Thomsen.'),
    ],
    items: ['1 | Ansøgning fra gårdejer N. P. Holm om vejbidrag', '2 | Skrivelse fra amtet', '3 | Valg af revisor'],
  },
  {
    form: 'a slash behind the number, and parts of it',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...item('1/ Godkendelse af referat', 'Godkendt.'),
      ...['2/ Henvendelser', '2/1 Lejl. 14: klage over hund. Inspektøren taler med beboeren.', ''],
      ...item('3/ Økonomi', 'Gennemgået.'),
    ],
    items: ['1 | Godkendelse af referat', '2 | Henvendelser', '3 | Økonomi'],
  },
  {
    form: 'titles that end at the colons on their lines',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...['1. Referat: Godkendt.', '2. Stoppested: Midttrafik har sagt nej.', '3. Fartmåler: Orla låner en.'],
      ...['4. Hjemmeside: Kirsten opdaterer.', '5. Eventuelt'],
    ],
    items: ['1 | Referat', '2 | Stoppested', '3 | Fartmåler', '4 | Hjemmeside', '5 | Eventuelt'],
  },
  {
    form: 'a colon within some titles',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...['1. Referat: Godkendt.', '2. Stoppested: Midttrafik har sagt nej.', '3. Høring: Takster for spildevand'],
      ...['Udsat.', '4. Indledning: Pastor Bork leder mødet.', '5. Vejen: Den er dårlig.'],
    ],
    items: [
      ...['1 | Referat', '2 | Stoppested', '3 | Høring: Takster for spildevand'],
      ...['4 | Indledning: Pastor Bork leder mødet', '5 | Vejen'],
    ],
  },
  {
    form: 'titles between ornaments',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...item('*** 1. Siden sidst ***', 'Hallen er booket.'),
      ...item('*** 2. Trænere ***', 'Kim stopper ** til sommer **'),
      ...item('*** 3. Evt. ***', 'Intet.'),
    ],
    items: ['1 | Siden sidst', '2 | Trænere', '3 | Evt.'],
  },
  {
    form: 'titles in italics',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...item('_1. Siden sidst_', 'Hallen er booket.'),
      ...item('_2. Trænere_', '_Kim_ stopper, og _Bo_ begynder.'),
      ...item('_3. Evt._', 'Intet.'),
    ],
    items: ['1 | Siden sidst', '2 | Trænere', '3 | Evt.'],
  },
  {
    form: 'a comma behind the number of the agenda',
    name: 'referat.txt',
    lines: [
      ...[...HEAD, 'Dagsordenen var følgende:', '1. Valg af dirigent.', '2. Beretning.', '3. Eventuelt.', ''],
      ...item('Ad dagsordenens punkt 1, valg af dirigent:', 'Advokat Lund valgtes.'),
      ...item('Ad dagsordenens punkt 2, beretning:', 'Beretningen blev godkendt.'),
      ...item('Ad dagsordenens punkt 3, eventuelt:', 'Der forelå intet.'),
    ],
    items: ['1 | valg af dirigent', '2 | beretning', '3 | eventuelt'],
  },
  {
    form: 'a word before the number of the meeting and the item',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...item('Pkt. 7.1 Protokol', 'Godkendt.'),
      ...item('Pkt. 7.2 Altaner', 'Bestyrelsen går videre.'),
      ...item('Pkt. 7.3 Eventuelt', 'Intet.'),
    ],
    items: ['7.1 | Protokol', '7.2 | Altaner', '7.3 | Eventuelt'],
  },
  {
    form: 'the numbered parts of a judgment that quotes minutes',
    name: 'dom.txt',
    lines: [
      ...['RETTEN I HOLBÆK', '', 'DOM', 'afsagt den 14. marts 2012', ''],
      ...item('1. Sagens baggrund', 'Sagen drejer sig om kontingent.'),
      ...['2. SAGSFREMSTILLING', '', 'Af referatet fremgår:', '1. Valg af dirigent. Advokat Dahl blev valgt.', ''],
      ...item('3. FORKLARINGER', 'Formanden har forklaret, at forslaget blev vedtaget.'),
    ],
    items: [],
  },
  {
    form: 'bullets of Word that became a paragraph mark',
    name: 'referat.txt',
    lines: [
      ...HEAD,
      ...['Økonomi', '', '§ Der er betalt haveleje for alle.', '§ Have 9: Ansøgning om skur. Ok.', ''],
      ...['Byggesager', '', '§ Have 41: Ny terrasse. Efter vedtægternes § 14 skal der være 2,5 m.', ''],
      ...['Eventuelt', '', '§ Intet.'],
    ],
    items: ['- | Økonomi', '- | Byggesager', '- | Eventuelt'],
  },
  {
    form: 'parts of a web page that unfold',
    name: 'referat.txt',
    lines: [
      ...[
        'Dagsordener og referater',
        'Vis alle punkter  Skjul alle punkter',
        'Tirsdag den 14. september 2010 kl. 15.00',
      ],
      ...['1. Godkendelse af dagsorden', '2. Klubtilbud', '3. Personsag (Lukket)'],
      ...['Skjul punkt 1. Godkendelse af dagsorden', 'Fold ind Beslutning', 'Godkendt.', 'Til toppen'],
      ...['Skjul punkt 2. Klubtilbud', 'Fold ind Resumé', 'Vis hensyn, sagde han.', 'Fold ind Beslutning', 'Udsat.'],
      ...['Skjul punkt 3. Personsag (Lukket)'],
    ],
    items: ['1 | Godkendelse af dagsorden', '2 | Klubtilbud', '3 | Personsag'],
  },
  {
    form: 'a running line beside every page number',
    name: 'referat.txt',
    lines: [
      ...['NØRREBY KOMMUNE                Side 1', 'Kulturudvalget                 9. maj 2017', ''],
      ...['41 Godkendelse af dagsorden', 'Beslutning', 'Godkendt.', ''],
      ...['NØRREBY KOMMUNE                Side 2', 'Kulturudvalget                 9. maj 2017', ''],
      ...['42 Ny hal', 'Beslutning', 'Udsat.', ''],
      ...['NØRREBY KOMMUNE                Side 3', 'Kulturudvalget                 9. maj 2017', ''],
      ...['43 Eventuelt', 'Beslutning', 'Intet.'],
    ],
    items: ['41 | Godkendelse af dagsorden', '42 | Ny hal', '43 | Eventuelt'],
  },
  {
    form: 'a case number over every title, lead-ins and labels below',
    name: 'referat.txt',
    lines: [
      ...['Udvalget for Regional Udvikling', 'Afbud: Ida Dal', ''],
      ...['1-30-72-11-21', 'Jordforurening', 'Resume', 'Der fremlægges en plan.', 'Beslutning', 'Godkendt.', ''],
      ...[
        '1-31-72-4-21',
        'Puljemidler',
        'Direktionen indstiller,',
        'at puljen fordeles.',
        'Beslutning',
        'Godkendt.',
        '',
      ],
      ...['1-34-72-9-20', 'Grusgrav', 'Direktionen indstiller,', 'at der gives afslag.', 'Beslutning', 'Afslag.'],
    ],
    items: ['- | Jordforurening', '- | Puljemidler', '- | Grusgrav'],
  },
]
