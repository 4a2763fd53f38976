import { Pattern } from '../../danish/patterns/pattern.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import type { AttendanceNote } from '../../model/fact.ts'
import type { Bound } from './stretch.ts'

/** A sentence that says who was there, or not, in a part of the meeting; groups `names` and `rest`. */
export interface PresencePhrase {
  readonly id: string
  readonly pattern: Pattern
  readonly presence: AttendanceNote['presence']
  readonly bound: Bound
  readonly examples: readonly [string, string]
  readonly counterExamples: readonly string[]
}

const NAMES = "(?<names>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.,'’() -]{2,150}?)"
const phrase = (words: string): Pattern => new Pattern(`^${NAMES} ${words}`)

/** The first that fits counts. Whether the names are names is looked at afterwards. */
export const PRESENCE_PHRASES: readonly PresencePhrase[] = [
  {
    id: 'left-and-came-back',
    pattern: phrase('forlod (?:mødet|lokalet|salen)(?<rest>.*(?:kom|vendte) tilbage.*)'),
    presence: 'absent',
    bound: 'between',
    examples: [
      'Bo Lund forlod mødet kl. 12:03 og kom tilbage kl. 12:45.',
      'Ida Holm (V) forlod lokalet kl. 17 og vendte tilbage kl. 17.30.',
    ],
    counterExamples: ['Bo Lund forlod mødet kl. 12:03.'],
  },
  {
    id: 'took-no-part',
    pattern: phrase('(?:deltog|deltager|medvirkede)(?: [a-zæøå]+)? ikke (?<rest>(?:i|under|ved|på|fra) .*)'),
    presence: 'absent',
    bound: 'in',
    examples: [
      'Anna Birk (A) deltog ikke i behandlingen af punkt 3.',
      'Bo Lund og Ida Holm deltog ikke i pkt. 7 og 8, 10-18.',
    ],
    counterExamples: ['Naboerne ønskede ikke at deltage.', 'Bo Lund deltog i pkt. 4.'],
  },
  {
    id: 'took-no-part-inverted',
    pattern: new Pattern(
      /^(?:[A-ZÀ-Þ][a-zæøå ]{2,60} )?(?:deltog|medvirkede) (?<names>[A-ZÀ-Þ][A-Za-zÀ-ɏ.,'’() -]{2,80}?) (?:derfor )?ikke (?<rest>(?:i|under|ved) .*)/,
    ),
    presence: 'absent',
    bound: 'in',
    examples: [
      'På grund af inhabilitet deltog Anna Birk (A) ikke i behandlingen af punkt 5.',
      'Herefter deltog Bo Lund ikke i pkt. 9.',
    ],
    counterExamples: ['Forvaltningen deltog også i pkt. 9.'],
  },
  {
    id: 'was-away',
    pattern: phrase('(?:var|er) (?:fraværende|ikke til ?stede|væk) (?<rest>(?:under|ved|i|fra|til|på|kl).*)'),
    presence: 'absent',
    bound: 'in',
    examples: ['Hanne Grøn (A) var fraværende under punkt 3.', 'Lene Torp var ikke til stede ved sag 139-140.'],
    counterExamples: ['Hanne Grøn (A) var fraværende.'],
  },
  {
    id: 'disqualified',
    pattern: phrase('(?:erklærede sig|var|er|blev (?:erklæret|fundet|anset for)) inhabile?(?<rest>.*)'),
    presence: 'absent',
    bound: 'in',
    examples: [
      'Carl Ried (C) erklærede sig inhabil ved behandlingen af punkt 6.',
      'Ida Holm blev erklæret inhabil i sagens behandling.',
    ],
    counterExamples: ['Byrådet drøftede, om Carl Ried er inhabil.'],
  },
  {
    id: 'left',
    pattern: phrase(
      '(?:forlod|gik|udgik|deltog (?:kun )?(?:ind)?til(?: og med)?)(?: fra)?(?: mødet| lokalet| salen)? ?(?<rest>(?:kl|efter|under|ved|før|inden|i|pkt|punkt|sag).*)',
    ),
    presence: 'present',
    bound: 'until',
    examples: ['Dorte Lind forlod mødet kl. 18.20 under punkt 7.', 'Bo Lund (V) gik efter punkt 141.'],
    counterExamples: ['Formanden gik i detaljer.', 'Bo Lund forlod partiet.'],
  },
  {
    id: 'came',
    pattern: phrase(
      '(?:ankom|kom|mødte|indtrådte|tiltrådte|deltog (?:først )?(?=fra))(?: til| i)?(?: mødet| stede)? ?(?<rest>(?:først )?(?:kl|under|ved|fra|efter|til) ?.*)',
    ),
    presence: 'present',
    bound: 'from',
    examples: ['Bo Skov (V) deltog fra pkt. 3.', 'Malene Bro ankom kl. 17:25 under punkt 2.'],
    counterExamples: ['Der kom kl. 17 et ekstra punkt på.', 'Bo Skov kom med et forslag.'],
  },
  {
    id: 'took-part-in',
    pattern: phrase(
      '(?:deltog|deltager|var til ?stede) (?:kun |alene )?(?<rest>(?:i|under|ved) (?:behandlingen af )?(?:pkt|punkt|sag|dagsordens).*)',
    ),
    presence: 'present',
    bound: 'in',
    examples: ['Svend Krøyer deltog i pkt. 4 og 5.', 'Lis Dam deltog kun under punkt 2.'],
    counterExamples: ['Svend Krøyer deltog i debatten.'],
  },
]

/** What every such sentence has one of; looked for first: `Ida forlod mødet`, `Bo var inhabil`; not `Ida bød velkommen`. */
export const SPEAKS_OF_PRESENCE =
  /delt(?:og|ager) (?:\S+ )?(?:ikke|i |fra|under|ved|til|indtil|kun|først|som|[A-Z])|medvirkede|fraværende|til ?stede (?:i|ved|under)|inhabil|indkaldt|forlod|(?:gik|kom|mødte|udgik) (?:til |fra |først )?(?:mødet|kl|under|ved|efter|før|fra|først)|ankom|indtrådte|tiltrådte|tedfortræder|uppleant|[iI] (?:hans |hendes )?sted(?:et)?(?![a-zæøå])/

export const PRESENCE = new Topic(SPEAKS_OF_PRESENCE)
