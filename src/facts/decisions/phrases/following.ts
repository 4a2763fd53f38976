import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY } from './phrase-parts.ts'

/** What was recommended or proposed is followed: "som indstillet", "indstillingen følges", "ditto". Source: survey of Danish minutes. */
export const FOLLOWING: readonly DecisionPhrase[] = [
  {
    id: 'som-foreslog',
    outcome: 'approved',
    inRelative: true,
    pattern: words(
      '(?<=^[^.;:,]{1,40},\\s)som\\s+(?:[^\\s,;.]+\\s+){1,3}?(?:lagde\\s+op\\s+til|foreslog|foreslår|indstillede|indstiller|anbefalede|anbefaler)(?=\\.?$)',
    ),
    reach: 'outcome-section',
    examples: ['4 og 1, som Trine lagde op til.'],
    counterExamples: ['Bænken, som Ida foreslog, er dyr.'],
  },
  {
    id: 'som-indstillet',
    outcome: 'approved',
    pattern: new Pattern(
      /(?:^|(?<=^[^;.]{2,60}:\s))som\s+(?:(?:forvaltningens|administrationens|direktionens|bestyrelsens|udvalgets)\s+(?:forslag|indstilling|anbefaling|oplæg)(?=[.,;]|$)|(?:indstillet|foreslået|anbefalet)(?=[.,;]|\s+af\s+\p{L}*(?:udvalget|rådet|bestyrelsen|forvaltningen|administrationen|direktionen)(?:\.?$|,)|\s+(?:dog|idet|med|bortset|men)\s|$)|(?:\p{L}+-,?\s+(?:og\s+)?)*(?:\p{L}*(?:udvalget|rådet|bestyrelsen|magistraten|direktionen|forvaltningen|administrationen)|\p{L}{3,}(?:udvalg|råd)|\p{L}+(?:sk|lt|igt|nt)\s+udvalg)(?:s\s+flertal(?:let)?)?(?=\.?$|,\s+(?:dog|idet|med|men)\s))|^(?:i\s+(?:henhold\s+til|overensstemmelse\s+med)|efter)\s+(?:\p{L}+s\s+)?(?:indstilling|forslag)(?:en|et)?(?=\.?$|,)/iu,
    ),
    reach: 'outcome-section',
    examples: [
      'Som indstillet.',
      'Som Forretningsudvalget.',
      'I henhold til forvaltningens indstilling.',
      'Som Teknisk Udvalg.',
      'Som forvaltningen, dog først fra maj.',
      'Som indstillet af Økonomiudvalget.',
      'Som Skoleudvalgets flertal.',
      'Som Skoleudvalget, dog således at beløbet først frigives i 2025.',
      'Som indstillet, dog således at aftalen kun løber i ét år.',
    ],
    counterExamples: ['Som indstillet af udvalget i maj venter vi.', 'Som udvalget sagde, er det dyrt.'],
  },
  {
    id: 'indstillingen-foelges',
    outcome: 'approved',
    pattern: words(
      `(?:indstilling|anbefaling|forslag)\\p{L}*${upTo(4)}(?:følges|fulgt)|(?<=^(?:(?:ikke|blev|er)\\s+){0,2})(?:følges|fulgt)(?=\\.?$|,|\\s+(?:ikke|dog|med|uden|enstemmigt))|(?:følges|fulgtes)\\s+(?:\\p{L}+s\\s+)?(?:indstilling|anbefaling)(?:en|er|erne)|(?:følger|fulgte)${upTo(5)}(?:indstilling|anbefaling|forslag)\\p{L}*|(?:indstilling|anbefaling)\\p{L}*\\s+fulgte|(?<=^(?:vi|${BODY})\\s)(?:følger|fulgte)\\s+(?:pkt\\.?|punkt)\\s*\\d|(?<=^(?:\\p{L}+-\\s+og\\s+)?\\p{L}*udvalget\\s)fulgt(?=\\.?$|,)`,
    ),
    reach: 'outcome-section',
    examples: [
      'Økonomiudvalget fulgt.',
      'Indstillingen følges, bortset fra at stævnet støttes.',
      'Økonomiudvalgets anbefaling fulgt.',
      'Udvalget fulgte punkt 1.',
      'Rådet fulgte indstillingen.',
      'For så vidt angår prisen følges indstillingen.',
      'Fulgt.',
    ],
    counterExamples: [
      'Udvalget har fulgt sagen.',
      'Tidsplanen følges.',
      'Indstillingen drøftes.',
      'Fulgt af naboerne gik udvalget hjem.',
    ],
  },
  {
    id: 'ditto',
    outcome: 'approved',
    pattern: new Pattern(
      /^(?:ditto|ligeså|samme(?:\s+(?:indstilling|anbefaling|beslutning|afgørelse|holdning)(?:\s+som\s+[^.,;]{3,40})?)?|som\s+(?:ad|pkt\.?|punkt)\s*\d{1,2}|enigt?\s+med\s+[^.,;]{3,40}(?:udvalg|råd|bestyrelse)(?:et|n)?)(?=\.?$|,)/iu,
    ),
    reach: 'outcome-section',
    examples: [
      'Ditto.',
      'Samme indstilling.',
      'Samme indstilling som Skoleudvalget.',
      'Samme beslutning, dog fra maj.',
      'Som ad 1.',
      'Enig med Teknisk Udvalg.',
    ],
    counterExamples: [
      'Samme indstilling blev drøftet i maj.',
      'Samme beslutning venter naboerne på.',
      'Enig med naboen om hegnet.',
    ],
  },
  {
    id: 'fulgte-forvaltningen',
    outcome: 'approved',
    pattern: words(
      '(?:fulgte|følger)\\s+(?:\\p{L}*(?:chefen|forvaltningen|administrationen|direktøren|direktionen|lederen|sekretariatet|udvalget|flertallet(?:\\s+i\\s+[^.,;]{3,40})?|bestyrelsen)|\\p{L}+\\s+udvalg)(?:s\\s+(?:indstilling|anbefaling|forslag)\\p{L}*)?(?=[.,]|$)',
    ),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Bestyrelsen fulgte havnechefen.',
      'Udvalget følger forvaltningens indstilling.',
      'Økonomiudvalget følger flertallet i Teknisk Udvalg.',
    ],
    counterExamples: ['Naboerne fulgte administrationen.', 'Udvalget følger sagen.'],
  },
  {
    id: 'indstillingen-foelges-nu',
    outcome: 'approved',
    pattern: words(
      '(?<=^)(?:\\p{L}+s\\s+)?(?:indstilling(?:en|er|erne)?|anbefaling(?:en|er|erne)?)\\s+(?:følges|fulgt|følgt|blev\\s+fulgt)(?!\\s+(?:op|ikke|af))',
    ),
    reach: 'anywhere',
    examples: ['Indstillingen følges.', 'Ansættelsesudvalgets indstilling følges.'],
    counterExamples: ['Anbefalingerne følges op til foråret.', 'Vi håber, at indstillingen følges.'],
  },
  {
    id: 'fulgte-indstillingen',
    outcome: 'approved',
    pattern: words(
      `(?:følger|fulgte)${upTo(5)}(?:indstillingen|anbefalingen|\\p{L}+s\\s+(?:indstilling|anbefaling|forslag))`,
    ),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: ['Herefter fulgte bestyrelsen udvalgets anbefaling.', 'Rådet fulgte enstemmigt indstillingen.'],
    counterExamples: [
      'Naboerne fulgte anbefalingen.',
      'Så fulgte formandens beretning.',
      'Bo Holm fulgte indstillingen.',
    ],
  },
]
