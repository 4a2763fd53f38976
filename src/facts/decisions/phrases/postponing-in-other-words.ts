import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { LATER, SOME_DAY } from './later.ts'

const WE = '(?:vi|man|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet))'
/** What was on the agenda: `det`, `sagen`, `punktet`. */
const CASE = '(?:det|den|de|dem|sagen|punktet|emnet|forslaget|spørgsmålet|oplægget|planen|resten)'

/** Put off in everyday words: "så det kommer på i februar", "ser vi på, når …", "ikke modent". Source: survey of Danish minutes. */
export const POSTPONING_IN_OTHER_WORDS: readonly DecisionPhrase[] = [
  {
    id: 'kommer-paa-i',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      `(?<=(?:^|[\\s,])${CASE}\\s)(?:kommer|tages|ryger|sættes|må|skal)\\s+(?:(?:derfor|så|først)\\s+)?på\\s+(?:dagsordenen\\s+)?${SOME_DAY}`,
    ),
    reach: 'anywhere',
    examples: [
      'Eva var ikke klar med oplægget, så det kommer på i februar.',
      'Sagen kommer derfor på igen den 17. april.',
    ],
    counterExamples: ['Skiltet kommer på i maj.', 'Ida sagde, at det kommer på i maj.'],
  },
  {
    id: 'ikke-afgjort',
    outcome: 'postponed',
    saysNot: true,
    pattern: words(
      '(?<=^)ikke\\s+afgjort|(?<=^)(?:ingen\\s+(?:afgørelse|beslutning|stillingtagen|konklusion)|intet\\s+(?:besluttet|afgjort))\\s+(?:i\\s+dag|i\\s+aften|endnu|nu|på\\s+mødet|foreløbig|denne\\s+gang)(?=[.,]|$)|(?:vil|ville|kan|kunne|ønsker|ønskede)\\s+(?:\\p{L}+\\s+){0,2}?ikke\\s+(?:\\p{L}+\\s+)?(?:lægge\\s+sig\\s+fast|binde\\s+sig|beslutte\\s+sig|tage\\s+(?:endelig\\s+)?stilling),?\\s+(?:før|inden|førend)',
    ),
    reach: 'anywhere',
    active: true,
    examples: ['Ikke afgjort.', 'Ingen afgørelse i dag.', 'Rådet ville ikke lægge sig fast, før provstiet har svaret.'],
    counterExamples: [
      'Det er ikke afgjort.',
      'Ingen afgørelse er let.',
      'Naboen ville ikke binde sig, før hegnet var sat.',
    ],
  },
  {
    id: 'ser-vi-paa',
    outcome: 'postponed',
    pattern: words(
      `(?:(?:ser|kigger)\\s+${WE}\\s+(?:(?:først|så|nærmere)\\s+)?på|(?<=^(?:så\\s+)?${WE}\\s)(?:ser|kigger)\\s+(?:nærmere\\s+)?på\\s+${CASE})(?:,?\\s+når|\\s+${SOME_DAY})(?=\\s|[.,]|$)|tager\\s+${WE}\\s+(?:den|det|sagen|punktet)\\s+(?:op\\s+)?(?:igen\\s+)?${SOME_DAY}(?=\\s|[.,]|$)|(?<=^vi\\s)sover\\s+på\\s+det|ses\\s+igen\\s+${SOME_DAY}|samles\\s+op\\s+(?:igen\\s+)?${SOME_DAY}|(?:gemmes|gemmer\\s+${WE}|gemte\\s+${WE}|parkeres|skubbes|rykkes)\\s+(?:\\p{L}+\\s+)?til\\s+(?:${LATER}|et\\s+(?:\\p{L}+\\s+)?møde|mødet|senere|næste)`,
    ),
    reach: 'anywhere',
    examples: [
      'Om rådet sender flere af sted, ser vi på, når vi kender prisen.',
      'Seniorholdene ser vi på igen i januar.',
      'Så tager vi den i marts.',
      'Vi sover på det og taler med skolen.',
      'Vi kigger på det igen til foråret.',
      'Det samles op igen i februar.',
      'De gemmes til et ekstraordinært møde i uge 12.',
    ],
    counterExamples: [
      'Det ser vi på.',
      'Kommunen ser på det igen i maj.',
      'Maden gemmes til festen.',
      'Ib sagde, at sagen gemmes til næste møde.',
    ],
  },
  {
    id: 'ligger-stille',
    outcome: 'postponed',
    pattern: words(
      '(?:ligger|står)\\s+stille,?\\s+(?:ind)?til|(?:sættes|sat|lægges|lagt|stilles)\\s+på\\s+(?:pause|stand\\s?by|vent|is|hold)|(?:hviler|venter|ligger),\\s+(?:ind)?til|får\\s+lov\\s+(?:til\\s+)?at\\s+(?:modne|ligge|hvile|simre)|går\\s+(?:\\p{L}+\\s+)?videre\\s+til\\s+(?:næste|en\\s+ny)\\s+\\p{L}*(?:runde|periode)',
    ),
    reach: 'anywhere',
    examples: [
      'Den fjerde ansøgning ligger stille, til bilagene er kommet.',
      'Projektet sættes på pause.',
      'Oplægget får lov at modne hos medlemmerne.',
      'Ansøgningen går videre til næste runde.',
    ],
    counterExamples: [
      'Båden ligger stille.',
      'Ib mente, at projektet sættes på pause.',
      'Holdet går videre til finalen.',
    ],
  },
  {
    id: 'ikke-modent',
    outcome: 'postponed',
    saysNot: true,
    pattern: words(
      '(?<=^(?:(?:sagen|forslaget|planen|emnet|oplægget)\\s+er\\s+)?(?:endnu\\s+)?)ikke\\s+(?:endnu\\s+)?(?:moden?t?|klart?|færdigt?)(?:\\s+(?:endnu|til\\s+(?:beslutning|behandling|afgørelse)))?(?=\\.?$)',
    ),
    reach: 'outcome-section',
    examples: ['Ikke modent endnu.', 'Sagen er ikke moden til beslutning.'],
    counterExamples: ['Æblerne er ikke modne.', 'Ikke klart vejr.'],
  },
  {
    id: 'inden-vi-beslutter',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:inden|før)\\s+(?:${WE}|den|det|der)\\s[^,.;]{0,40}(?:binder|beslutter|stilling|siger\\s+ja|træffe[rs]|afgør|bestemmer|bestille[rs]|købe[rs]|gør\\s+(?:noget|mere)|går\\s+(?:videre|i\\s+gang))[^,.;]{0,20},\\s)(?:vil|ønsker|skal|må|bad|beder|afventer)\\s+(?:den|det|vi|man|der|${WE})(?=\\s)|(?<=^${WE}\\s)vil\\s+(?:først\\s+|gerne\\s+)?(?:se|høre|have|besøge|besigtige|vide|kende)\\s+[^,;.]{2,60},?\\s+(?:før|inden)\\s+(?:man|den|det|vi|der)\\s+(?:vælger|beslutter|bestemmer|siger|tager|binder|afgør)`,
    ),
    reach: 'anywhere',
    examples: [
      'Inden bestyrelsen binder sig, vil den se tal for fem år.',
      'Udvalget vil se de tre steder, før man vælger.',
      'Inden vi gør mere, skal der ligge en pris fra mureren.',
    ],
    counterExamples: ['Inden mødet vil vi spise.', 'Vi vil se filmen, før vi går hjem.'],
  },
  {
    id: 'staar-oeverst-naeste-gang',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:${CASE}\\s+)?)(?:står\\s+(?:øverst|først)\\s+(?:på\\s+(?:(?:dagsordenen|listen)\\s+(?:til|på|for)\\s+)?(?:${LATER}|den\\s+næste|næste\\s+dagsorden)|næste\\s+gang)|(?:behandles|afgøres),?\\s+(?:når|så\\s+snart)(?=\\s))`,
    ),
    reach: 'anywhere',
    examples: ['Står øverst næste gang.', 'Behandles, når budgettet er modtaget.'],
    counterExamples: [
      'Hallen står øverst på kommunens liste.',
      'Byggesager behandles, når de er modtaget.',
      'Ib oplyste, at sagen står øverst næste gang.',
    ],
  },
  {
    id: 'i-moelposen',
    outcome: 'postponed',
    pattern: words(
      '(?:lagt|lægges|lægger\\s+(?:vi|bestyrelsen))\\s+(?:\\p{L}+\\s+)?(?:i\\s+(?:mølposen|skuffen|dvale)|på\\s+køl)',
    ),
    reach: 'anywhere',
    examples: ['Loppemarkedet blev lagt i mølposen.', 'Planen lægges på køl.'],
    counterExamples: ['Ib mente, at planen skal lægges i skuffen.', 'Kødet ligger på køl.'],
  },
  {
    id: 'beslutter-til',
    outcome: 'postponed',
    active: true,
    pattern: words(
      `(?:(?:beslutter|afgør|bestemmer)\\s+(?:${WE}|det|den|dem|sagen|punktet|resten|spørgsmålet)|tager\\s+${WE}(?:\\s+${CASE})?(?:\\s+op)?|tager\\s+${CASE}\\s+op)\\s+(?:(?:endeligt|først|nærmere|igen)\\s+)?${SOME_DAY}`,
    ),
    reach: 'anywhere',
    examples: [
      'Vi beslutter det til april.',
      'Farven beslutter vi på næste møde.',
      'Så tager vi den i marts.',
      'Vi tager det op i september.',
    ],
    counterExamples: [
      'Kommunen beslutter det til februar.',
      'Vi beslutter det ofte i pausen.',
      'Så tager vi bussen i januar.',
    ],
  },
]
