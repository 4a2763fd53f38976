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
/** `følgende medlemmer var til stede`, `deltagere (til stede)`; not `deltagere (gæster)`. */
const SAID_PRESENT =
  /^(?:følgende (?:medlemmer )?(?:var (?:mødt|til ?stede|fremmødt)|deltog)|(?:deltagere|mødedeltagere|medlemmer) \((?:til ?stede|mødt|fremmødte?)\))$/
/** `fraværende m. afbud`, `fraværende (uden afbud)`, `følgende havde meldt afbud`; not `fraværende ved punkt 2`. */
const SAID_ABSENT =
  /^(?:følgende (?:medlemmer )?(?:havde meldt (?:afbud|forfald)|var fraværende)|(?:fravær(?:ende)?|udeblevet|ikke mødt),? \(?(?:m\.?|med|u\.?|uden) (?:lovligt )?(?:afbud|forfald|varsel)\)?)$/

const LISTS: ReadonlySet<FieldName> = new Set([
  'present',
  'also-present',
  'members',
  'side',
  'absent',
  'substitutes',
  'guests',
  'group',
])

/** The field that a label names, whole; `undefined` when it is none. */
export function fieldOf(label: string): FieldName | undefined {
  const known = label.trim().toLowerCase().replace(/ {2,}/g, ' ').replace(/\.$/, '')
  const field = BY_LABEL.get(known)
  if (field) return field
  if (COUNTED.test(known) || SAID_PRESENT.test(known)) return 'present'
  return SAID_ABSENT.test(known) ? 'absent' : presentFrom(known)
}

/** "Til stede fra organisationsbestyrelsen" lists its members, "Til stede fra administrationen" whom they had with them. */
function presentFrom(label: string): FieldName | undefined {
  const from = PRESENT_FROM.exec(label)?.groups?.from
  if (from === undefined) return undefined
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
