import { Pattern } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** One or more people by name: `Brian og Lotte`, `Mona Ry`. */
const NAMES =
  "(?!(?:Vi|Man|Han|Hun|Den|Det|De)\\s)\\p{Lu}[\\p{L}.'-]+(?:\\s\\p{Lu}[\\p{L}.'-]*)*(?:(?:,\\s|\\sog\\s)\\p{Lu}[\\p{L}.'-]+(?:\\s\\p{Lu}[\\p{L}.'-]*)*)*"

/** People who take a seat or a post, without "valgt": "blev uden modkandidat", "træder Brian og Lotte ind". Source: survey of Danish minutes. */
export const ELECTING_IN_OTHER_WORDS: readonly DecisionPhrase[] = [
  {
    id: 'uden-modkandidat',
    outcome: 'elected',
    pattern: words(
      '(?:blev|er|var)\\s+(?:\\p{L}+\\s+)?(?:uden\\s+modkandidat(?:er)?|eneste\\s+kandidat\\s+og\\s+(?:dermed|hermed|derfor))',
    ),
    reach: 'outcome-section',
    examples: ['Gunver Toft blev uden modkandidat.', 'Ib Holm var eneste kandidat og dermed valgt.'],
    counterExamples: ['Ib stiller op uden modkandidat.', 'Ida var eneste kandidat.'],
  },
  {
    id: 'posten-gik-til',
    outcome: 'elected',
    pattern: new Pattern(
      /(?<=^(?:Som|Til)\s[^,;.]{3,80}\s)(?:(?:blev|bliver|er)\s(?:der\s)?peget\spå|peges\sder\spå|peges\spå)(?=\s\p{Lu}\p{Ll})|(?<=^(?:Ved|Efter)\s[^,;.]{3,40}\s)(?:tilfaldt|gik)\s(?:posten|pladsen|hvervet)\s(?:til\s)?(?=\p{Lu})|(?<=^(?:Den\s(?:\p{Ll}+\s)?)?\p{L}*(?:[Pp]osten|[Pp]osterne|[Pp]ladsen|[Pp]ladserne|[Hh]vervet|[Ss]ædet)\s(?:(?:som|i|for)\s[^,;.]{2,40}\s)?)(?:gik|går|tilfaldt|tilfalder|overgik|overgår|overtages|besættes|blev\sbesat)\s(?:[^,;.]{0,30}?\s)?(?:til|med|af)\s(?:\p{Ll}+\s)?(?=\p{Lu}\p{Ll})/u,
    ),
    reach: 'anywhere',
    examples: [
      'Ved lodtrækning tilfaldt pladsen Lars.',
      'Suppleantposten gik ved lodtrækning til Anne Grethe Holk.',
      'Hvervet overtages af Ib Holm.',
      'Som repræsentant i juryen blev peget på Ida Holm.',
    ],
    counterExamples: [
      'Posten kommer kl. 10.',
      'Til mødet blev der peget på behovet for en bænk.',
      'Posten gik til kassereren.',
      'Posten går til Odense med toget, sagde Ib.',
    ],
  },
  {
    id: 'traeder-ind-fra',
    outcome: 'elected',
    pattern: new Pattern(
      `(?<=^(?:Fra|For|Som|I\\sstedet\\sfor|Efter|Til)\\s[^,;:.]{2,50}\\s)(?:træder|trådte|går|kommer|indgår|sidder|deltager)\\s(?:herefter\\s|fremover\\s|så\\s)?${NAMES}(?:\\s(?:ind|med))?(?=[.,]|$|\\s(?:i|for|som)\\s)`,
    ),
    reach: 'anywhere',
    examples: ['Fra medarbejderne træder Brian og Lotte ind.', 'For bestyrelsen deltager Ida Holm.'],
    counterExamples: ['Fra skolen går Vejen til stationen forbi.', 'Efter mødet kommer kaffe.'],
  },
  {
    id: 'deltager-i-samtalerne',
    outcome: 'elected',
    pattern: new Pattern(
      `(?<=^${NAMES}\\s)(?:deltager\\si|sidder\\smed\\si|går\\smed\\si|indgår\\si|repræsenterer\\s(?:\\p{Ll}+\\s){1,2}(?:i|over\\sfor))\\s(?:\\p{Ll}*(?:samtalerne|udvalget|gruppen|juryen|panelet|forhandlingerne|styregruppen))(?=[.,]|$|\\s(?:som|sammen)\\s)`,
    ),
    reach: 'anywhere',
    examples: ['Mads og Karin deltager i samtalerne.', 'Mona Ry repræsenterer medarbejderne i udvalget.'],
    counterExamples: ['Ida Holm sidder i kommunen.', 'Ida deltager i mødet.', 'Ida sidder i udvalget for Venstre.'],
  },
  {
    id: 'gaar-ind-i-udvalget',
    outcome: 'elected',
    pattern: new Pattern(
      `(?<=^(?!(?:Vi|De|Han|Hun)\\s)${NAMES}\\s)(?:går\\sind\\si|træder\\sind\\si|indgår\\sherefter\\si|erstatter\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?\\si|afløser\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?\\s(?:i|som))\\s(?:\\p{L}*(?:udvalget|gruppen|bestyrelsen|rådet|redaktionen|formand|kasserer|sekretær|tovholder|repræsentant))(?=[.,]|$|\\s(?:fra|i\\sstedet|efter))`,
    ),
    reach: 'anywhere',
    examples: ['Ida går ind i udvalget.', 'Ida erstatter Bo i festudvalget.'],
    counterExamples: ['Ida går ind i salen.', 'Formanden fortalte, at Ida går ind i udvalget.'],
  },
  {
    id: 'ny-tovholder-er',
    outcome: 'elected',
    pattern: new Pattern(
      `(?<=^(?:Vores\\s)?[Nn]ye?\\s(?:formand|næstformand|kasserer|sekretær|tovholder|suppleant|revisor|repræsentant|kontaktperson|redaktør|webmaster)\\s)(?:er|blev|bliver)(?=\\s\\p{Lu}\\p{Ll})|(?<=^${NAMES}\\s)(?:blev|bliver)\\s(?:ny\\s|dermed\\s)?(?:formand|næstformand|kasserer|sekretær|tovholder|suppleant|revisor|kontaktperson|redaktør|webmaster)(?=[.,]|$)`,
    ),
    reach: 'anywhere',
    examples: ['Ny tovholder er Ida.', 'Ida blev tovholder.'],
    counterExamples: ['Ny tovholder er svær at finde.', 'Han blev tovholder i 2019.'],
  },
]
