import type { PersonRead } from '../../danish/names.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Attendance } from '../../model/document.ts'
import type { Person } from '../../model/fact.ts'
import { gathered } from '../../model/gathered.ts'
import type { ItemNode, MeetingNode } from '../../model/tree.ts'
import { proseAbsences } from './absence-prose.ts'
import { gridLists } from './attendance-grid.ts'
import { checkedLists } from './checked-lists.ts'
import { type Field, type Header, headerOf } from './fields.ts'
import { isPeopleLabel } from './label-names.ts'
import type { FieldName } from './labels.ts'
import { itemLines } from './lines.ts'
import { type AttendanceList, readPeople } from './people-list.ts'
import { afterGroup } from './people-pieces.ts'
import type { Front } from './title-lines.ts'
import { visitorsIn } from './visitors.ts'

type Presence = 'present' | 'absent' | 'partial'

/** `afbud`, `Afbud (Stedfortræder …)`, `syg`; not `sygeplejerske`. */
const AWAY =
  /^(?:(?:ved )?afbud|syg(?:emeldt)?(?![a-zæøå])|på (?:ferie|orlov|barsel)|fraværende|meldt afbud|med afbud|uden afbud|havde meldt|ikke (?:til stede|mødt)|ej til stede|deltog ikke(?: i mødet| på mødet)?$)/i
/** Who came for somebody on the list: `var indkaldt som stedfortræder`, `deltog i stedet`; not `stedfortræder: Bo Lund`, `i stedet mødte Bo Lund`. */
const STANDS_IN =
  /^(?:(?:var|er|blev|havde|deltog|mødte|kom|ind) )*(?:indkaldt|tilkaldt|mødt|i stedet(?! (?:deltog|mødte|kom|var))|som (?:stedfortræder|suppleant))(?![a-zæøå])/i
/** A part of the meeting: `ved sag 1-2`, `pkt. 4`, `fra kl. 15.00`, `til og med punkt 2`; not `hele mødet`. */
const PARTLY = /(?:\b(?:sag(?:erne)?|pkt|punkt(?:er|erne)?|p)\.?:? ?\d|\bkl\.? ?\d|\bunder (?:pkt|punkt))/i
/** Items that are about who is there: `Afbud`, `Konstatering af deltagere`; not `Økonomi`. */
export const ATTENDANCE_ITEM = new Pattern(
  /(?:fravær|afbud|fremmød|til ?stede|deltager(?:e|ne)\b|navneopråb|konstatering af)/i,
)

/** The lists of people in the header, and in an item about attendance. */
export function attendanceLists({ node, header, lines }: Front): readonly AttendanceList[] {
  const fields = [...header.fields, ...attendanceItemFields(node, header)]
  const grid = [...gridLists(lines), ...checkedLists(lines)]
  const marked = new Set(gathered(grid, (list) => list.lines))
  const listed = gathered(fields, (field, i): AttendanceList[] => {
    const group = umbrella(fields, i)
    const own = [field.line, ...field.following]
    if (!group || !own.some((line) => marked.has(line)))
      return group ? [{ group, people: listOf(field), lines: own }] : []
    const unmarked = field.following.filter((line) => !marked.has(line))
    const away = listOf({ ...field, following: unmarked }).filter((p) => standing(p) === 'absent')
    return [{ group, people: away, lines: unmarked }]
  })
  return [...grid, ...listed]
}

/** Who was there, who was not, and who came as a guest, for the whole meeting. */
export function attendanceOf({ node, header, lines }: Front, lists: readonly AttendanceList[]): Attendance {
  const peopleOf = (group: AttendanceList['group']) => gathered(lists, (l) => (l.group === group ? l.people : []))
  const away = peopleOf('absent').filter((p) => !isPartial(p, node) && !STANDS_IN.test(p.remark ?? ''))
  const members = peopleOf('members')
  const listed = peopleOf('present')
  const attended = listed.length || !countsAsPresent(members, away) ? listed : members
  const absent = unique([...away, ...attended.filter((p) => standing(p) === 'absent'), ...proseAbsences(node, header)])
  const visitors = visitorsIn(lines)
  const elsewhere = [...absent, ...visitors]
  const present = unique(attended.filter((p) => standing(p) === 'present')).filter(
    (p) => !elsewhere.some((other) => other.name === p.name),
  )
  return {
    present,
    absent,
    guests: unique([...peopleOf('guests'), ...visitors]),
  }
}

/** Lists inside an item that is about attendance, wherever the header has none. */
function attendanceItemFields(node: MeetingNode, { fields }: Header): readonly Field[] {
  const isListed = fields.some((f) => f.field === 'present')
  const items = node.items.filter(
    (i) =>
      i.ordinal <= (node.items[0]?.ordinal ?? 0) + 1 &&
      (ATTENDANCE_ITEM.test(i.title ?? '') || (!isListed && holdsList(i))),
  )
  return gathered(items, (item) => {
    const lines = itemLines(item).slice(1)
    const [heading] = itemLines(item)
    const title = item.title ?? ''
    if (!heading || !isPeopleLabel(title)) return headerOf(lines).fields
    // "1. Fraværende": the title is the label, a label below it only says that the names were written down.
    const below = lines.filter((l) => !item.sections.some((s) => s.label === l.text))
    return headerOf([{ ...heading, text: title.replace(/:?$/, ':') }, ...below]).fields
  })
}

/** Over a list in a welcome: `Til stede:`, `Deltagere:`; not `Til stede: 14`. Below a list in the header it tells of others, such as a trip's. */
const LIST_BELOW = /^(?:til ?stede|deltagere|fremmødte)(?: var)?:$/i

function holdsList({ sections }: ItemNode): boolean {
  return sections.some((s) => LIST_BELOW.test(`${s.label ?? ''}:`) || s.blocks.some((b) => LIST_BELOW.test(b.text)))
}

/** `Alle (Ida, Bo og Per)`, `Alle: Ida, Bo`; not `Alle undtagen Bo`. */
const ALL_NAMED = /^alle(?: [a-zæøå]+)?(?: \(|: )(?<names>[A-ZÀ-Þ][^)]*,[^)]*)\)?\.?$/i

function listOf(field: Field): readonly PersonRead[] {
  const named = ALL_NAMED.exec(field.value)?.groups?.names
  if (named !== undefined) return readPeople(named, field.following)
  return /^(?:ingen|intet|-|alle)\b/i.test(field.value) ? [] : readPeople(field.value, field.following)
}

/** Fields whose people count by what stands above them. */
const MAY_BE_GROUPS: ReadonlySet<FieldName> = new Set([
  'members',
  'side',
  'group',
  'from',
  'also-present',
  'chair',
  'minute-taker',
])

/** What a list counts as: "Medlemmer – …" and "Sekretariat – …" under an empty "Til stede" are groups of those present. */
function umbrella(fields: readonly Field[], index: number): AttendanceList['group'] | null {
  const { field } = fields[index] ?? {}
  if (field === 'present' || field === 'absent' || field === 'guests') return field
  if (!field || !MAY_BE_GROUPS.has(field)) return null
  const before = fields
    .slice(0, index)
    .findLast((f) => f.field === 'present' || f.field === 'absent' || f.field === 'guests')
  const underPresent = before?.field === 'present'
  if (underPresent && (field === 'also-present' || field === 'side' || isHeading(before))) return 'present'
  // "Til stede: VIP: …" is a list of groups, of which "Sekretær: …" is the last.
  const between = before ? fields.slice(fields.indexOf(before) + 1, index) : []
  const inGroups = underPresent && listsGroups(before) && between.every((f) => f.field === 'group')
  const isNext = fields[index]?.line.gapBefore === false || before === fields[index - 1]
  if (inGroups && isNext && (field === 'chair' || field === 'minute-taker' || field === 'group')) return 'present'
  if (field === 'from') return inGroups || fields.every((f) => f.field !== 'present') ? 'present' : 'guests'
  if (field === 'members' || field === 'side') return 'members'
  return field === 'also-present' || field === 'group' ? 'guests' : null
}

/** "Til stede: VIP: Ida Holm", or such groups below an empty "Til stede:". */
function listsGroups({ value, following: [first] }: Field): boolean {
  const text = value === '' ? (first?.text ?? '') : value
  return afterGroup(text) !== text
}

function isHeading({ value, following }: Field): boolean {
  return value === '' && following.length === 0
}

/** A list of members from which those who are away have been taken out is a list of who was there. */
function countsAsPresent(members: readonly PersonRead[], away: readonly PersonRead[]): boolean {
  if (members.some((m) => /^(?:deltog|til ?stede|(?:ved )?afbud|fraværende|mødt)/i.test(m.remark ?? ''))) return true
  return away.length > 0 && !away.some((a) => members.some((m) => m.name === a.name))
}

function standing({ remark }: PersonRead): Presence {
  if (!remark || !AWAY.test(remark)) return 'present'
  return PARTLY.test(remark) ? 'partial' : 'absent'
}

/** Away from some items only; a range that covers every item of the meeting is no part of it. */
function isPartial({ remark, role }: PersonRead, node: MeetingNode): boolean {
  const note = [remark, role].filter((n) => n).join(' ')
  if (!PARTLY.test(note)) return false
  const range = /(\d+) ?[-–] ?(\d+)/.exec(note)
  const numbers = node.items.map((i) => Number(i.number)).filter((n) => n > 0)
  return !(range && Number(range[1]) <= Math.min(...numbers) && Number(range[2]) >= Math.max(...numbers))
}

function unique(people: readonly PersonRead[]): readonly Person[] {
  const seen = new Map<string, Person>()
  for (const { name, party, role } of people) if (!seen.has(name)) seen.set(name, { name, party, role })
  return [...seen.values()]
}
