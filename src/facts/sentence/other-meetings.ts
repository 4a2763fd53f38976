/** Says that somebody was at another meeting, or that others met: "Ida var til årsmøde i Vejle. Her blev det vedtaget, at …". */
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { isOwn } from './deciders.ts'

/** Points to what was spoken of right before: `Her blev `, `Der blev det `, `Der blev formanden `, `På mødet blev `; not `Der blev aftalt `. */
const THERE = inLatin(
  /^(?:(?:her|dér)\s+(?:blev|er|var|har|havde|\p{Ll}+(?:ede|te|og))|der\s+(?:blev|er|var)\s+(?:det|\p{L}+(?:en|et|erne))|på\s+(?:mødet|konferencen|dagen|landsmødet|årsmødet|kongressen|generalforsamlingen)\s+\p{Ll}+)\s/iu,
)
/** A meeting by its noun: `landsmødet`, `kongres`, `repræsentantskabet`; not `mødets`. */
const MEETING =
  '(?:\\p{L}*(?:møde[t]?|møder|konferencen?|kongres(?:sen)?|\\p{L}forsamling(?:en)?|repræsentantskab(?:et)?|seminar(?:et)?|stævnet?|(?:tema|inspirations|kursus|studie|erfa|netværks)dag(?:en)?|samråd(?:et)?|\\p{L}*kursus|kurset|webinar(?:et)?|årsdag)(?!\\p{L}))'
/** Somebody was there: `har været til`, `deltog i`, `var med på`, `refererede fra`, `holdt møde`; not `deltog ikke`. */
const WAS_THERE =
  '(?:har\\s+(?:\\p{L}+\\s+)?været|havde\\s+været|var|deltog|har\\s+(?:\\p{L}+\\s+)?deltaget|refererede|fortalte|berettede|orienterede|repræsenteret|sidder|mødtes)\\s+(?:(?:med|også|inviteret|indbudt|indkaldt)\\s+)?(?:til|i|på|ved|fra)\\s+'
/** `Ida deltog i landsmødet i Odense`, `Formanden har været til møde i Rådet for Ældre`, `Der har været møde i styregruppen`, `Formanden orienterede om mødet med vognmanden`, `Kongres i unionen.`, `Ida og Bo var med på synet`, `Nordisk møde i Lund (IH).`; not `Bo deltog ikke i punktet`, `Ida var til mødets begyndelse forhindret`. */
const WENT = new Pattern(
  `(?:^|\\s)(?:${WAS_THERE}(?:[^,;:.]{0,40}\\s)?${MEETING}|sidder\\s+i\\s|^[^,;.]{2,60}\\svar\\smed(?:\\.$|\\s(?:i|på)\\s)|^(?:\\p{L}+\\s)?\\p{L}*(?:kongres|landsmøde|repræsentantskab|repræsentantskabsmøde|(?<=\\p{L}\\s)møde)\\s(?:i|med|hos)\\s(?:(?!(?:blev|er|var|har|vedtog)\\s)[^\\s,;:(]+\\s?){1,6}(?:\\([^()]*\\))?\\.$|(?:har|havde)\\s+(?:(?:[^\\s,;:.]+|\\d+\\.)\\s+){0,4}?(?:været|holdt|afholdt)\\s+(?:et\\s+)?\\p{L}*møde\\s+(?:i|med|hos)\\s|(?:orienterede|fortalte|berettede)\\s+om\\s+(?:et\\s+)?\\p{L}*mødet?\\s+(?:i|med|hos)\\s)`,
  'iu',
)
/** `skolebestyrelsen`, `havnerådet`, `unionen`; not `bestyrelsen`. */
const ANOTHER_BODY =
  '(?:\\p{L}{3,}(?:bestyrelsen|rådet|udvalget|foreningen)|unionen|forbundet|distriktet|provstiet)(?!\\p{L})'
/** Others met: `Danske Ældreråd har haft årsmøde.`, `Formanden: Idrætsunionen holdt repræsentantskabsmøde i maj`, `Lodsejerne holdt møde`, `Møde med borgmesteren.`, `Ida har været til unionens kongres`, `Synet den 10. april.`, `Ida fortalte fra skolebestyrelsen`, `Mødtes 3. maj.`; not `Bestyrelsen har holdt sommermøde`, `Ida holdt oplæg`. */
const THEY_MET = new Pattern(
  `^(?:\\p{L}+\\s){1,3}?(?:fortalte|refererede|berettede|orienterede)\\s+fra\\s+${ANOTHER_BODY}|^fra\\s+${ANOTHER_BODY}\\s+(?:fortalte|refererede|berettede|orienterede)\\s|^(?:\\p{L}+:\\s)?(?!(?:vi|man|der|bestyrelsen|udvalget|rådet)\\s)[^,;:.]{2,60}\\s(?:(?:har|havde)\\s(?:haft|holdt|afholdt)|holdt|afholdt)\\s(?:(?:et|deres|sit|sin)\\s)?(?:\\p{L}{3,}møde|\\p{L}*(?:forsamling|kongres|konference))(?!\\p{L})|^(?:\\p{L}+:\\s)?\\p{L}*(?:erne|gruppen|lauget|foreningen|klubben|[^m]rådet|\\p{L}{3}udvalget)\\s(?:(?:har|havde)\\s(?:haft|holdt)|holdt)\\s(?:et\\s)?møde(?!\\p{L})|^mødtes\\s(?:den\\s)?(?:\\d|i\\s)|^møde\\s(?:med|hos)\\s(?:(?!(?:blev|er|var|har)\\s)[^\\s,;:]+\\s?){1,6}\\.$|(?:^|\\s)${WAS_THERE}(?:[^,;:.]{0,40}\\s)?(?!(?:årets|foreningens|vores)\\s)\\p{L}{3,}s\\s(?:\\p{Ll}+e\\s)?\\p{L}*(?:forsamling|kongres|repræsentantskab|årsmøde|landsmøde|konference)(?!\\p{L})|^(?:[^:]{2,30}:\\s)?\\p{L}*(?:syn|synet|samråd|samrådet|kongres|kongressen|stævne|stævnet)\\s(?:[^,;:]{0,30}\\s)?\\d{1,2}[./]\\s?\\p{L}*\\.?$`,
  'iu',
)
/** A list follows of where somebody was: `Hun har været til:`, `Bo har deltaget i flere møder om havnen:`; not `Ida har været i tvivl om:`. */
const WENT_TO_THESE = new Pattern(
  `(?:har|havde)\\s+(?:\\p{L}+\\s+)?(?:været\\s+til|deltaget\\s+i|repræsenteret)(?:\\s+(?:[^,;.]{1,40}\\s)?${MEETING}[^,;.]*)?\\s*:$`,
  'iu',
)

/** An item about a meeting of others: `Møde i Sammenslutningen`, `Kongres i forbundet`, `Provstiets budgetsamråd`; group 1 whose; not `Møde i april`, `Næste møde`, `Møde med kommunen`. */
const MEETING_TITLE = inLatin(
  /^\p{L}*(?:møder?|kongres|konference|generalforsamling|repræsentantskab)\s(?:i|hos)\s(?:\p{L}+s\s)?(\p{L}*(?:bestyrelsen|rådet|udvalget|foreningen|klubben|sammenslutningen|unionen|forbundet|kredsen|distriktet|provstiet))(?!\p{L})|^(?:\p{L}+s\s)?(?:budget)?samråd(?:et)?(?!\p{L})/iu,
)

/** Whether a title names a meeting of others: `isTheirMeeting('Møde i unionen', 'Bestyrelsen')` is true. */
export function isTheirMeeting(title: string, own: string | null): boolean {
  const found = MEETING_TITLE.exec(title)
  return found !== null && own !== null && (found[1] === undefined || !isOwn(found[1], own))
}

/** Whether a sentence points to what was spoken of right before: `pointsThere('Her blev der enighed om en bænk.')` is true. */
export function pointsThere(sentence: string): boolean {
  return THERE.test(sentence)
}

/** Whether a list of where somebody was follows: `listsMeetings('Han har været til:')` is true. */
export function listsMeetings(sentence: string): boolean {
  return WENT_TO_THESE.test(sentence)
}

/** Whether a sentence says that others met, and does not say who of us was there: `othersMet('Lodsejerne holdt møde.')` is true. */
export function othersMet(sentence: string): boolean {
  return THEY_MET.test(sentence)
}

/** Whether a sentence says that somebody was at another meeting, or that others met: `tellsOfMeeting('Ida var til årsmøde i Vejle.')` is true. */
export function tellsOfMeeting(sentence: string): boolean {
  return WENT.test(sentence) || THEY_MET.test(sentence)
}
