import { eitherCase } from '../../../danish/patterns/either-case.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import { ALL_VERBS as ALL, doneOf } from './act-verbs.ts'
import type { OperativeForm } from './operative-form.ts'
import { DEFINITE } from './operative-parts.ts'

/** Words in -es that are no present passive, or whose passive decides nothing. */
const NO_ACT = [
  'mærkes således ligeledes særdeles anderledes indbyrdes træffes alles deres vores jeres begges ens ellers samtlige synes findes lykkes lykkedes mindes mindedes fattes mødes mødtes trives haves enes',
  'fandtes fremlagdes forelagdes oplæstes foresloges opstilledes nomineredes krævedes forlangtes ønskedes begæredes',
  'forventes ventes stemtes drøftes foreslås syntes lød anses vurderes nævnes oplyses bemærkes understreges mangles henvises orienteres',
  'orienteredes savnes opleves kaldes betragtes afventes fandtes påpeges noteres roses takkes kvitteres spørges ønskes præsenteres',
  'vides fælles nogens dages ugers times timers måneders skiltes cookies anslås skønnes estimeres beregnes formodes budgetteres frifindes dømmes idømmes kendes ledes ejes drives styres fremlægges gennemgås ses undres høres skyldes undersøges opfordres vælges vedtages godkendes tiltrædes besluttes indstilles foreslås anbefales opgøres udtrykkes hilses erindres stemmes trækkes tredjedeles fjerdedeles',
]
  .join(' ')
  .split(' ')
  .map(eitherCase)
  .join('|')
/** What only tells when something is: trusted where outcomes stand, not in running text. */
const INFORMING =
  '(?:holdes|afholdes|gennemføres|udsendes|bestilles|skiftes|overrækkes|uddeles|offentliggøres|tændes|serveres|opkræves|udleveres|udbetales|hentes|leveres|trykkes|omdeles|deles(?=\\s+ud))'
/** What is still to be decided: `afgøres i maj`, `tages stilling til det på generalforsamlingen`, `tages på et møde` of a decision; not `afgøres af formanden`. */
const SETTLED_LATER =
  '(?:[Aa]fgøres|[Aa]fklares|[Tt]ages\\s+(?:\\p{L}+\\s+)?(?:stilling|beslutning)|[Tt]ræffes\\s+(?:\\p{L}+\\s+)?(?:beslutning|afgørelse)|(?<=(?:[Bb]eslutning|[Bb]eslutningen|[Aa]fgørelsen|[Ss]tilling)\\s)(?:tages|træffes))\\s+(?!af\\s)(?:[^,;:]*\\s)?(?:i|på|efter|til|ved|når|først|senere)\\s'
/** A present passive: `flyttes`, `sættes`, `Sendes`; not `udvalgenes`, `Venstres`, `forventes`, `lægges op til`. */
function passive(noAct: string): string {
  return `(?<![\\p{L}\\d])(?<!\\s(?:om|uden|mod|over)\\s)(?!(?:${noAct})(?!\\p{L})|lægges\\s+(?:ikke\\s+)?op|arbejdes\\s+(?:\\p{L}+\\s+)?på|(?:udføres|bruges|benyttes|betjenes)\\s+af|bruges\\s+for\\s+\\p{L}+et|bydes\\s+velkommen|søges\\s+om\\s+(?:kr\\.?\\s*)?\\d|(?:sættes|sattes|tages|toges|bringes)\\s+(?:under|til|op\\s+til)\\s+afstemning|foretoges\\s+(?:\\p{L}+\\s+)?afstemning|tages\\s+(?:(?:det|der)\\s+)?først?e?\\s+spadestik|${SETTLED_LATER})(?:(?<=^\\s*(?:[^:;.]{1,50}:\\s)?)\\p{Lu}(?=\\p{Ll}+es(?:\\.|,|$|\\s+(?:op|ned|til|i|på|med|af|ved|under|inden|efter|som|ikke(?=[\\s.])|igen|fra|for|hos|pr|den|d|næste|fremover)[\\s.]))|\\p{Ll})\\p{Ll}+(?:[^aeouæøå\\s](?=es)|(?=ås))(?:es|ås)(?<!(?<!fj)ernes|enes|liges|[Pp]roces|[Ss]ucces|[Kk]ongres|[Ee]kspres)(?![\\p{L}])`
}
/** A thing with its article, before what becomes of it: `Den`, `Pumpen`, `De to bænke`. */
const THING = '(?:den|det|de|dem|(?:den|det|de)\\s+\\p{L}+\\s+\\p{L}+|\\p{L}{3,}(?:en|et|erne|ne))'

/** What is done, or not done, without saying by whom. Source: survey of Danish minutes. */
export const PASSIVE_FORMS: readonly OperativeForm[] = [
  {
    id: 'gennemfoeres',
    pattern: new Pattern(
      `${passive(`${INFORMING}|${NO_ACT}`)}|(?<=\\s)ydes(?=\\s+(?:således|dermed|herefter)\\s)`,
      'u',
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'Mødet 22. april flyttes til 19. april.',
      'Punkt 6 behandles før punkt 4.',
      'Sættes i gang med det samme.',
      'Sælges ikke.',
      'Opsiges pr. 31. december.',
      'Kiosken: Forlænges med to år.',
      'Nye skilte til salen: Sættes op i maj.',
      'Det gamle gebyr afskaffedes.',
    ],
    counterExamples: [
      'Det forventes at gå godt.',
      'Kommunernes svar er kommet.',
      'Deres svar er kommet.',
      'Mødet holdes i salen.',
      'Snakken om vapes trak ud.',
      'Det mærkes i frikvartererne.',
      'Det opkræves i januar.',
      'Planen sattes under afstemning.',
      'Derefter stemtes om udvalgets forslag.',
      'Kongres i unionen.',
      'Det afgøres i maj.',
      'Beslutningen tages på et møde i juni.',
      'Der tages stilling til ønsket på generalforsamlingen.',
    ],
  },
  {
    id: 'afholdes',
    notInTalk: true,
    pattern: words(INFORMING),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Møderne afholdes på Teams.', 'Messen afholdes i maj.'],
    counterExamples: ['Vi holder fest.'],
  },
  {
    id: 'numre-gennemfoeres',
    pattern: words(
      `(?<=^(?:(?:punkt(?:erne)?|pkt\\.|nr\\.|forslag(?:ene)?|model|alternativ)\\s*\\d{1,2}(?:(?:,\\s*|\\s+og\\s+|-)\\d{1,2})*|\\d{1,2}(?:,\\s*\\d{1,2})*\\s+og\\s+\\d{1,2})\\s+)${INFORMING}(?!\\s+(?:i\\s+dag|hvert|normalt))`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['1 og 3 gennemføres straks.', 'Forslag 2 gennemføres til foråret.', 'Nr. 1, 2 og 4 bestilles.'],
    counterExamples: ['3 gennemføres.', 'Forslaget gennemføres.', '12 børn hentes kl. 8.', 'Forslag 2 er gennemført.'],
  },
  {
    id: 'i-stedet',
    pattern: words(
      `(?<=^(?:i\\s+stedet|derimod|til\\s+gengæld)\\s)(?:${INFORMING}|bliver|får)(?!\\s+(?:det\\s+)?(?:ofte|tit))`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['I stedet holdes to ekstra temamøder.', 'I stedet udsendes et nyhedsbrev.'],
    counterExamples: ['Møderne holdes i stedet om onsdagen.', 'I stedet er der kaffe.'],
  },
  {
    id: 'bliver-ikke-gjort',
    pattern: words(
      `(?<=^${THING}\\s)bliver\\s+(?:(?:derfor|dermed|altså|så|alligevel)\\s+)?ikke\\s+(?:${doneOf(ALL)}|repareret|malet|skiftet|renoveret|klippet|fældet|istandsat|brugt|genopført|fornyet|udskiftet)(?=[.,]|$|\\s+(?:mere|igen|i|før|til|længere|foreløbig)(?!\\p{L}))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Den bliver ikke repareret mere.',
      'Pumpen bliver ikke udskiftet.',
      'De gamle borde bliver derfor ikke solgt.',
    ],
    counterExamples: [
      'Den bliver repareret i maj.',
      'Ejgil mener, at den ikke bliver repareret.',
      'Det bliver ikke let.',
    ],
  },
  {
    id: 'bliver-holdt',
    pattern: words(
      `(?<=^(?:årets\\s\\p{L}+\\s|${DEFINITE}))bliver\\s+(?:\\p{L}+\\s+)?(?:holdt|afholdt|lagt|placeret|flyttet|rykket|gennemført|arrangeret|åbnet|lukket)(?=\\s+(?:i|på|den|d\\.|hos|ved|til|fra|\\p{L}+dag)\\s)`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Årets ældretræf bliver holdt i Korsagerhallen onsdag den 2. oktober.',
      'Mødet i maj bliver flyttet til Teams.',
    ],
    counterExamples: ['Ida fortalte, at festen bliver holdt i salen.', 'Skolen bliver lukket af kommunen.'],
  },
  {
    id: 'der-bestilles',
    pattern: words(
      '(?<=^der\\s)(?:bestilles(?=\\s+[\\p{L}\\d])(?!\\s+(?:normalt|hvert|ofte))|(?:afholdes|holdes|arrangeres|oprettes|nedsættes|opstilles|indkøbes|laves)\\s+(?:(?:derfor|også|dermed)\\s+)?(?:to|tre|fire|fem|seks|\\d{1,2}|et\\s+ekstra|en\\s+ekstra|et\\s+nyt|en\\s+ny)(?=\\s))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Der bestilles lækagesøgning til højst 12.000 kr.',
      'Der afholdes to beskrivelsesdage i foråret.',
      'Der laves en ny liste.',
    ],
    counterExamples: [
      'Der holdes møde hver måned.',
      'Der holdes pause.',
      'Ida fortalte, at der holdes to stævner.',
      'Der bestilles hvert år øl.',
      'Ib oplyste, at der bestilles mad.',
    ],
  },
  {
    id: 'videre-arbejde',
    pattern: words(
      '(?<=^(?:det\\s+videre\\s+arbejde|arbejdet|projektet|planen)\\s)(?:tager\\s+udgangspunkt\\s+i|bygger\\s+videre\\s+på|følger\\s+model|fortsætter\\s+efter)(?=\\s)|(?<=^der\\s)(?:gås|køres)\\s+videre\\s+med(?=\\s)',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Det videre arbejde tager udgangspunkt i scenarie B.', 'Der gås videre med punkt 1 og 3.'],
    counterExamples: ['Arbejdet tager tid.', 'Rapporten tager udgangspunkt i loven.'],
  },
]
