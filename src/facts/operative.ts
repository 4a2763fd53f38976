import { clauses, isPossibility, standing, withoutAsides } from './clause.ts'
import { isEarlier } from './earlier.ts'
import type { Around, Reading } from './outcome.ts'
import { type Reach, words } from './phrase.ts'
import { isRemark } from './remarks.ts'
import { toldPart } from './speech.ts'

/** Words in -es that are no present passive, or whose passive decides nothing. */
const NO_ACT = [
  ...[
    'alles',
    'deres',
    'vores',
    'jeres',
    'begges',
    'ens',
    'ellers',
    'samtlige',
    'synes',
    'findes',
    'lykkes',
    'mindes',
    'fattes',
  ],
  ...[
    'forventes',
    'ventes',
    'drøftes',
    'foreslås',
    'anses',
    'vurderes',
    'nævnes',
    'oplyses',
    'bemærkes',
    'understreges',
  ],
  ...[
    'mangles',
    'henvises',
    'orienteres',
    'savnes',
    'opleves',
    'kaldes',
    'betragtes',
    'afventes',
    'påpeges',
    'noteres',
    'mødes',
  ],
  ...[
    'roses',
    'takkes',
    'kvitteres',
    'spørges',
    'ønskes',
    'præsenteres',
    'fremlægges',
    'gennemgås',
    'ses',
    'undres',
    'høres',
  ],
].join('|')
/** A present passive: `flyttes`, `sættes`, `inviteres`; not `udvalgenes`, `Venstres`, `forventes`, `lægges op til`. */
const PASSIVE = new RegExp(
  `(?<![\\p{L}\\d])(?!(?:${NO_ACT})(?!\\p{L})|lægges\\s+(?:ikke\\s+)?op)\\p{Ll}{2,}(?:[^aeiouyæøå\\s]es|ås|ies)(?<!ernes|enes|emers)(?![\\p{L}])`,
  'u',
)
/** The meeting tells somebody what to do: `Administrationen skal`, `Varmeværket bedes`, `Udkastet skal afleveres`. */
const TASK = words(
  '(?:bedes|anmodes|blev\\s+bedt|opfordres)|skal(?=\\s+(?:\\p{L}+\\s+)?\\p{L}+es(?!\\p{L}))|(?<=(?:tionen|ningen|chefen|formanden|udvalget|sekretariatet|centeret)\\s)skal',
)
/** The body wants or does something: `Udvalget ønsker`, `Vi laver`; not `Udvalget takker`. */
const BODY_ACTS = words(
  '(?:\\p{L}*udvalget|\\p{L}*rådet|bestyrelsen|kommunalbestyrelsen|vi)\\s+(?!takker|kvitterer|bemærker|roser|noterer|finder|ser|håber|konstaterer|er|har|havde|kan|skal|må|mener|synes|bør|glæder|undrer|hører|venter|mangler|mødes)(?:\\p{Ll}+er|vil|bad|beder)',
)

/** One row: a form of the language that decides only where nothing else can stand. */
export interface OperativeForm {
  readonly id: string
  readonly pattern: RegExp
  /** As in the phrase table; running text is trusted less. */
  readonly reach: Reach
  readonly confidence: number
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** Decisions without a keyword; trusted in outcome sections only, with lower confidence. Source: survey of Danish minutes. */
export const OPERATIVE_FORMS: readonly OperativeForm[] = [
  {
    id: 'gennemfoeres',
    pattern: PASSIVE,
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'Mødet 22. april flyttes til 19. april.',
      'Punkt 3 behandles før punkt 2.',
      'Møderne afholdes på Teams.',
    ],
    counterExamples: ['Det forventes at gå godt.', 'Kommunernes svar er kommet.', 'Deres svar er kommet.'],
  },
  {
    id: 'opgave',
    pattern: TASK,
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Administrationen skal vende tilbage.', 'Varmeværket bedes indhente et tilbud.'],
    counterExamples: ['Skallen er flækket.'],
  },
  {
    id: 'udvalget-oensker',
    pattern: BODY_ACTS,
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Udvalget ønsker en opgørelse.', 'Vi laver en brevkasse på prøve.'],
    counterExamples: ['Udvalget holdt møde.'],
  },
]

/** A decision that no phrase names but that an outcome section can only mean as one. */
export function readOperative(sentence: string, around: Around, forms = OPERATIVE_FORMS): Reading | null {
  const plain = withoutAsides(sentence)
  if (/^at\s/iu.test(plain)) return null
  if (toldPart(plain) || isEarlier(plain, around.meetingDate) || isRemark(sentence)) return null
  const main = clauses(plain).find((c) => c.kind === 'main')
  if (!main) return null
  for (const form of forms) {
    if (form.reach === 'outcome-section' && !around.outcomeSection) continue
    const hit = form.pattern.exec(main.text)
    if (!hit || isPossibility(main.text, hit.index)) continue
    const stands = standing(main.text, hit.index, hit.index + hit[0].length)
    if (stands === 'described' || (stands === 'planned' && form.id !== 'opgave')) continue
    return {
      outcome: 'adopted',
      decider: null,
      ruleId: form.id,
      confidence: around.outcomeSection ? form.confidence : form.confidence - 0.1,
    }
  }
  return null
}
