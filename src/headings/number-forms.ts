/** How an item's number is printed. Forms of one family may stand side by side in a document. */
export interface NumberForm {
  readonly id: string
  readonly family: 'word' | 'plain' | 'decimal'
  /**
   * What may follow the digits, so that a line is tested by the forms it can have: `a` for a letter, ` ` for white
   * space, `$` for the end of the line, else the character itself. A form with a word names the word's beginnings instead.
   */
  readonly follows: string | readonly string[]
  /** The first group is the number, the second a letter added to it; the match ends where the title begins. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

const N = '(\\d{1,4})(?:\\s?([A-Za-z])(?![A-Za-zÀ-ɏ]|\\. ?nr))?'
/** `dagsordens`, `dagsordenens `, `dagsorden ` before the word for an item. */
const OF_AGENDA = '(?:dagsorden(?:s|ens)?\\s?)?'
/** `åbent `, `agenda`, `beslutnings` before it. */
const KIND_OF_POINT = `(?:${OF_AGENDA}|åbent\\s|lukket\\s|agenda|sags|beslutnings|drøftelses|orienterings)`
/** `pkt. `, `dagsordenens punkt nr. ` before the number. */
const POINT = `${OF_AGENDA}(?:pkt\\.?|punkt)\\s*(?:nr\\.?\\s*)?`
const END = '\\s*(?:[:.)–—-]\\s*)*'

/** Every printed form of an item number; the first that fits wins. */
export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    // The minutes are a multiple of five: "Punkt 15 min" is item 1, "Punkt 1015 min" item 10.
    id: 'Punkt N M min',
    family: 'word',
    follows: ['pun'],
    pattern: /^[Pp](?:unkt|UNKT)\s(\d{1,3}?)(?:5|[1-6][05])\s?min(?:utter|\.)?\s*(?=[A-ZÀ-ÞĀ-ɏ])/,
    examples: ['Punkt 15 minGodkendelse af dagsorden', 'Punkt 1015 min. Økonomi', 'Punkt 115 minutter Budget'],
    counterExamples: ['Punkt 15 minutters pause', 'Punkt 3: Økonomi'],
  },
  {
    id: 'Pkt. N.N',
    family: 'decimal',
    follows: ['pun', 'pkt', 'dag', 'ad', 'sag', 'til'],
    pattern: new RegExp(
      `^(?:ad\\.?\\s*|til\\s)?(?:${POINT}|sag\\s)?(?<=\\w[. ]+)(\\d{1,3}\\.\\d{1,2})(?=[\\s:.)–—-]|$)${END}(?=[A-ZÀ-ÞĀ-ɏ"”»(]|$)`,
      'i',
    ),
    examples: ['Pkt. 7.1 Protokol', 'Punkt 2.10: Altaner', 'Ad 3.2 Budget', 'Ad pkt. 3.2. Budget'],
    counterExamples: ['Pkt. 7 Protokol', 'Ad 2.500 kr.', 'Punkt 2.1.3 Kort', 'Pkt. 12.03.2019'],
  },
  {
    id: 'Punkt N',
    family: 'word',
    follows: ['pun', 'dag', 'emn', 'åbe', 'luk', 'age', 'sag', 'bes', 'drø', 'ori'],
    pattern: new RegExp(`^(?:${KIND_OF_POINT}punkt|emne):?\\s*(?:nr\\.?\\s*)?${N}(?=[\\s:.)–—-]|$)${END}`, 'i'),
    examples: [
      'Punkt 3: Økonomi',
      'PUNKT 571 Takster',
      'Punkt: 1 Acadre',
      'Punkt 3 J.nr. 05.01',
      'Dagsordenspunkt 4 - Evt.',
      'Emne 2: Takster',
      'Lukket punkt 7: Køb',
    ],
    counterExamples: ['Punktum', 'Punkterne 2 og 3', 'Punkt 5, kvalitetsstandarder'],
  },
  {
    id: 'Åbent N',
    family: 'word',
    follows: ['åbe', 'luk'],
    pattern: new RegExp(`^(?:åbent?|lukket)\\s+${N}(?=[\\s:.)–—-])${END}(?=[A-ZÀ-ÞĀ-ɏ"”»]|\\d{1,2}\\. )`, 'i'),
    examples: ['åbent 1 Godkendelse af dagsorden', 'Lukket 12: Køb af jord'],
    counterExamples: ['Åbent kl. 12', 'Åbent 10-16', 'Åbent'],
  },
  {
    id: 'Pkt. N',
    family: 'word',
    follows: ['pkt', 'dag'],
    pattern: new RegExp(
      `^${OF_AGENDA}pkt\\.?\\s*(?:nr\\.?\\s*)?${N}(?=[\\s:.)–—-]|,\\s(?!jf)[a-zæøå]{4}|$)(?:,\\s*|${END})`,
      'i',
    ),
    examples: [
      'Pkt. 1 — Godkendelse',
      'Pkt 2: Økonomi',
      'Pkt.3 Evt.',
      'Dagsordenens pkt. 4: Evt.',
      'Pkt. 3, ledningsnettet',
    ],
    counterExamples: ['Pkt. tekst', 'Pkt. 7, 8 og 9'],
  },
  {
    id: 'Ad N',
    family: 'word',
    follows: ['ad'],
    pattern: new RegExp(
      `^ad\\.?\\s*(?:${POINT})?${N}(?=[\\s:.)–—-]|/(?!\\d)|,\\s[a-zæøå]{4}|$)(?:[/,]\\s*|${END})`,
      'i',
    ),
    examples: [
      'Ad 1. Valg af dirigent',
      'Ad dagsordenens punkt 2, bestyrelsens beretning:',
      'ad 2/ Bestyrelsen redegjorde',
      'Ad.2. Økonomi',
      'ad 3',
      'Ad punkt 4: Budget',
      'Ad dagsordenens punkt 5: Evt.',
    ],
    counterExamples: ['Adam 1', 'Ad hoc', 'Ad 1/12', 'Ad 1, 2 og 3', 'Ad 1, jf. bilag 2'],
  },
  {
    id: 'Til punkt N',
    family: 'word',
    follows: ['til', 'ved'],
    pattern: new RegExp(`^(?:til|vedr\\.?|vedrørende)\\s*${POINT}${N}\\s*(?:[:.)–—-]|$)${END}`, 'i'),
    examples: ['Til punkt 4: Budget', 'Vedr. pkt. 2 - Økonomi', 'Vedrørende dagsordenens punkt 3'],
    counterExamples: ['Til 4. møde', 'Til punkt 4 bemærkede Ida', 'Ved punkt 4'],
  },
  {
    id: 'Vedr. N.',
    family: 'word',
    follows: ['ved', 'til'],
    pattern: /^(?:[Vv]edr\.?|[Vv]edrørende|[Tt]il)\s+(\d{1,2})[.:)]\s*(?=[A-ZÀ-ÞĀ-ɏ])/,
    examples: ['Vedr. 1. Valg af dirigent', 'Til 2: Beretning'],
    counterExamples: ['Til 4. maj', 'Vedr. 12 stole', 'Til 2. behandling'],
  },
  {
    id: 'N. punkt',
    family: 'word',
    follows: '.',
    pattern: /^(\d{1,2})\.\s?punkt(?: på dagsordenen)?\s*[:.–—-]\s*/i,
    examples: ['3. punkt: Økonomi', '1. punkt på dagsordenen: Valg'],
    counterExamples: ['3. punktum', '2. punkt blev godkendt'],
  },
  {
    id: 'Dagsordenens N. punkt',
    family: 'word',
    follows: ['dag', 'ad', 'til', 'und'],
    pattern: /^(?:(?:ad|til|under)\.?\s)?dagsordenens?\s(\d{1,2})\.\s?(?:punkt|pkt)\s*(?:[:.,–—-]\s*|$)/i,
    examples: ['Dagsordenens 1. punkt. Valg af dirigent', 'Ad dagsordenens 3. punkt: Regnskab', 'Dagsordenens 4. pkt.'],
    counterExamples: ['Dagsordenens 2. punkt blev udsat', 'Dagsordenens punkter', 'Til dagsordenen'],
  },
  {
    id: 'Sag N/ÅÅ',
    family: 'word',
    follows: ['sag', 'pkt', 'pun'],
    pattern: new RegExp(
      `^(?:sag|pkt\\.?|punkt)\\s*(?:nr\\.?)?\\s*(\\d{1,3}/(?:20)?\\d\\d)(?=[\\s:.)–—-]|$)(?!-\\d)${END}`,
      'i',
    ),
    examples: ['Sag 21/11', 'Sag nr. 104/2011: Lokalplan', 'Pkt. 3/24 Takster'],
    counterExamples: ['Sag 18/10423', 'Sag 4/5 dele', 'Sag 4'],
  },
  {
    id: 'Sag N',
    family: 'word',
    follows: ['sag'],
    pattern: new RegExp(`^sag\\s*(?:nr\\.?)?\\s*${N}(?=[\\s:.)–—-]|$)(?!-\\d)${END}`, 'i'),
    examples: ['Sag nr. 130', 'Sag 4: Lokalplan'],
    counterExamples: ['Sag 306-2009-600', 'Sagsnr. 4'],
  },
  {
    id: 'Nr. N',
    family: 'word',
    follows: ['nr'],
    pattern: new RegExp(`^nr\\.?\\s*${N}(?=[\\s:.)–—-]|$)${END}`, 'i'),
    examples: ['Nr.60 - Regnskab', 'Nr. 26  BR 217/07. Takster'],
    counterExamples: ['Nraf', 'Nr. 7, 8'],
  },
  {
    id: 'kl. N.',
    family: 'plain',
    follows: '.:',
    pattern: /^\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?\s*[-–:]?\s+(\d{1,3})[.):]\s+(?=[A-ZÀ-ÞĀ-ɏ])/,
    examples: ['19.05 – 1. Valg af dirigent', '16:30-16:45: 2. Økonomi', '17.00 3) Eventuelt'],
    counterExamples: ['19.05 – Valg', '16.30 2. behandling af budget', '14.15 – 15.45', '1.12 2 Budget'],
  },
  {
    id: 'kl. Pkt. N',
    family: 'word',
    follows: '.:',
    pattern: new RegExp(
      `^\\d{1,2}[.:]\\d{2}(?:\\s?[-–]\\s?\\d{1,2}[.:]\\d{2})?\\s*[-–:]?\\s+(?:punkt|pkt\\.?)\\s*${N}(?=[\\s:.)–—-])${END}`,
      'i',
    ),
    examples: ['10.15  Pkt. 2 Mundtlig beretning', '16:30-16:45 Punkt 3: Økonomi'],
    counterExamples: ['10.15 Punktum', '10.15 Beretning, jf. punkt 2', '10.15 Pkt. 7, 8 og 9'],
  },
  {
    id: 'N.N',
    family: 'decimal',
    follows: '.',
    pattern: /^(\d{1,3}\.\d{1,2})\.?\s+(?=[A-ZÀ-ÞĀ-ɏ"”»(])/,
    examples: ['2.1 Social balance', '1.10. Eventuelt', '214.1 Priser'],
    counterExamples: ['2.1 mio. kr.', '10.01.2023 Møde', '14.15 – 15.45'],
  },
  {
    id: 'N.',
    family: 'plain',
    follows: '. a',
    pattern: new RegExp(`^${N}\\s?\\.(?!\\d)\\s*`),
    examples: ['3. Nyt fra KKR', '3.Nyt fra KKR', '12.   Eventuelt', '4a. Tillæg'],
    counterExamples: ['3.1 Budget', '1.240.000 kr.', '10.01.2023'],
  },
  {
    id: 'N)',
    family: 'plain',
    follows: ') a',
    pattern: new RegExp(`^${N}\\s?\\)\\s*`),
    examples: ['3) Økonomi', '3)Økonomi', '9) –'],
    counterExamples: ['(3)', '3 Økonomi'],
  },
  {
    id: 'N:',
    family: 'plain',
    follows: ': a',
    pattern: new RegExp(`^${N}\\s*:(?=\\s)\\s*`),
    examples: ['1 : Godkendelse af dagsorden', '2: Økonomi'],
    counterExamples: ['16:30 Kaffe', '2:1'],
  },
  {
    id: 'N/',
    family: 'plain',
    follows: '/',
    pattern: new RegExp(`^${N}/\\s+(?=[A-ZÀ-ÞĀ-ɏ"”»])`),
    examples: ['1/ Økonomi', '12/ Eventuelt'],
    counterExamples: ['1/2 Økonomi', '3/ 2024', '1 / Økonomi'],
  },
  {
    id: 'N -',
    family: 'plain',
    follows: ' a',
    pattern: new RegExp(`^${N}\\s+[-–—]\\s+`),
    examples: ['4 - Orientering fra provsten'],
    counterExamples: ['4-5 personer', '2014-15'],
  },
  {
    id: 'N/ÅÅ',
    family: 'plain',
    follows: '/',
    pattern: /^(\d{1,3}\/(?:20)?\d\d)[.:]?\s+(?=[A-ZÀ-ÞĀ-ɏ])/,
    examples: ['12/24 Takster for 2025', '3/2024: Budget'],
    counterExamples: ['3/5 2024', '12/24'],
  },
  {
    id: 'ÅÅÅÅ-N',
    family: 'plain',
    follows: '-/.',
    pattern: /^((?:19|20)\d\d[-/.]\d{1,3})[.:)]?\s+(?=[A-ZÀ-ÞĀ-ɏ"”»])/,
    examples: ['2012-17 Halvårsregnskab', '2021/04: Takster', '2019.12 Eventuelt'],
    counterExamples: ['2012-2013 Regnskab', '2019-03-12 Møde', '2014-15'],
  },
  {
    id: '#N',
    family: 'plain',
    follows: [...'123456789'].map((digit) => `#${digit}`),
    pattern: /^#(\d{1,3})[.:)]?\s+(?=[A-ZÀ-ÞĀ-ɏ"”»])/,
    examples: ['#3 Kontingent', '#1: Velkomst'],
    counterExamples: ['#sommerfest', '#1', '#2 pladsen'],
  },
  {
    id: 'A.N',
    family: 'plain',
    follows: [...'abcdefgh'].flatMap((letter) => [...'.123456789'].map((next) => letter + next)),
    pattern: /^([A-H]\.?\d{1,2})[.:)]?\s+(?=[A-ZÀ-ÞĀ-ɏ"”»])/,
    examples: ['A.1 Godkendelse af dagsorden', 'B2. Økonomi', 'C.12: Eventuelt'],
    counterExamples: ['A. 1 Godkendelse', 'A4 papir', 'E45', 'B.2.1 Kort'],
  },
  {
    id: '(N)',
    family: 'plain',
    follows: ['('],
    pattern: /^\((\d{1,3})\)\s+(?=[A-ZÀ-ÞĀ-ɏ])/,
    examples: ['(3) Økonomi'],
    counterExamples: ['(3)', '(2024) Budget', '(3) stemte for'],
  },
  {
    id: '[N]',
    family: 'plain',
    follows: ['['],
    pattern: /^\[(\d{1,3})\]\s+(?=[A-ZÀ-ÞĀ-ɏ])/,
    examples: ['[3] Økonomi'],
    counterExamples: ['[3]', '[2024] Budget', '[3] se bilaget'],
  },
  {
    id: 'N Titel',
    family: 'plain',
    follows: ' ',
    pattern: /^(\d{1,4})\s+(?=[A-ZÀ-ÞĀ-ɏ"”»(]|\d{1,2}\.\s|(?:eventuelt|evt\.?)$)/,
    examples: ['16 Takster for 2020', '1 3. anslået regnskab', '7 eventuelt'],
    counterExamples: ['2 stemte for', '16'],
  },
  {
    id: 'NA Titel',
    family: 'plain',
    follows: 'a',
    pattern: /^(\d{1,2})([A-Z])\s+(?=[A-ZÀ-ÞĀ-ɏ"”»])/,
    examples: ['2B Revision af studieordningen', '1A  Godkendelse af dagsorden'],
    counterExamples: ['2B eller ikke', '10A', '2Budget'],
  },
  {
    id: 'NTitel',
    family: 'plain',
    follows: 'a',
    pattern: /^(\d{1,3})(?=[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ])/,
    examples: ['1Godkendelse af dagsorden'],
    counterExamples: ['2G', '10A'],
  },
  {
    id: 'N',
    family: 'plain',
    follows: '.$',
    pattern: /^(\d{1,3})\.?$/,
    examples: ['4'],
    counterExamples: ['2015', '4 stemmer'],
  },
]
