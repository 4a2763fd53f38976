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
    id: 'traeder-ind-fra',
    outcome: 'elected',
    pattern: new Pattern(
      `(?<=^(?:Fra|For|Som|I\\sstedet\\sfor|Efter|Til)\\s[^,;:.]{2,50}\\s)(?:træder|trådte|går|kommer|kom(?=\\s[^,;.]*\\sind(?:\\si\\s(?:bestyrelsen|udvalget|rådet|gruppen)|\\.?$))|indgår|sidder|deltager)\\s(?:herefter\\s|fremover\\s|så\\s)?${NAMES}(?:\\s(?:ind|med))?(?=[.,]|$|\\s(?:i|for|som)\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'I stedet for Villy kom Camilla Rude ind i bestyrelsen.',
      'Efter Bo Lund træder Ida Holm ind.',
      'Fra medarbejderne træder Brian og Lotte ind.',
      'For bestyrelsen deltager Ida Holm.',
    ],
    counterExamples: [
      'Efter pausen kom Ida ind i salen.',
      'I stedet for regn kom solen.',
      'Fra skolen går Vejen til stationen forbi.',
      'Efter mødet kommer kaffe.',
    ],
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
