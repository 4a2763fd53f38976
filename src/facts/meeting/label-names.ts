import { isBodyName } from '../../danish/bodies.ts'
import { FIELD_LABELS, type FieldName } from './labels.ts'

/** Each label beside the field it names. */
export const ROWS = FIELD_LABELS.flatMap((row) => row.labels.map((label) => ({ ...row, label })))
const BY_LABEL = new Map(ROWS.map((row) => [row.label.toLowerCase(), row.field]))
const escaped = (label: string): string => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
/** Labels as alternatives of an expression, the longest first. */
export const alternatives = (labels: readonly string[]): string =>
  [...labels]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/** `til stede fra bestyrelsen`, `deltagere fra udvalget`; not `til stede fra kl. 17`. */
const PRESENT_FROM = /^(?:til ?stede|deltagere|deltog|mødt(?:e)?) fra (?<from>[a-zß-ÿ]+)$/
/** Before the names of those who came, how many they were: `der var mødt 3 medlemmer`, `mødt 5`, `deltagere, studerende`; not `mødt kl. 17`. */
const COUNTED =
  /^(?:deltagere|til ?stede), [a-zß-ÿ. -]+$|^(?:der (?:var|er) )?(?:mødt|fremmødt|til ?stede)(?: op)?(?: var)? (?:\d{1,2}|[a-zß-ÿ]+)(?: (?:medlemmer|personer|deltagere))?(?: af \d{1,2})?$/
const MEMBERS = '(?:[a-zæøå]*(?:medlemmer|repræsentanter|personer)|deltagere|mødedeltagere)'
const THERE = '(?:til ?stede|mødt|fremmødte?)'
/** `følgende medlemmer var til stede`, `medlemmer til stede`, `deltagende medlemmer`, `deltagere (3 af 4)`; not `deltagere (gæster)`. */
const SAID_PRESENT = new RegExp(
  `^(?:følgende (?:medlemmer )?(?:var ${THERE}|deltog)|${MEMBERS},? (?:${THERE}|(?:der )?deltog|\\((?:${THERE}|\\d{1,2}(?: af \\d{1,2})?)\\))|(?:deltagende|tilstedeværende|fremmødte|mødte|til ?stede) ${MEMBERS})$`,
)
/** `fraværende m. afbud`, `fraværende (uden afbud)`, `følgende havde meldt afbud`; not `fraværende ved punkt 2`. */
const SAID_ABSENT =
  /^(?:følgende (?:medlemmer )?(?:havde meldt (?:afbud|forfald)|var fraværende)|(?:fravær(?:ende)?|udeblevet|ikke mødt),? \(?(?:m\.?|med|u\.?|uden) (?:lovligt )?(?:afbud|forfald|varsel)\)?)$/
const NOT_THERE =
  '(?:(?:ikke|ej) (?:til ?stede(?:værende)?|deltagende|mødte?|fremmødte?)|fraværende|udeblevne|forhindrede)'
/** `medlemmer med afbud`, `ikke deltagende medlemmer`, `afbud (1)`, `afbud fra medlemmer`; not `medlemmer til stede`. */
const MEMBERS_ABSENT = new RegExp(
  `^(?:${MEMBERS},? (?:(?:med|uden) afbud|afbud|${NOT_THERE})|${NOT_THERE} ${MEMBERS}|(?:afbud|fraværende|fravær) (?:\\(\\d{1,2}\\)|fra ${MEMBERS}))$`,
)
/** Day, hour and place told together, in any order: `sted og tidspunkt`, `dato/tid/sted`, `tid & sted`; not `tid`. */
const WHEN_AND_WHERE =
  /^(?:møde)?(?:dato|dag|tid|tidspunkt|klokkeslæt|sted|hvornår)(?:(?:, ?| ?\/ ?| & | og (?:-|for )?|, og )(?:dato|dag|tid|tidspunkt|klokkeslæt|sted|lokale|hvor|hvornår))+$/
/** Before what the members of a group are: `fra regionsrådet deltog`, `fra kredsen mødte`; not `fra formanden`. */
const CAME_FROM = /^fra (?<from>[a-zß-ÿ]+) (?:deltog|deltager|mødte|var (?:mødt|til ?stede))$/

const LISTS: ReadonlySet<FieldName> = new Set([
  'present',
  'also-present',
  'members',
  'side',
  'absent',
  'substitutes',
  'guests',
  'group',
  'from',
])

/** A board by its initials, small as labels are compared: `hb`, `fu`; not `kl`, `ida`. */
const SHORT_BODY = /^(?:hb|fu|mr|kb|ru)$/

/** The field that a label names, whole; `undefined` when it is none. */
export function fieldOf(label: string): FieldName | undefined {
  const known = label.trim().toLowerCase().replace(/ {2,}/g, ' ').replace(/\.$/, '')
  const field = BY_LABEL.get(known)
  if (field) return field
  if (COUNTED.test(known) || SAID_PRESENT.test(known)) return 'present'
  if (WHEN_AND_WHERE.test(known)) return 'date'
  return SAID_ABSENT.test(known) || MEMBERS_ABSENT.test(known) ? 'absent' : presentFrom(known)
}

/** "Til stede fra organisationsbestyrelsen" lists its members, "Til stede fra administrationen" whom they had with them. */
function presentFrom(label: string): FieldName | undefined {
  const from = (PRESENT_FROM.exec(label) ?? CAME_FROM.exec(label))?.groups?.from
  if (from === undefined) return undefined
  if (SHORT_BODY.test(from)) return 'present'
  return (
    BY_LABEL.get(`fra ${from}`) ?? (isBodyName(from.charAt(0).toUpperCase() + from.slice(1)) ? 'present' : undefined)
  )
}

/** Whether the value of this field is a list of people. */
export function isPeopleField(field: FieldName): boolean {
  return LISTS.has(field)
}

/** Whether a text as a whole is the label of a list of people: "Fraværende", "Til stede:". */
export function isPeopleLabel(text: string): boolean {
  const field = fieldOf(text.replace(/:$/, ''))
  return field !== undefined && LISTS.has(field)
}
