import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Somebody gets the power to act: mandat, bemyndigelse, fuldmagt. */
const MANDATE = '(?:mandat|bemyndigelse|fuldmagt)'

/** Power or work given to somebody: "bemyndiget", "bedt om", "fik opgaven". Source: survey of Danish minutes. */
export const ENTRUSTING: readonly DecisionPhrase[] = [
  {
    id: 'bemyndiget',
    outcome: 'adopted',
    pattern: words(
      `bemyndig(?:es|er|ede|et|edes)|(?:fik|får|gav|giver|gives|givet)${upTo(5)}${MANDATE}|(?:fik|får|gav|giver|gives|givet|har)${upTo(4)}(?:fri(?:e)?\\s+h[aæ]nd(?:er)?|carte\\s+blanche)(?:\\s+(?:til|inden\\s+for|indenfor)|(?=\\.?$))|pål(?:agde|agt|ægges|ægger)|(?<=^(?:formanden|næstformanden|formandskabet|sekretariatet|forvaltningen|administrationen|direktøren|borgmesteren)\\s)kan\\s+(?:da|derefter|herefter|nu|så)\\s+(?:[^\\s,;.]+\\s+){0,4}?på\\s+(?:\\p{L}*(?:udvalgets|rådets|nævnets|bestyrelsens|kommissionens)|vores|egen)\\s+(?:vegne|hånd)`,
    ),
    reach: 'anywhere',
    examples: [
      'Festudvalget fik frie hænder.',
      'Formanden bemyndiges til at afgive høringssvar.',
      'Formanden og rektor fik mandat til at forhandle.',
      'Sekretæren blev pålagt at rense teksten.',
      'Formanden kan herefter svare på rådets vegne.',
      'Direktøren fik frie hænder til at forhandle videre.',
    ],
    counterExamples: ['Mandatet er stort.', 'Spørgsmålet er, om formanden bemyndiges.'],
  },
  {
    id: 'blev-anmodet',
    outcome: 'adopted',
    pattern: words(
      '(?<=(?:sekretariatet|forvaltningen|administrationen|direktionen|ledelsen|formandskabet|udvalget|gruppen)\\s)(?:blev|bliver)\\s+(?:\\p{L}+\\s+)?(?:anmodet|bedt)\\s+om',
    ),
    reach: 'anywhere',
    examples: ['Sekretariatet blev anmodet om at udarbejde et budget til næste møde.'],
    counterExamples: ['Formanden blev spurgt om budgettet.', 'Beboerne blev bedt om at flytte bilerne.'],
  },
  {
    id: 'bad-bestyrelsen',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:\\p{L}*forsamlingen|mødet|repræsentantskabet)\\s+)(?:bad|opfordrede|pålagde|anmodede|opfordrer|beder)(?=\\s+(?:\\p{L}+\\s+)?bestyrelsen)',
    ),
    reach: 'anywhere',
    examples: ['Forsamlingen bad bestyrelsen komme med et oplæg til næste år.'],
    counterExamples: ['Ib Holm bad bestyrelsen om ro.', 'Forsamlingen bad om ro.'],
  },
  {
    id: 'fik-opgaven',
    outcome: 'adopted',
    pattern: new Pattern(
      /(?<=^\p{Lu}[^,;:]{2,60}\s)(?:fik|får|tildeles|overdrages)\s(?:dermed\s|derfor\s|herefter\s)?(?:opgaven|ordren|entreprisen|kontrakten|arbejdet)(?=[.,]|$|\s(?:med|til|for|på)\s)|(?<=^(?:[Oo]pgaven|[Oo]rdren|[Ee]ntreprisen|[Kk]ontrakten|[Aa]rbejdet)\s(?:[^,;:.]{2,40}\s)?)(?:går|gik|gives|tildeles|tildeltes|blev\sgivet|overdrages)\s(?:dermed\s|derfor\s)?(?:til\s)?(?=\p{Lu})/u,
    ),
    reach: 'anywhere',
    examples: ['Bork Anlæg fik opgaven.', 'Ordren går til Murermester Lund for 41.000 kr.'],
    counterExamples: ['Ida fortalte, at Bork Anlæg fik opgaven.', 'Arbejdet går til maj.'],
  },
  {
    id: 'til-opgave-at',
    outcome: 'adopted',
    pattern: words('(?:får|fik|gives|gav|giver|har\\s+fået)\\s+(?:[^,;.]{2,70}\\s)?til\\s+opgave,?\\s+at(?=\\s)'),
    reach: 'anywhere',
    examples: [
      'Hvad der skal ske, får en arbejdsgruppe til opgave at finde ud af.',
      'Formanden og Ida fik til opgave at skrive svaret.',
    ],
    counterExamples: ['Det er en opgave at finde en dato.', 'Ib sagde, at udvalget får til opgave at finde en dato.'],
  },
  {
    id: 'fortsaetter-forhandlingerne',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:formand(?:en)?|næstformand(?:en)?|kasserer(?:en)?|formandskabet|forretningsudvalget|\\p{L}*gruppen)(?:\\s+og\\s+\\p{L}+)?\\s)(?:fortsætter|genoptager|indleder|optager)\\s+(?:\\p{L}*forhandlingerne|forhandlinger|dialogen|dialog|drøftelserne|samtalerne|undersøgelserne)',
    ),
    reach: 'anywhere',
    examples: [
      'Formand og kasserer fortsætter forhandlingerne med henblik på en ordning fra 1. januar.',
      'Forretningsudvalget indleder dialog med kommunen.',
    ],
    counterExamples: ['Kommunen fortsætter forhandlingerne.', 'Formanden fortsætter et år mere.'],
  },
]
