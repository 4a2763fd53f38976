/** A paragraph that goes on about what somebody else decided or is planning: "Byrådet vedtog planen. Der bygges 40 boliger." */
import { inLatin } from '../../danish/patterns/latin.ts'
import { tellsOfMeeting } from './other-meetings.ts'
import { goesOnAboutOthers } from './others-deeds.ts'
import { isOutsider } from './outsiders.ts'
import { toldPart } from './speech.ts'
import { type Statement, statementsOf } from './statement.ts'

/** Points to what was told right before: `Det ændres`, `Den sendes`, `Der bygges`, `Arbejdet udføres`; not `Bænken flyttes`. */
const POINTS_BACK =
  /^(?:det|den|de|der|arbejdet|udgiften|udgifterne|projektet|byggeriet|forsøget|ordningen|anlægget|ændringen|ændringerne|beløbet)\s/i
/** Somebody shows or explains a plan: `Tage forklarede, at stien bliver`, `Planlæggeren viste tegningerne`, `Astrid fortalte om projektet`; not `Ida fortalte om festen`, `Vi viste planen`. */
const EXPLAINS = inLatin(
  /^(?!(?:vi|man|bestyrelsen|udvalget|rådet)\s)[^,;:]{2,60}?\s(?:forklarede,?\s(?:at|hv\p{L}+)\s|(?:viste|forklarede|gennemgik|præsenterede|fremlagde|fortalte\som|redegjorde\sfor|beskrev)\s(?:[^,;:.]{1,40}\s)?\p{L}*(?:plan|planen|planerne|projekt|projektet|tegning|tegninger|tegningen|tegningerne|skitse|skitser|skitsen|skitserne|byggeriet|ombygningen|udbygningen|anlægget)(?!\p{L}))/iu,
)
/** Who tells something: `Skovrideren fortalte `, `Arkitekten Ida Holm redegjorde `; group 1; not `Skoven ligger `. */
const TELLS = inLatin(
  /^([^,;:]{2,50}?\s)(?:fortalte|forklarede|viste|redegjorde|orienterede|oplyste|gennemgik|foreslog)\s/u,
)
/** What a text says that somebody else wrote: `Udkastet går ud på, at`, `Forslaget fra ministeriet betyder`, `Den indebærer`; not `Forslaget vedtages`. */
const CONTENT = inLatin(
  /^(?:\p{L}*(?:udkastet|lovforslaget|forslaget|politikken|reformen|loven|aftalen|oplægget|planen)(?:\s(?:fra|om|til)\s[^,;:]{2,30})?\s(?:går\sud\spå|betyder|indebærer|medfører|lægger\sop\stil|vil\sbetyde)|(?:den|det)\s(?:går\sud\spå|indebærer))(?!\p{L})/iu,
)
/** What is built or laid out by a plan: `Der lægges`, `Krydset lukkes for biler`; not `Der indhentes tilbud`. */
const BUILT = inLatin(
  /\s(?:ned|an|ud|om)?(?:lægges|etableres|anlægges|opføres|bygges|plantes|graves|rejses|udvides|ombygges|lukkes|åbnes|føres|flyttes|bevares|indrettes|asfalteres|hæves|sænkes|rykkes|vendes|rives|nedrives|fjernes|fældes|omlægges|spærres|udføres|renafdrives|genetableres)(?!\p{L})/iu,
)
/** What those who meet do about it: `Der klages`, `Det besvares`, `Forslaget sendes i høring`; not `Der bygges`. */
const ANSWERS = inLatin(
  /(?:^|\s)(?:klages|ankes|protesteres|svares|besvares|skrives|takkes|indhentes)(?!\p{L})|^(?:forslaget|udkastet|planen|sagen|punktet|politikken|tilbuddet)\s/iu,
)
/** What would come of what somebody said: `Så flyttes trafikken`, `Derved spares en bus`; not `Så flytter vi`. */
const SO = inLatin(/^(?:så|derved|dermed)\s\p{L}+es\s(?!vi(?!\p{L}))/iu)
/** The meeting speaks again: `Vi siger ja`, `Det blev besluttet`, `Rådet takkede`; not `Ejeren har besluttet`. */
const OURS = inLatin(
  /(?:^|\s)vi(?!\p{L})|(?:^|\s)(?:bestyrelsen|udvalget|rådet)\s|^(?:det|der)\s(?:er|blev|var)\s(?:\p{L}+\s)?(?:besluttet|vedtaget|aftalt|enighed)(?!\p{L})/iu,
)
/** Nobody is named who went: `Der har været møde i festudvalget`, `Der blev holdt møde`; not `Ida har været til møde`. */
const WITHOUT_WHO = /^der\s/i
const LOOKING_BACK = 3

/** Whether a statement without a word that decides tells on what the ones before it in its paragraph tell of others; `own` is the meeting's body. */
export function goesOnAboutThem({ body, index, section, block }: Statement, own: string | null): boolean {
  const before = statementsOf(section)
    .slice(Math.max(0, index - LOOKING_BACK), index)
    .filter((s) => s.block === block)
  const last = before.at(-1)
  if (last !== undefined && SO.test(body) && toldPart(last.body) !== null) return true
  if (before.length === 0 || OURS.test(body) || ANSWERS.test(body)) return false
  const from = before.findLastIndex((s) => OURS.test(s.body)) + 1
  const told = before.slice(from).map((s) => s.body)
  if (told.some((s) => (tellsOfMeeting(s) && !WITHOUT_WHO.test(s)) || CONTENT.test(s))) return true
  if (POINTS_BACK.test(body) && told.some((s) => goesOnAboutOthers(s, body, own))) return true
  return BUILT.test(body) && told.some((s) => EXPLAINS.test(s) || isOutsider(TELLS.exec(s)?.[1] ?? '', s, own))
}
