import { NAME_IN_TEXT } from '../../danish/names.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'

const LEADER = '(?:mødets )?(?:dirigent|ordstyrer|mødeleder)(?![a-zæøå])'

/** A sentence that says who leads the meeting or writes its minutes; group `name`. */
export interface OfficerPhrase {
  readonly id: string
  readonly office: 'chair' | 'minute-taker'
  readonly pattern: Pattern
  readonly examples: readonly [string, string]
  readonly counterExamples: readonly string[]
}

export const OFFICER_PHRASES: readonly OfficerPhrase[] = [
  {
    id: 'was-elected-to-lead',
    office: 'chair',
    pattern: new Pattern(
      `(?<name>${NAME_IN_TEXT})(?:,[^,.]{2,40},)? (?:blev|er|valgtes)(?: [a-zæøå]+)?(?: valgt)? (?:til|som) ${LEADER}`,
    ),
    examples: ['Ida Holm blev valgt som dirigent.', 'Advokat Bo Lund, Lund & Co, blev enstemmigt valgt til dirigent'],
    counterExamples: [
      'Bestyrelsen blev bedt om at finde en dirigent.',
      'Ida Holm blev valgt til bestyrelsen, og dirigenten takkede.',
    ],
  },
  {
    id: 'to-lead-was-elected',
    office: 'chair',
    pattern: new Pattern(
      `(?:Til|Som) ${LEADER} (?:blev )?(?:(?:enstemmigt )?(?:valgt|valgtes|vælges|foreslået og valgt) )?(?<name>${NAME_IN_TEXT})`,
    ),
    examples: ['Til dirigent valgtes Ida Holm.', 'Som ordstyrer blev valgt Bo Lund'],
    counterExamples: ['Til dirigent foreslår bestyrelsen Ida Holm.'],
  },
  {
    id: 'elected-to-lead',
    office: 'chair',
    pattern: new Pattern(`valgte (?:[a-zæøå]+ ){0,2}(?<name>${NAME_IN_TEXT})(?:,[^,.]{2,40},)? (?:til|som) ${LEADER}`),
    examples: ['Forsamlingen valgte advokat Ida Holm som dirigent.', 'Vi valgte enstemmigt Bo Lund til ordstyrer'],
    counterExamples: ['Ida Holm valgte at gå, og dirigenten takkede.'],
  },
  {
    id: 'led-the-meeting',
    office: 'chair',
    pattern: new Pattern(`Mødet (?:blev |var )?ledet af (?<name>${NAME_IN_TEXT})`),
    examples: ['Mødet blev ledet af Ida Holm.', 'Mødet ledet af Bo Lund'],
    counterExamples: ['Mødet blev ledet af formanden.'],
  },
  {
    id: 'minutes-written-by',
    office: 'minute-taker',
    pattern: new Pattern(
      `(?:[Mm]ødet|[Rr]eferat(?:et)?)(?: (?:er|blev))? (?:refereret|skrevet|nedskrevet|udarbejdet|ført) af (?<name>${NAME_IN_TEXT})`,
    ),
    examples: ['Referatet er skrevet af Per Ravn.', 'Mødet blev refereret af Per Ravn'],
    counterExamples: ['Referatet blev godkendt af Per Ravn.', 'Referatet er skrevet af formanden.'],
  },
  {
    id: 'was-elected-to-write',
    office: 'minute-taker',
    pattern: new Pattern(
      `(?<name>${NAME_IN_TEXT}) (?:blev|er|valgtes)(?: [a-zæøå]+)?(?: valgt)? (?:til|som) referent(?![a-zæøå])`,
    ),
    examples: ['Per Ravn blev valgt som referent.', 'Per Ravn valgtes til referent'],
    counterExamples: ['Per Ravn blev valgt til bestyrelsen.'],
  },
  {
    id: 'to-write-was-elected',
    office: 'minute-taker',
    pattern: new Pattern(
      `(?:Til|Som|og som) referent (?:blev )?(?:(?:enstemmigt )?(?:valgt|valgtes|vælges) )?(?<name>${NAME_IN_TEXT})`,
    ),
    examples: ['Som referent valgtes Per Ravn.', 'Ida Holm blev dirigent og som referent blev valgt Per Ravn.'],
    counterExamples: ['Som referent søges en frivillig.'],
  },
]

/** What every such sentence has one of: `Bo blev valgt til dirigent`, `Ordstyrer var Ida`; not `Bo blev formand`. */
export const SPEAKS_OF_OFFICERS = /[Dd]irigent|[Oo]rdstyrer|[Mm]ødeleder|[Rr]eferent|[Rr]eferat|refereret|ledet af/
