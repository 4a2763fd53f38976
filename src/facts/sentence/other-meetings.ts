/** What was decided at a meeting that somebody went to: "Ida var til årsmøde i Vejle. Her blev det vedtaget, at …". */
import { inLatin } from '../../danish/patterns/latin.ts'
import { type Statement, statementsOf } from './statement.ts'

/** Points to what was spoken of right before: `Her blev `, `Der blev det `, `Der blev formanden `, `På mødet blev `; not `Der blev aftalt `. */
const THERE = inLatin(
  /^(?:(?:her|dér)\s+(?:blev|er|var|har|havde|\p{Ll}+(?:ede|te|og))|der\s+(?:blev|er|var)\s+(?:det|\p{L}+(?:en|et|erne))|på\s+(?:mødet|konferencen|dagen|landsmødet|årsmødet|kongressen|generalforsamlingen)\s+\p{Ll}+)\s/iu,
)
/** Somebody was there: `har været til`, `deltog i`, `var med på`, `refererede fra`, `holdt møde`; not `deltog ikke`. */
const WAS_THERE =
  '(?:har\\s+(?:\\p{L}+\\s+)?været|havde\\s+været|var|deltog|har\\s+(?:\\p{L}+\\s+)?deltaget|refererede|fortalte|berettede|orienterede|repræsenteret|sidder|mødtes)\\s+(?:(?:med|også)\\s+)?(?:til|i|på|ved|fra)\\s+'
/** `Ida deltog i landsmødet i Odense`, `Formanden har været til møde i Rådet for Ældre`, `Der har været møde i styregruppen`, `Danske Ældreråd har haft årsmøde.`; not `Bo deltog ikke i punktet`, `Ida var til mødets begyndelse forhindret`. */
const WENT = inLatin(
  `(?:^|\\s)(?:${WAS_THERE}(?:[^,;:.]{0,40}\\s)?(?:\\p{L}*(?:møde[t]?|møder|konferencen?|kongres(?:sen)?|\\p{L}forsamling(?:en)?|seminar(?:et)?|temadag(?:en)?|årsdag)(?!\\p{L}))|sidder\\s+i\\s|(?:har|havde)\\s+(?:[^\\s,;:.]+\\s+){0,2}?(?:været|holdt|afholdt)\\s+(?:et\\s+)?\\p{L}*møde\\s+(?:i|med|hos)\\s)|^(?!(?:vi|bestyrelsen|udvalget|rådet)\\s)[^,;:.]{2,60}\\s(?:har|havde)\\s(?:haft|holdt|afholdt)\\s(?:(?:et|deres|sit)\\s)?\\p{L}+(?:møde|forsamling|kongres|konference)(?!\\p{L})`,
  'iu',
)

/** Whether a statement tells what was decided where somebody had been, as the statement before it says. */
export function tellsOfOtherMeeting({ body, index, section }: Statement): boolean {
  if (index === 0 || !THERE.test(body)) return false
  const before = statementsOf(section)[index - 1]
  return before !== undefined && WENT.test(before.body)
}
