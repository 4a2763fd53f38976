/** What "ikke" makes of what somebody says they do: "Vi køber ikke en båd" refuses, "Vi lukker ikke salen" leaves it as it is. */
import { inLatin } from '../../danish/patterns/latin.ts'

/** Verbs that end or change something: `dropper`, `hæver`. */
const ENDS =
  '(?:dropper|stopper|opsiger|lukker|nedlægger|hæver|sænker|ændrer|afskaffer|fjerner|sletter|blander|opgiver|flytter|glemmer|rører)'
/** Who acts, up to three words: `Vi `, `og bestyrelsen `, `Nyby Roklub `. */
const WHO = '^(?:\\s*(?:og|men|så)\\s)?(?:[^\\s,;:.]+\\s){1,3}?'
const NOT =
  '\\s(?:(?:dog|altså|derfor|desværre|så)\\s)?ikke(?=[\\s.,]|$)(?!\\s(?:at|kun|alene|blot|bare|længere\\send|mere\\send|før|inden)\\s|\\s(?:[^\\s,;:.]+\\s){0,2}?(?:hørings)?svar(?!\\p{L}))'

/** `Vi køber ikke en båd`, `Rådet vil ikke have en plan`, `Klubben betaler altså ikke for kurset`; not `Vi lukker ikke salen`, `Vi køber en båd`, `Rådet sender ikke høringssvar`. */
const REFUSES = inLatin(`${WHO}(?!${ENDS}\\s)(?:\\p{Ll}+(?:er|år|ør)|vil)${NOT}`, 'u')
/** What may not or cannot be, or was not: `Ønsket kan ikke opfyldes`, `Kage må der ikke sælges`, `Tilbuddet blev ikke antaget`, `Det bliver ikke i år`; not `Mødet flyttes ikke`, `Det kan ikke alene klares her`, `Hvis det ikke kan nås`. */
const DENIED = inLatin(
  /^(?!(?:hvis|når|så længe)\s)[^,;:]*?(?<!\p{L})(?:kan|kunne|må|måtte|blev|bliver)\s(?:[^\s,;:]+\s){0,5}?ikke(?!\p{L})(?!\s(?:kun|alene|blot|bare|at)\s)/iu,
)
/** Whether a clause that is an outcome says that it may not be or was not: `deniesIt('Ønsket kan ikke opfyldes.')` is true. */
export function deniesIt(clause: string): boolean {
  return DENIED.test(clause)
}

/** Whether who acts in a clause says that they do not: `refusesToAct('Vi køber ikke en båd.')` is true. */
export function refusesToAct(clause: string): boolean {
  return REFUSES.test(clause)
}
