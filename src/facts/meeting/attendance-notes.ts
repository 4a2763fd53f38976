import { type PersonRead, readPerson } from '../../danish/names.ts'
import { rowsFor } from '../../danish/patterns/pattern.ts'
import { sentenceSpans } from '../../danish/sentences.ts'
import { type Block, positionOf } from '../../model/block.ts'
import type { Meeting } from '../../model/document.ts'
import type { AttendanceNote } from '../../model/fact.ts'
import { foundIn, gathered } from '../../model/gathered.ts'
import type { ItemNode, SectionRole } from '../../model/tree.ts'
import { stepsOf } from '../decisions/own-decision.ts'
import { blocksOn, speaksOf } from '../passages.ts'
import { ATTENDANCE_ITEM } from './attendance.ts'
import type { AttendanceList } from './people-list.ts'
import { PRESENCE, PRESENCE_PHRASES, SPEAKS_OF_PRESENCE } from './presence-phrases.ts'
import { STAND_IN_PHRASES } from './stand-ins.ts'
import { stretchesIn } from './stretch.ts'
import type { Front } from './title-lines.ts'

/** What stands where, and the number of the item it stands in. */
interface PlacedSentence {
  readonly quote: string
  readonly position: AttendanceNote['position']
  readonly item: string | null
  /** The numbers of the meeting's items in order. */
  readonly items?: readonly (string | null)[]
}

export interface PresenceClues {
  readonly lists: readonly AttendanceList[]
  /** What is known of the meeting: other bodies' steps tell of their own members. */
  readonly meeting: Meeting
}

/** Who was there for a part of the meeting only, or in another's place: from the lists and from sentences anywhere. */
export function attendanceNotes(
  { node, passages }: Front,
  { lists, meeting }: PresenceClues,
): readonly AttendanceNote[] {
  const items = node.items.map((i) => i.number)
  const known = new Set(gathered(lists, (l) => l.people.map((p) => p.name)))
  const front = node.front.filter((_, i) => PRESENCE.isIn(passages.frontTopics[i] ?? 0))
  const aroundItems = [...front, ...node.tail].map((block) => ({ block, item: null }))
  const inItems = gathered(node.items, (item) => {
    const blocks = ownBlocks(item, meeting)
    const number = blocks.length === 0 || ATTENDANCE_ITEM.test(item.title ?? '') ? null : item.number
    return blocks.map((block) => ({ block, item: number }))
  })
  const told = gathered([...aroundItems, ...inItems], ({ block, item }) =>
    SPEAKS_OF_PRESENCE.test(block.text)
      ? [...sentenceNotes(block, { item, items, known }), ...standIns(block, item)]
      : [],
  )
  return unique([...gathered(lists, listNotes), ...told])
}

const OTHERS_TELL: ReadonlySet<SectionRole> = new Set(['background', 'history', 'recommendation', 'attachments'])

/** What the meeting itself says under an item. */
function ownBlocks({ sections }: ItemNode, meeting: Meeting): readonly Block[] {
  const speaks = sections.filter((s) => !OTHERS_TELL.has(s.role) && speaksOf(s, PRESENCE))
  if (speaks.length === 0) return []
  const outcomes = sections.filter((s) => s.role === 'decision')
  const steps = stepsOf(outcomes, meeting)
  return gathered(
    speaks.filter((s) => steps.get(s)?.own !== false),
    (s) => blocksOn(s, PRESENCE),
  )
}

/** "Ane Rør (fra kl. 14.40)", "Lene Torp (A), sag 139-140" among those absent. */
function listNotes({ group, people, lines }: AttendanceList): readonly AttendanceNote[] {
  return gathered(people, (person) => {
    const line = person.remark === null ? undefined : lines.find((l) => l.text.includes(person.name))
    if (!line) return []
    // The list is cut at "og", which may stand in "pkt. 7 og 8": read on to the next name.
    const own = line.text.slice(line.text.indexOf(person.name))
    const next = people.map((p) => (p === person ? -1 : own.indexOf(p.name))).filter((at) => at > 0)
    const whole = readPerson(own.slice(0, Math.min(own.length, ...next)))
    const sentence = asSentence(person, whole?.remark ?? person.remark ?? '', group)
    if (sentence === null) return []
    return notesOf(sentence, { quote: line.text, position: line.position, item: null }, new Set([person.name]))
  })
}

/** What a list says behind a name, as a sentence would say it. */
function asSentence({ name }: PersonRead, remark: string, group: AttendanceList['group']): string | null {
  const said = remark.charAt(0).toLowerCase() + remark.slice(1)
  if (/^(?:afbud|uden|med|meldt|havde)/.test(said)) return null
  if (/^(?:fra|til|indtil|kl)/.test(said)) return `${name} deltog ${said}`
  if (/^(?:pkt|punkt|sag)/.test(said))
    return `${name} ${group === 'absent' ? 'var fraværende ved' : 'deltog i'} ${said}`
  if (/^(?:under|ved)/.test(said)) return `${name} ${group === 'absent' ? 'var fraværende' : 'deltog'} ${said}`
  if (/^fraværende/.test(said)) return `${name} var ${said}`
  return said.startsWith('inhabil') ? `${name} var ${said}` : `${name} ${said}`
}

function sentenceNotes(
  block: Block,
  { item, items, known }: Pick<PlacedSentence, 'item' | 'items'> & { known: ReadonlySet<string> },
): readonly AttendanceNote[] {
  return gathered(sentenceSpans(block.text), ({ start, end }) => {
    const quote = block.text.slice(start, end)
    if (!SPEAKS_OF_PRESENCE.test(quote)) return []
    return notesOf(quote, { quote, position: positionOf(block, start, end), item, items: items ?? [] }, known)
  })
}

/** Nothing but why: ` på grund af inhabilitet.`, `.`; not ` i punkt 3`. */
const NO_PLACE =
  /^\W*(?:på grund af inhabilitet|pga\.? inhabilitet|og (?:forlod (?:mødet|lokalet|salen)|deltog (?:derfor )?ikke))?\W*$/i

/** Before the sentence: `Bemærkninger: Ida forlod mødet`, `Habilitet: Bo var inhabil`; not `Ida forlod mødet`. */
const LABEL = /^[A-ZÆØÅ][a-zæøå ]{3,25}: (?=[A-ZÆØÅ])/

function notesOf(sentence: string, said: PlacedSentence, known: ReadonlySet<string>): readonly AttendanceNote[] {
  const words = sentence.replace(LABEL, '')
  for (const { pattern, presence, bound } of rowsFor(PRESENCE_PHRASES, words)) {
    const { names, rest } = pattern.regexp.exec(words)?.groups ?? {}
    const people = names === undefined ? [] : peopleIn(names, known)
    const disqualified = /inhabil|habilitet/i.test(sentence)
    // "X erklærede sig inhabil." under an item is about that item.
    const where = disqualified && NO_PLACE.test(rest ?? '') ? 'i sagens behandling' : (rest ?? '')
    const stretches = people.length > 0 ? stretchesIn(where, { bound, item: said.item, items: said.items ?? [] }) : []
    if (stretches.length === 0) continue
    const { quote, position } = said
    return gathered(people, ({ name, party }) =>
      stretches.map((s) => ({ name, party, presence, ...s, disqualified, standsInFor: null, quote, position })),
    )
  }
  return []
}

/** The people that words name; none unless every part is somebody: a first name alone must be in the lists. */
function peopleIn(names: string, known: ReadonlySet<string>): readonly PersonRead[] {
  const parts = names.replace(/[\s,:–-]+$/, '').split(/, ?| og /)
  const people = foundIn(parts, readPerson)
  const all = people.length === parts.length && people.every((p) => p.name.includes(' ') || known.has(p.name))
  return all ? people : []
}

function standIns(block: Block, item: string | null): readonly AttendanceNote[] {
  if (!/tedfortræder|uppleant|i stedet|I stedet|indkaldt/.test(block.text)) return []
  return gathered(STAND_IN_PHRASES, ({ pattern, inItems }) => {
    const match = item === null || inItems ? pattern.exec(block.text) : null
    const came = match?.groups?.came && readPerson(match.groups.came)
    const away = match?.groups?.away && readPerson(match.groups.away)
    if (!match || !came || !away) return []
    const spans = sentenceSpans(block.text).filter(
      (s) => s.end > match.index && s.start < match.index + match[0].length,
    )
    const start = spans[0]?.start ?? 0
    const end = spans.at(-1)?.end ?? block.text.length
    const forItem = /sagens behandling|punktet/.test(match[0]) ? item : null
    const note = {
      presence: 'present',
      // "var fraværende. Som stedfortræder deltog Y" may be said once for the whole meeting.
      fromItem: forItem,
      toItem: forItem,
      from: null,
      to: null,
      disqualified: false,
    } as const
    const place = { quote: block.text.slice(start, end), position: positionOf(block, start, end) }
    return [{ name: came.name, party: came.party, ...note, standsInFor: away.name, ...place }]
  })
}

function unique(notes: readonly AttendanceNote[]): readonly AttendanceNote[] {
  const seen = new Set<string>()
  return notes.filter(({ quote: _quote, position: _position, party: _party, disqualified: _flag, ...what }) => {
    const key = JSON.stringify(what)
    return !seen.has(key) && seen.add(key)
  })
}
