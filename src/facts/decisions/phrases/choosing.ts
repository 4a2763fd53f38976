import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY } from './phrase-parts.ts'

/** What can be chosen and is nobody: skitse 2, det billigste tilbud, model B. */
const CHOICE =
  '(?:(?:det|den|de|et|en)\\s+(?:\\p{L}+\\s+)?)?(?:\\p{L}*(?:skitse|forslag|model|løsning|tilbud|scenarie|variant|version|police|udgave|farve|placering|metode|dato|firma)(?:n|en|et|mer|ne)?|alternativ)(?:\\s+(?:\\d{1,2}|[a-h])(?!\\p{L}))?'

/** One of several things is chosen: "model 2 vælges", "peger på", "samlede sig om". Source: survey of Danish minutes. */
export const CHOOSING: readonly DecisionPhrase[] = [
  {
    id: 'forslag-valgt',
    outcome: 'adopted',
    pattern: words(
      `(?:scenarie|model|skitse|løsning|forslag|tilbud|alternativ)\\p{L}*${upTo(3)}(?:vælges|valgt|valgtes)|(?:vælger|valgte|har\\s+valgt)(?!\\s+\\p{L}+\\s+til\\s)`,
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Scenarie 2 vælges.',
      'HMU vælger spørgsmål 4, 9 og 12.',
      'Bestyrelsen vælger at dele arbejdet over to år.',
    ],
    counterExamples: ['Valget er frit.', 'Det er uklart, hvilken model der vælges.'],
  },
  {
    id: 'peger-paa',
    outcome: 'adopted',
    pattern: words('peg(?:ede|er)\\s+(?:\\p{L}+\\s+)?på|tilkendeg(?:av|iver)'),
    reach: 'outcome-section',
    weak: true,
    active: true,
    examples: ['Udvalget peger på forslag 2.', 'Økonomiudvalget tilkendegav, at model C ikke skal indgå.'],
    counterExamples: ['Der blev også peget på, at økonomien er svær.'],
  },
  {
    id: 'peger-paa-selv',
    outcome: 'adopted',
    pattern: words(
      '(?:pegede|peger)\\s+(?:\\p{L}+\\s+)?på(?!,?\\s+(?:at|behov|vigtighed|nødvendighed|udfordring|problem|risiko|flere|en\\s+række)\\p{L}*)|foretrækker|foretrak',
    ),
    reach: 'anywhere',
    weak: true,
    active: true,
    byName: true,
    examples: ['Rådet pegede enstemmigt på Café Rampen som modtager af prisen.', 'Bestyrelsen foretrækker model 1.'],
    counterExamples: [
      'Bo Holm pegede på, at vejen er smal.',
      'Rådet pegede på behovet for flere bænke.',
      'Naboerne foretrækker model 2.',
      'Ib Holm foretrak model 2.',
      'Rapporten pegede på tre problemer.',
    ],
  },
  {
    id: 'samlede-sig-om',
    outcome: 'adopted',
    pattern: words(`(?:samlede|samler)\\s+(?:(?:vi|man|${BODY}|HB|FU)\\s+)?(?:sig|os)\\s+(?:\\p{L}+\\s+)?om`),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Rådet samlede sig om svømmeklubben.',
      'Bestyrelsen samlede sig hurtigt om model B.',
      'Efter en længere debat samlede udvalget sig om model B.',
    ],
    counterExamples: ['Børnene samlede sig om bålet.', 'Naboerne samler sig om sagen.'],
  },
  {
    id: 'valget-faldt-paa-ting',
    outcome: 'adopted',
    pattern: words(
      `(?:valget\\s+faldt\\s+på|(?:det\\s+)?blev\\s+til|vi\\s+valgte|der\\s+vælges)(?=\\s+${CHOICE})|(?<=^(?:${CHOICE})\\s+)(?:vælges|valgt|blev\\s+valgt|valgtes)`,
    ),
    reach: 'anywhere',
    examples: ['Valget faldt på skitse 2.', 'Police 2 vælges.', 'Valget faldt på det billigste tilbud.'],
    counterExamples: ['Valget faldt på Ida Holm.', 'Formanden vælges på mødet.'],
  },
  {
    id: 'flest-stemmer',
    outcome: 'adopted',
    pattern: words(
      `(?<=^(?:${CHOICE}|nummer\\s+\\p{L}+|nr\\.\\s+\\d)\\s)(?:fik|samlede|opnåede)\\s+(?:klart\\s+)?flest\\s+stemmer|(?<=^)der\\s+var\\s+(?:klart\\s+)?flest\\s+stemmer\\s+(?:for|til)`,
    ),
    reach: 'anywhere',
    examples: ['Model 2 fik flest stemmer.', 'Der var flest stemmer for model 2.'],
    counterExamples: ['Ida Holm fik flest stemmer.', 'Ib oplyste, at model 2 fik flest stemmer.'],
  },
]
