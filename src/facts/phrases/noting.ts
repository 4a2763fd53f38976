import { type DecisionPhrase, upTo, words } from '../phrase.ts'

/** Til efterretning, orientering givet, drøftet. Source: survey of Danish minutes. */
export const NOTING: readonly DecisionPhrase[] = [
  {
    id: 'til-efterretning',
    outcome: 'noted',
    pattern: words('til\\s+efter(?:retning|tragtning)|ad\\s+notam|(?<=^)efterretning(?=\\.?$)'),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Taget til efterretning.',
      'Til efterretning.',
      'Bestyrelsen tog regnskabet ad notam.',
      'Udvalget tog orienteringen til efterretning.',
      'Svaret blev læst op for rådet, der tog det til efterretning.',
    ],
    counterExamples: ['Forvaltningen indstiller, at orienteringen tages til efterretning.', 'Efterretningssager.'],
  },
  {
    id: 'til-orientering',
    outcome: 'noted',
    pattern: words('(?<=^)til\\s+orientering|noteret|noterede\\s+sig'),
    reach: 'outcome-section',
    examples: ['Til orientering.', 'Rådet noterede sig orienteringen.'],
    counterExamples: ['Sagen sendes til Byrådet til orientering.'],
  },
  {
    id: 'tog-til-orientering',
    outcome: 'noted',
    pattern: words(
      `(?:tog|tages|taget|toges)${upTo(6)}til\\s+orientering|(?<=(?:udvalget|rådet|bestyrelsen|nævnet|klyngen|kredsen|KKR)\\s)noterede\\s+sig`,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Regionsrådet tog orienteringen til orientering.',
      'Udvalget noterede sig svaret.',
      'Rapporterne blev taget til orientering.',
    ],
    counterExamples: [
      'Rapporterne er sendt til orientering.',
      'Formanden foreslog, at rapporten tages til orientering.',
    ],
  },
  {
    id: 'orientering-givet',
    outcome: 'noted',
    pattern: words(
      `orientering(?:en|erne)?\\s+(?:(?:er|blev|var)\\s+)?givet|(?<=^)orientere(?:de)?[st]|blev\\s+orienteret(?=\\.?$)|(?<=^)(?:gennemgået|afsluttet)(?=\\.?$)`,
    ),
    reach: 'outcome-section',
    weak: true,
    examples: ['Orienteringen er givet.', 'Orienteredes.', 'Orientering givet.', 'Afsluttet.'],
    counterExamples: ['Formanden orienterede om sagen.', 'Der gives en orientering.', 'Status blev gennemgået.'],
  },
  {
    id: 'droeftelsen-fandt-sted',
    outcome: 'discussed',
    pattern: words('(?<=^)\\p{L}*drøftelsen?\\s+fandt\\s+sted'),
    reach: 'outcome-section',
    weak: true,
    examples: ['Drøftelsen fandt sted.', 'Temadrøftelsen fandt sted på mødet.'],
    counterExamples: ['Mødet fandt sted i maj.', 'Ida fortalte, at drøftelsen fandt sted.'],
  },
  {
    id: 'besvaret',
    outcome: 'noted',
    pattern: words(
      '(?:forespørgs|spørgsmål|henvendels)\\p{L}*\\s+(?:(?:er|blev|var)\\s+)?(?:\\p{L}+\\s+)?besvare(?:t|des)',
    ),
    reach: 'outcome-section',
    weak: true,
    examples: ['Forespørgslen blev besvaret.', 'Spørgsmålene besvaredes.'],
    counterExamples: ['Formanden besvarede spørgsmål.', 'Borgmesteren svarede.'],
  },
  {
    id: 'droeftet',
    outcome: 'discussed',
    pattern: words(
      'drøft(?:et|ede|edes)|diskuter(?:et|ede|edes)|(?<=^)drøftes(?=\\.?$)|(?:havde|tog|holdt|foretog)(?=\\s+(?:en|sin)\\s+(?:\\p{L}+\\s+){0,2}?\\p{L}*drøftelse(?!\\p{L}))|(?<=^)foretoges|(?<=^)\\p{L}*drøftelse\\s+(?:blev\\s+)?(?:gennemført|afholdt|foretaget)',
    ),
    reach: 'anywhere',
    weak: true,
    examples: [
      'Drøftet.',
      'Udvalget drøftede møderne siden sidst.',
      'Oplægget blev drøftet.',
      'Foretoges.',
      'Udvalget havde en indledende drøftelse.',
      'Udvalget havde en temadrøftelse.',
      'Temadrøftelse gennemført.',
    ],
    counterExamples: [
      'Udvalget drøfter møderne.',
      'Følgende punkter ønskes drøftet særskilt.',
      'Udvalget drøftede kriterierne på mødet den 7. december 2022.',
    ],
  },
]
