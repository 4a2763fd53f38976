/** A paragraph that goes on about what somebody else decided or is planning: "Byrådet vedtog planen. Der bygges 40 boliger." */
import { inLatin } from '../../danish/patterns/latin.ts'
import { goesOnAboutOthers } from './outsiders.ts'
import { type Statement, statementsOf } from './statement.ts'

/** Points to what was told right before: `Det ændres`, `Den sendes`, `Der bygges`; not `Bænken flyttes`. */
const POINTS_BACK = /^(?:det|den|de|der)\s/i
/** Somebody shows or explains a plan: `Tage forklarede, at stien bliver`, `Planlæggeren viste tegningerne`, `Astrid fortalte om projektet`; not `Ida fortalte om festen`, `Vi viste planen`. */
const EXPLAINS = inLatin(
  /^(?!(?:vi|man|bestyrelsen|udvalget|rådet)\s)[^,;:]{2,60}?\s(?:forklarede,?\s(?:at|hv\p{L}+)\s|(?:viste|gennemgik|præsenterede|fremlagde|fortalte\som|redegjorde\sfor|beskrev)\s(?:[^,;:.]{1,40}\s)?\p{L}*(?:plan|planen|planerne|projekt|projektet|tegning|tegninger|tegningen|tegningerne|skitse|skitser|skitsen|skitserne|byggeriet|ombygningen|udbygningen|anlægget)(?!\p{L}))/iu,
)
/** What is built or laid out by a plan: `Der lægges`, `Krydset lukkes for biler`; not `Der indhentes tilbud`. */
const BUILT = inLatin(
  /\s(?:ned|an|ud|om)?(?:lægges|etableres|anlægges|opføres|bygges|plantes|graves|rejses|udvides|ombygges|lukkes|åbnes|føres|flyttes|bevares|indrettes|asfalteres|hæves|sænkes)(?!\p{L})/iu,
)
/** The meeting speaks again: `Vi siger ja`, `Det blev besluttet`, `Rådet takkede`; not `Stien bliver bredere`. */
const OURS = inLatin(/(?:^|\s)(?:vi|bestyrelsen|udvalget|rådet|besluttet|vedtaget|aftalt|enighed|enige)(?!\p{L})/iu)
const LOOKING_BACK = 3

/** Whether a statement without a word that decides tells on what the ones before it in its paragraph tell of others; `own` is the meeting's body. */
export function goesOnAboutThem({ body, index, section, block }: Statement, own: string | null): boolean {
  const before = statementsOf(section)
    .slice(Math.max(0, index - LOOKING_BACK), index)
    .filter((s) => s.block === block)
  const last = before.at(-1)
  if (last === undefined || OURS.test(body)) return false
  if (POINTS_BACK.test(body) && goesOnAboutOthers(last.body, body, own)) return true
  if (!BUILT.test(body)) return false
  const from = before.findLastIndex((s) => EXPLAINS.test(s.body))
  return from >= 0 && !before.slice(from).some((s) => OURS.test(s.body))
}
