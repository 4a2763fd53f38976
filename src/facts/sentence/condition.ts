import { Pattern } from '../../danish/patterns/pattern.ts'

/** Who or what, behind a verb: `vi`, `skolen`, `Bo`. */
const WHO = '(?:vi|man|han|hun|den|det|de|der|alt|alle|\\p{L}+(?:en|et|ene|erne|ne)|[A-ZÆØÅ]\\p{L}+)(?!\\p{L})'
/** What may be of a case, as the first word: `siger`, `godkender`. */
const MAY_BE =
  '(?:siger|afviser|afslår|godkender|bliver|falder|får|vælger|trækker|stemmer|vedtager|giver|beslutter|forkaster|tiltræder|accepterer|opnår|bevilger|støtter)'
/** What does not open a main clause: `dog`, `idet`, `efter`. */
const NO_VERB =
  '(?!(?:dog|idet|da|og|men|hvorefter|når|hvis|såfremt|at|som|der|efter|under|med|mens|jf|eller|over|samt|især)\\s)'

/** `Vælges model 2, lukkes vejen`, `Siger hun nej, går posten til Bo`, `Får vi afslag, søger vi igen`, `Var det blevet vedtaget, skulle vi flytte`; not `Godkendes, dog udsættes punkt 3`, `Afviser ansøgningen, da fristen er ude`. */
const VERB_FIRST = new Pattern(
  `^(?:(?:var|havde|blev)\\s${WHO}\\s[^,;]{2,60},\\s(?:så\\s)?(?:skulle|ville|kunne|havde|var)\\s|\\p{L}+es\\s(?!(?:ikke|som|med|til|på)\\s)[^,;]{3,60},\\s(?:så\\s)?${NO_VERB}\\p{Ll}+(?:es|er|er\\sdet)\\s|${MAY_BE}\\s${WHO}[^,;]{0,60},\\s(?:så\\s)?${NO_VERB}(?:\\p{Ll}+(?:es|ås|er)|må|kan|skal|vil|går|får|står|gør)\\s${WHO})`,
  'iu',
)

/** Whether a sentence begins with a condition without "hvis": `opensWithCondition('Siger hun nej, går posten til Bo.')` is true. */
export function opensWithCondition(plain: string): boolean {
  return VERB_FIRST.testPart(plain, plain)
}
