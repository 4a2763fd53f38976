import { Pattern } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { POST } from './phrase-parts.ts'

/** One or more people by name: `Brian og Lotte`, `Mona Ry`. */
const NAMES =
  "(?!(?:Vi|Man|Han|Hun|Den|Det|De)\\s)\\p{Lu}[\\p{L}.'-]+(?:\\s\\p{Lu}[\\p{L}.'-]*)*(?:(?:,\\s|\\sog\\s)\\p{Lu}[\\p{L}.'-]+(?:\\s\\p{Lu}[\\p{L}.'-]*)*)*"

/** Who steps in, sits in a group or takes on a post: "træder ind", "overtager hvervet", "består af". Source: survey of Danish minutes. */
export const TAKING_SEATS: readonly DecisionPhrase[] = [
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
  {
    id: 'kom-til-at-bestaa-af',
    outcome: 'elected',
    pattern: new Pattern(
      /(?<=^(?:Den\snye\s)?\p{L}*(?:dvalget|ruppen|uryen|edaktionen|elegationen|anelet|omit[eé]en|eamet|ævnet|estyrelsen)\s)(?:kom(?:mer)?\s(?:herefter\s)?til\sat\sbestå|sammensættes|udgøres)\s(?:\p{Ll}+\s)?af(?=\s(?:\p{Ll}+\s)?\p{Lu}\p{Ll}+)/u,
    ),
    reach: 'anywhere',
    examples: [
      'Redaktionen kom til at bestå af Knud, Ellen og Ib.',
      'Udvalget sammensættes af Ida Holm (A) og Bo Lund (V).',
    ],
    counterExamples: ['Gruppen kom til at bestå af fem medlemmer.', 'Salaten kom til at bestå af Ananas.'],
  },
  {
    id: 'bestaar-af-navne',
    outcome: 'elected',
    pattern: new Pattern(
      /(?<=^\p{L}*(?:dvalget|ruppen|uryen|edaktionen|elegationen|anelet|omit[eé]en|eamet|ævnet)\s)består\s(?:herefter\s|fortsat\s|nu\s)?af(?=\s(?:\p{Ll}+\s)?\p{Lu}\p{Ll}+)/u,
    ),
    reach: 'anywhere',
    examples: ['Juryen består af Susan Thorup (A), Poul Iversen (Høreforeningen) og Bente Lauge (SIND).'],
    counterExamples: ['Juryen består af tre medlemmer.', 'Maden består af Fisk.'],
  },
  {
    id: 'traeder-ind-i',
    outcome: 'elected',
    pattern: words(
      '(?<=^[^,;:.]{2,50}\\s)træder\\s+(?:\\p{L}+\\s+)?ind\\s+i\\s+(?:bestyrelsen|udvalget|rådet|gruppen|nævnet)(?!,?\\s+(?:hvis|når|såfremt))',
    ),
    reach: 'anywhere',
    examples: ['Ida træder ind i udvalget.', 'Ib Holm træder ind i bestyrelsen.'],
    counterExamples: ['Suppleanten træder ind i bestyrelsen, hvis et medlem udtræder.', 'Vi træder ind i salen.'],
  },
  {
    id: 'selvsuppleres',
    outcome: 'elected',
    pattern: words(
      'selvsuppler(?:es|et|edes|ede)|(?<=^[^,;:.]{3,60}\\s)(?:fik|får)\\s+(?:posten|hvervet|sædet)(?:\\s+som)?',
    ),
    reach: 'anywhere',
    examples: ['Søren Hald selvsuppleres for endnu en periode.', 'Ida Holm fik posten som næstformand.'],
    counterExamples: ['Bestyrelsens selvsupplering sker i maj.', 'Ida fik post fra banken.'],
  },
  {
    id: 'blev-suppleant',
    outcome: 'elected',
    pattern: new Pattern(
      `(?<=^\\p{Lu}[\\p{L}.'-]+(?:\\s(?:\\p{Ll}{1,3}\\s)?\\p{Lu}[\\p{L}.'-]*)*\\s)(?:blev|bliver|er)\\s+(?:ny\\s+)?(?:\\d\\.|første|anden|tredje)\\s*(?:\\p{L}*suppleant|næstformand|viceborgmester|stedfortræder)(?=[.,]|$|\\s+og\\s)`,
      'u',
    ),
    reach: 'anywhere',
    examples: ['Bo Lindegaard blev 1. suppleant, og Grete Munk 2. suppleant.', 'Ida Holm er 2. næstformand.'],
    counterExamples: ['Bo blev nr. 1.', 'Suppleanten blev 1. reserve.'],
  },
  {
    id: 'overtog-hvervet',
    outcome: 'elected',
    pattern: words(
      '(?:overtog|overtager|påtog\\s+sig|påtager\\s+sig)\\s+(?:hvervet|posten|dirigenthvervet|formandsposten)(?![^.;]*\\s(?:i|fra|siden)\\s+(?:19|20)\\d\\d)',
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Formanden foreslog Ib Holm, som uden modkandidat overtog hvervet.',
      'Ida overtager posten som kasserer.',
    ],
    counterExamples: ['Ib overtog hvervet som kasserer i 2014.', 'Naboen overtager hunden.'],
  },
  {
    id: 'som-fortsaetter',
    outcome: 'elected',
    pattern: words(
      `(?<=^som\\s+(?:\\p{L}+\\s+)?${POST}\\s+)(?:fortsætter|blev|bliver)(?=\\s)(?!\\s+(?:med|til|indtil|som|på|i|det)\\s)`,
    ),
    reach: 'anywhere',
    examples: ['Som revisor fortsætter Tal & Tillid.'],
    counterExamples: ['Revisor fortsætter arbejdet.'],
  },
  {
    id: 'referent-blev',
    outcome: 'elected',
    pattern: new Pattern(/^(?:Referent|Mødeleder|Stemmetællere?)\s+blev(?=\s+\p{Lu}\p{L}+(?:\s|\.?$))/u),
    reach: 'anywhere',
    examples: ['Referent blev Ida Holm.', 'Stemmetællere blev Ib og Bo.'],
    counterExamples: ['Referent blev forsinket.'],
  },
]
