import { Pattern } from '../../danish/patterns/pattern.ts'
import { words } from '../../danish/patterns/whole-words.ts'
import type { Outcome } from '../../model/fact.ts'

/** How a decision is qualified: changed, bound to a condition, unanimous. */
export interface Modifiers {
  readonly amended: boolean
  readonly conditional: boolean
  /** `false` when the sentence itself tells of a vote against or a majority, `null` when it says nothing. */
  readonly unanimous: boolean | null
}

const CHANGE =
  '(?:rettelse|ændring|tilføjelse|bemærkning|præcisering|justering|undtagelse|udvidelse|supplement|forslaget\\s+om)'
/** What is done to a part of it: `fastsættes`, `rykkes`, `sættes op`; not `afholdes`, `sættes i gang`. */
const CHANGED =
  '(?:ændres|tilføjes|udgår|forlænges|forkortes|indarbejdes|hæves|sænkes|nedsættes|forhøjes|fastsættes|sættes\\s+(?:til|op|ned)(?!\\s+for)|fastlægges|præciseres|skærpes|lempes|strammes|uddybes|slettes|indsættes|indføjes|flyttes|rykkes|byttes|erstattes|omformuleres|omskrives|rettes(?=[.,;]|$|\\s+i\\s)|justeres|suppleres|udvides|begrænses|medtages|udtages|undtages|udskydes|opgøres|opdeles|behandles|prioriteres|reduceres|foreslås|evalueres|i\\s+stedet\\s+for|frem\\s?for)'
/** Who says something in passing changes nothing: `idet udvalget bemærkede, at prisen hæves`. */
const SAYING =
  '(?:[^\\s,;:.]+\\s+){1,3}?(?:bemærke|note|konstatere|oply|hæfte|kvittere|takke|henvise|forudsæt|mente|mener|finder|fandt|opfordre|forvente)'
/** One or several clauses of the agenda: `punkt 6`, `pkt. 3 og 4`. */
const ITEM_OF_AGENDA = '(?:punkt(?:et|erne)?|pkt\\.?|sag|nr\\.?)\\s+\\d[^,;]*?'
/** What became of it: `blev udskudt`, `udgår`, `sat på som ekstra punkt`. */
const ITEM_MOVED =
  '(?:\\s(?:blev|er|var|bliver)\\s(?:\\p{L}+\\s)?(?:udsat|udskudt|udgået|taget|behandlet|rykket|flyttet|byttet|trukket|sat|tilføjet|slettet|optaget|fremrykket)|\\s(?:udgår|udgik|bortfalder|tages|rykkes|byttes|udsættes|tilføjes|optages|fremrykkes))'
/** `dog`, where it takes something back: `, dog uden punkt 3`, `Godkendt dog med …`; not `Vi holder dog fast i torsdage`, `Ib Holm dog imod`. */
const HOWEVER =
  '(?<=[,;:–(-]\\s?)dog(?!\\s+(?:imod|stemte|undlod))|dog\\s+(?:således|sådan|med|uden|under|kun|minus|bortset|undtaget)|(?<=\\sidet\\s[^,;.]{1,60}\\s)dog(?!\\s+(?:ønske|fandt|finder|mente|mener|stemte|tog|tager|var|havde|bemærke))'
/** `med den tilføjelse, at`, `, dog`, `bortset fra`, `på nær`, `idet … ændres`, `men med en frist`; not `med 6 stemmer`. */
const AMENDED = words(
  [
    `med\\s+(?:den|de|det|en|følgende|denne|disse|ovenstående)?\\s*(?:af\\s+\\p{L}+\\s+anførte\\s+)?(?:\\p{L}+\\s+)?${CHANGE}\\p{L}*`,
    'med\\s+(?:en|et)\\s+(?:\\p{L}+\\s+)?(?:ændret|reduceret|nedsat|forhøjet|forkortet|forlænget)',
    'med\\s+(?:et|to|tre)\\s+(?:nyt|nye|ekstra|yderligere|supplerende)\\s+punkt(?:er)?',
    `uden\\s+(?:punkt|pkt\\.?|afsnit|bilag)\\s+\\d`,
    HOWEVER,
    '(?<!(?:alle|samtlige|enstemmigt)[^.;]*)(?:bortset\\s+fra|på\\s+nær)|minus\\s+(?:punkt|pkt\\.?|afsnit|at)\\s*\\d',
    `(?:idet|så(?:ledes|dan)?\\s+at)\\s(?!${SAYING})(?:[^.]|\\.(?=\\s\\d))*?${CHANGED}`,
    `(?:idet|og|men|dog)\\s+${ITEM_OF_AGENDA}${ITEM_MOVED}`,
    'men\\s+(?:uden|således|sådan|med\\s+(?:en|et|den|det|de|følgende)|kun\\s+(?:for|til|i|på))',
  ].join('|'),
)
/** Only reports what was decided, or names changes that were recommended: `med bemærkning, at skolerådet har tiltrådt`, `med de ændringer, der er beskrevet i indstillingen`; not `med bemærkning om støj`. */
const NO_CHANGE = new Pattern(
  /med\s+(?:den\s+)?bemærkning,?\s+at\s+[^,;]*?\shar\s+(?:vedtaget|godkendt|tiltrådt)|med\s+de\s+(?:\p{L}+\s+)?(?:ændringer|rettelser|tilføjelser),?\s+(?:der|som)\s[^.]*\sindstilling\p{L}*/iu,
)
/** `hvis`, `under forudsætning af`, `på vilkår af`, `når bare`, `mod selv at betale`; not `forbeholdt`, `stemte mod at betale`. */
const CONDITIONAL = words(
  'hvis|såfremt|medmindre|under\\s+forudsætning\\s+af|på\\s+betingelse\\s+af|betinget\\s+af|med\\s+(?:det\\s+)?forbehold(?:\\s+for|,?\\s+at)|forudsat|(?:på|med)\\s+(?:det\\s+|de\\s+)?vilkår(?=\\s+(?:af|om|at)|,)|når\\s+(?:bare|blot)|(?<=,\\s*)(?:så\\s+længe|bare\\s+(?:de|den|det|vi|han|hun))|(?<!(?:modstand|kampen|stemte|protest|argumenter)\\s)mod\\s+(?:selv\\s+)?at',
)
/** What a change says in full is no condition of the decision: `idet afsnit 3 om sygdom skærpes⟨: Lederen anmelder, medmindre …⟩`, `Godkendt med denne tilføjelse⟨: Betalt, hvis …⟩`; not `Godkendt: ja`. */
const SPELT_OUT = /(?<=.{25}):\s.*$/
/** Everybody agreed: `Enstemmigt vedtaget`, `Alle stemte for`; not `Godkendt`. */
const UNANIMOUS = words(
  '(?<!ikke\\s(?:\\p{L}+\\s)?)enstemmigt?|med\\s+enstemmighed|i\\s+enighed|enigt?\\s+(?:råd|udvalg|bestyrelse)|(?:alle|samtlige)(?:\\s+\\d+)?(?:\\s+(?:fremmødte|medlemmer|deltagere))*\\s+(?:stemte|stemmer)\\s+for(?!,?\\s+(?:med\\s+undtagelse|undtagen|bortset|på\\s+nær))',
)
/** Somebody did not: `Et flertal stemte for`, `Alle undtagen Ida stemte for`; not `alle dage undtagen fredag`. */
const DIVIDED = words(
  '(?<!(?:ikke|almindeligt|simpelt|kvalificeret|absolut)\\s(?:\\p{L}+\\s)?)(?:et\\s+)?flertal(?:let)?|stemmer\\s+(?:mod|imod|for)|(?:alle|samtlige)(?:\\s+(?:\\d+|fremmødte|medlemmer|deltagere|tilstedeværende|stemte|stemmer|for|var|enige?|forslaget))*,?\\s+(?:undtagen|bortset\\s+fra|på\\s+nær|med\\s+undtagelse\\s+af)(?!\\s+(?:punkt|pkt))|stemte\\s+imod|stemmer\\s+imod|mod\\s+\\p{L}+s\\s+stemmer|imod\\s+stemte|med\\s+stemmerne',
)

/** Outcomes that can be given with a change: "godkendt med den tilføjelse, at …". */
const CHANGEABLE: ReadonlySet<Outcome> = new Set<Outcome>([
  'approved',
  'adopted',
  'endorsed',
  'recommended',
  'referred',
  'noted',
])
/** Outcomes that can hang on a condition: "godkendt under forudsætning af …". */
const BINDABLE: ReadonlySet<Outcome> = new Set<Outcome>(['approved', 'adopted', 'endorsed', 'recommended', 'elected'])

function withoutNoChange(sentence: string): string {
  return NO_CHANGE.mayMatch(sentence) ? sentence.replace(NO_CHANGE.regexp, '') : sentence
}

/** `modifiersOf('Godkendt med den tilføjelse, at …', 'approved')` is amended, unconditional, unanimity unknown. */
export function modifiersOf(sentence: string, outcome: Outcome): Modifiers {
  return {
    amended: CHANGEABLE.has(outcome) && AMENDED.test(withoutNoChange(sentence)),
    conditional: BINDABLE.has(outcome) && CONDITIONAL.test(sentence.replace(SPELT_OUT, '')),
    unanimous: UNANIMOUS.test(sentence) ? true : DIVIDED.test(sentence) ? false : null,
  }
}
