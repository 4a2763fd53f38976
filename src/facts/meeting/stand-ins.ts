import { NAME_IN_TEXT } from '../../danish/names.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'

/** A sentence or remark that says who came in whose place; groups `came` and `away`. */
export interface StandInPhrase {
  readonly id: string
  readonly pattern: Pattern
  /** Clear enough to be believed outside the header. */
  readonly inItems: boolean
  readonly examples: readonly [string, string]
  readonly counterExamples: readonly string[]
}

const STAND_IN = '(?:[Ss]tedfortræder|[Ss]uppleant)'

export const STAND_IN_PHRASES: readonly StandInPhrase[] = [
  {
    id: 'label',
    pattern: new Pattern(`${STAND_IN} for (?<away>${NAME_IN_TEXT}): ?(?<came>${NAME_IN_TEXT})`),
    inItems: true,
    examples: ['Stedfortræder for Ida Holm: Bo Lund', 'Suppleant for Ida Holm (V): Bo Lund (V)'],
    counterExamples: ['Stedfortræder for formanden: vælges på næste møde'],
  },
  {
    id: 'came-for',
    pattern: new Pattern(
      `(?<came>${NAME_IN_TEXT}),?(?: (?:deltog|deltager|mødte|var mødt))?(?: som)? \\(?(?:${STAND_IN} for|i stedet for|afløser for) (?<away>${NAME_IN_TEXT})`,
    ),
    inItems: false,
    examples: ['Kurt Lyng (O) i stedet for Tine Vest (O)', 'Bo Lund deltog som stedfortræder for Ida Holm.'],
    counterExamples: ['Bo Lund foreslog gran i stedet for bøg.'],
  },
  {
    id: 'away-instead',
    pattern: new Pattern(
      `(?:^|[.:] |bortset fra |undtagen )(?<away>${NAME_IN_TEXT})(?:,? (?:havde|har|var|deltog ikke)(?:(?!bortset|undtagen)[^.]){0,60})?\\. (?:I (?:hans |hendes )?(?:stedet|sted)|Som ${STAND_IN}) (?:deltog|mødte) (?<came>${NAME_IN_TEXT})`,
    ),
    inItems: true,
    examples: [
      'Alle var mødt, bortset fra Gitte Ravn (V). I stedet deltog Mogens Lind (V).',
      'Ib Juul havde meldt forfald. I stedet mødte Rikke Thal.',
    ],
    counterExamples: [
      'Forslaget faldt. I stedet deltog byen i et andet projekt.',
      'Ida Holm (F) og Bo Lund (O) deltog ikke i sagens behandling. Som stedfortræder deltog Ane Dal (O).',
    ],
  },
  {
    id: 'beside',
    pattern: new Pattern(
      `(?<away>${NAME_IN_TEXT}) [-–] (?<came>${NAME_IN_TEXT}) (?:deltager|deltog|mødte) som ${STAND_IN}`,
    ),
    inItems: true,
    examples: [
      'Kirstine Balle (V) - Jens Bruus (V) mødte som stedfortræder.',
      'Ole Skær - Tina Ager deltager som stedfortræder.',
    ],
    counterExamples: ['Thue Holgaard (F) med Grethe Sand (C) som stedfortræder.'],
  },
  {
    id: 'away-with-stand-in',
    pattern: new Pattern(
      `(?<away>${NAME_IN_TEXT}) ?[:,-]? ?\\(?(?:[Aa]fbud|[Ff]raværende),? ?\\(?${STAND_IN}:? (?<came>${NAME_IN_TEXT})`,
    ),
    inItems: true,
    examples: ['Christoffer Bay: Afbud (Stedfortræder Merete Wang)', 'Ida Holm (V): Afbud, stedfortræder: Bo Lund'],
    counterExamples: ['Afbud: Ida Holm'],
  },
  {
    id: 'for-came',
    pattern: new Pattern(
      `(?:Som ${STAND_IN} for|I stedet for) (?<away>${NAME_IN_TEXT}) (?:deltog|mødte|var) (?<came>${NAME_IN_TEXT})`,
    ),
    inItems: true,
    examples: ['Som stedfortræder for Ida Holm deltog Bo Lund.', 'I stedet for Ida Holm mødte Bo Lund (V).'],
    counterExamples: ['I stedet for gran var bøg et forslag.'],
  },
  {
    id: 'called-for',
    pattern: new Pattern(
      `(?:^|[.] )For (?<away>${NAME_IN_TEXT}) (?:var|er|blev) (?:${STAND_IN}(?:en)? )?(?<came>${NAME_IN_TEXT}) (?:var )?(?:indkaldt|mødt|til ?stede)`,
    ),
    inItems: true,
    examples: ['For Ida Holm var Kaj Rønn indkaldt.', 'For Ida Holm (A) var stedfortræder Kaj Rønn (A) mødt.'],
    counterExamples: ['For budgettet var der indkaldt forslag.'],
  },
  {
    id: 'in-brackets',
    pattern: new Pattern(
      `(?<away>${NAME_IN_TEXT}),? \\(?[Ii] stedet (?:mødte|deltog|kom|var) (?<came>${NAME_IN_TEXT})`,
    ),
    inItems: true,
    examples: ['Per Ravn (i stedet mødte Eva Ek)', 'Afbud: Per Ravn (A), i stedet deltog Eva Ek (A)'],
    counterExamples: ['Per Ravn blev i stedet for Eva Ek.'],
  },
  {
    id: 'label-then-for',
    pattern: new Pattern(`${STAND_IN}: ?(?<came>${NAME_IN_TEXT}),? for (?<away>${NAME_IN_TEXT})`),
    inItems: true,
    examples: ['Stedfortræder: Eva Ek (A) for Per Ravn (A)', 'Suppleant: Eva Ek for Per Ravn'],
    counterExamples: ['Stedfortræder: Eva Ek for resten af året'],
  },
]
