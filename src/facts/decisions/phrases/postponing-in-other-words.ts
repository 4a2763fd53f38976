import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { LATER, SOME_DAY } from './later.ts'

const WE = '(?:vi|man|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet))'
/** What was on the agenda: `det`, `sagen`, `punktet`. */
const CASE = '(?:det|den|de|dem|sagen|punktet|emnet|forslaget|spørgsmålet|oplægget|planen|resten)'

/** Put off in everyday words: "så det kommer på i februar", "ser vi på, når …", "ikke modent". Source: survey of Danish minutes. */
export const POSTPONING_IN_OTHER_WORDS: readonly DecisionPhrase[] = [
  {
    id: 'kommer-paa-igen',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      `(?<=(?:^|[\\s,])${CASE}\\s)(?:kommer|tages|ryger|sættes|må|skal)\\s+(?:(?:derfor|så|først)\\s+)?på\\s+(?:dagsordenen\\s+)?${SOME_DAY}|(?<=^${CASE}\\s)(?:(?:bliver|er|kommer|står)\\s+(?:\\p{L}+\\s+){0,3}?(?:punkt|på\\s+dagsordenen|på)|kommer\\s+(?:på\\s+)?igen|kommer\\s+op)\\s+(?:på|til|i)\\s+(?:${LATER}|mødet|(?:${MONTH_NAMES})(?!\\s+blev))|sættes\\s+(?:øverst\\s+på\\s+(?:dagsordenen|listen)|på\\s+dagsordenen\\s+for\\s+(?:mødet|${LATER}))|(?:kommer|skal|må)\\s+(?:(?:derfor|så|dermed|herefter|forslaget|punktet|sagen|det)\\s+)?(?:på|op)\\s+(?:dagsordenen\\s+)?igen|kommer\\s+på\\s+dagsordenen\\s+(?:næste\\s+gang|(?:til|på)\\s+${LATER})|(?<=^(?:sagen|punktet)\\s)(?:tilbage|på\\s+igen|op\\s+igen)\\s+(?:på|til)\\s+${LATER}`,
    ),
    reach: 'anywhere',
    examples: [
      'Eva var ikke klar med oplægget, så det kommer på i februar.',
      'Sagen kommer derfor på igen den 17. april.',
      'Det bliver første punkt på mødet den 14. juni.',
      'Sættes øverst på dagsordenen til næste møde.',
      'Emnet sættes på dagsordenen for mødet i april.',
      'Ønsket kommer på igen i januar.',
      'Vi blev ikke færdige, så punktet må på igen.',
      'Da der ikke var fremmødt nok, skal forslaget op igen.',
      'Det kommer på dagsordenen næste gang.',
      'Sagen tilbage på næste møde.',
    ],
    counterExamples: [
      'Skiltet kommer på i maj.',
      'Lampen skal op over døren.',
      'Det er koldt i november.',
      'Det bliver godt vejr i maj.',
      'Ida sagde, at punktet skal på igen.',
    ],
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
      '(?:lagt|lægges|lægger\\s+(?:vi|bestyrelsen))\\s+(?:\\p{L}+\\s+)?(?:i\\s+(?:mølposen|skuffen|dvale)|på\\s+køl)|(?:ligger|står)\\s+stille,?\\s+(?:ind)?til|(?:sættes|sat|lægges|lagt|stilles)\\s+på\\s+(?:pause|stand\\s?by|vent|is|hold)|(?:hviler|venter|ligger),\\s+(?:ind)?til|får\\s+lov\\s+(?:til\\s+)?at\\s+(?:modne|ligge|hvile|simre)|går\\s+(?:\\p{L}+\\s+)?videre\\s+til\\s+(?:næste|en\\s+ny)\\s+\\p{L}*(?:runde|periode)',
    ),
    reach: 'anywhere',
    examples: [
      'Loppemarkedet blev lagt i mølposen.',
      'Planen lægges på køl.',
      'Den fjerde ansøgning ligger stille, til bilagene er kommet.',
      'Projektet sættes på pause.',
      'Oplægget får lov at modne hos medlemmerne.',
      'Ansøgningen går videre til næste runde.',
    ],
    counterExamples: [
      'Ib mente, at planen skal lægges i skuffen.',
      'Kødet ligger på køl.',
      'Båden ligger stille.',
      'Ib mente, at projektet sættes på pause.',
      'Holdet går videre til finalen.',
    ],
  },
  {
    id: 'inden-vi-beslutter',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:inden|før)\\s+(?:${WE}|den|det|der)\\s[^,.;]{0,40}(?:binder|beslutter|stilling|siger\\s+ja|træffe[rs]|afgør|bestemmer|bestille[rs]|købe[rs]|gør\\s+(?:noget|mere)|går\\s+(?:videre|i\\s+gang))[^,.;]{0,20},\\s)(?:vil|ønsker|skal|må|bad|beder|afventer)\\s+(?:den|det|vi|man|der|${WE})(?=\\s)|(?<=^${WE}\\s)(?:afventer|afventede|venter\\s+på|indhenter|undersøger|besigtiger|ønsker|ønskede|vil|ville|skal)\\s+[^,;.]{2,60},?\\s+(?:før|inden)(?=\\s+(?:vi|den|det|man|der|sagen|punktet|${WE})\\s+(?:\\p{L}+\\s+){0,2}?(?:vælger|beslutter|besluttes|behandles|bestemmer|gør|tager|tages|træffe[rs]|afgøres?|binder|går\\s+videre|køber|siger)(?!\\p{L}))|(?:indhentes|undersøges|afklares|afprøves|skaffes|beregnes)\\s+først(?=\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Udvalget ønsker et bedre grundlag, før sagen behandles.',
      'Vi afventer svar fra kommunen, før vi gør mere.',
      'Bestyrelsen ville have mere at vide, inden den beslutter sig.',
      'Udvalget vil se et budget, før det tager stilling.',
      'Der indhentes først tal for besøget.',
      'Inden bestyrelsen binder sig, vil den se tal for fem år.',
      'Udvalget vil se de tre steder, før man vælger.',
      'Inden vi gør mere, skal der ligge en pris fra mureren.',
    ],
    counterExamples: [
      'Vi afventer svar fra kommunen.',
      'Naboen afventer svar, før han gør mere.',
      'Vi skal have malet, før der bliver frost.',
      'Tallene indhentes i maj.',
      'Inden mødet vil vi spise.',
      'Vi vil se filmen, før vi går hjem.',
    ],
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
