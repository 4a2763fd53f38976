import { Pattern } from '../danish/patterns/pattern.ts'
import type { Outcome } from '../model/fact.ts'
import { words } from './phrase.ts'

/** How a decision is qualified: changed, bound to a condition, unanimous. */
export interface Modifiers {
  readonly amended: boolean
  readonly conditional: boolean
  /** `false` when the sentence itself tells of a vote against or a majority, `null` when it says nothing. */
  readonly unanimous: boolean | null
}

const CHANGE =
  '(?:rettelse|ændring|tilføjelse|bemærkning|præcisering|justering|undtagelse|udvidelse|supplement|forslaget\\s+om)'
/** `med den tilføjelse, at`, `dog`, `bortset fra`, `idet … ændres`; not `med 6 stemmer`. */
const AMENDED = words(
  `med\\s+(?:den|de|det|en|følgende|denne|disse|ovenstående)?\\s*(?:af\\s+\\p{L}+\\s+anførte\\s+)?(?:\\p{L}+\\s+)?${CHANGE}\\p{L}*|dog|bortset\\s+fra|idet\\s(?:[^.]|\\.(?=\\s\\d))*?(?:ændres|tilføjes|udgår|forlænges|indarbejdes|hæves|nedsættes|fastsættes|slettes|indsættes|flyttes|behandles|prioriteres|reduceres|foreslås|evalueres|i\\s+stedet\\s+for)`,
)
/** Only reports what was decided, or names changes that were recommended: `med bemærkning, at byrådet har vedtaget`, `med de ændringer, der er beskrevet i indstillingen`. */
const NO_CHANGE = new Pattern(
  /med\s+(?:den\s+)?bemærkning,?\s+at\s+[^,;]*?\shar\s+(?:vedtaget|godkendt|tiltrådt)|med\s+de\s+(?:\p{L}+\s+)?(?:ændringer|rettelser|tilføjelser),?\s+(?:der|som)\s[^.]*\sindstilling\p{L}*/iu,
)
/** `hvis`, `under forudsætning af`, `med forbehold for`; not `forbeholdt`. */
const CONDITIONAL = words(
  'hvis|såfremt|medmindre|under\\s+forudsætning\\s+af|på\\s+betingelse\\s+af|betinget\\s+af|med\\s+forbehold\\s+for|forudsat',
)
const UNANIMOUS = words(
  '(?<!ikke\\s(?:\\p{L}+\\s)?)enstemmigt?|med\\s+enstemmighed|i\\s+enighed|enigt?\\s+(?:råd|udvalg|bestyrelse)|(?:alle|samtlige)(?:\\s+\\d+)?(?:\\s+(?:fremmødte|medlemmer|deltagere))*\\s+(?:stemte|stemmer)\\s+for',
)
const DIVIDED = words(
  '(?<!(?:ikke|almindeligt|simpelt|kvalificeret|absolut)\\s(?:\\p{L}+\\s)?)(?:et\\s+)?flertal(?:let)?|stemmer\\s+(?:mod|imod|for)|stemte\\s+imod|stemmer\\s+imod|mod\\s+\\p{L}+s\\s+stemmer|imod\\s+stemte|med\\s+stemmerne',
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
    conditional: BINDABLE.has(outcome) && CONDITIONAL.test(sentence),
    unanimous: UNANIMOUS.test(sentence) ? true : DIVIDED.test(sentence) ? false : null,
  }
}
