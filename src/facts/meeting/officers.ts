import { isName, type PersonRead, readPerson } from '../../danish/names.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { lastRemembered } from '../../danish/remembered.ts'
import type { Officers } from '../../model/document.ts'
import { foundIn, gathered } from '../../model/gathered.ts'
import { blocksOn } from '../passages.ts'
import { type Field, headerOf, scalarValue } from './fields.ts'
import type { FieldName } from './labels.ts'
import { linesOf, type MeetingLine } from './lines.ts'
import { OFFICER_PHRASES, type OfficerPhrase, SPEAKS_OF_OFFICERS } from './officer-phrases.ts'
import { readPeople } from './people-list.ts'
import type { Front } from './title-lines.ts'

/** Under the minutes; signatures may stand side by side: `Kirsten Dam, referent`, `Bo Lund (dirigent)`; not `Referent: Kirsten Dam`. */
const SIGNED =
  /^(?<name>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ. -]{2,40}?),? \(?(?<office>referent|ref\.|dirigent|ordstyrer|mødeleder)\)?$/iu
/** `Bo Lund   Ida Holm`, `Bo\tIda`; not `Bo Lund`. */
const SIDE_BY_SIDE = /\s{3,}|\t/
/** The name of who wrote it stands behind it or below: `For referatet`, `Referat: Bo Lund`; not `Referat af møde`. */
const FOR_MINUTES = /^(?:for referatet|referat)(?:$|: ?)/i
/** Behind a person in the list of those present: `(referent)`, `ref.`; not `formand`. */
const TAKES_MINUTES = /^\(?(?:referent|ref\.?|referatskriver|protokolfører)\)?$/i
/** `(ordstyrer)`, `dirigent`; not `formand`. */
const LEADS = /^\(?(?:ordstyrer|mødeleder|dirigent)\)?$/i
/** `Referent`, `ordstyrer`; not `formand`. */
const OFFICE = /ref|protokolf|ordst|mødel|dirig/i
const OFFICERS = new Topic(SPEAKS_OF_OFFICERS)
const CLOSING_LINES = 15
/** Lists in which somebody may be marked as the one who leads or writes. */
const MAY_NAME_OFFICERS: ReadonlySet<FieldName> = new Set([
  'present',
  'also-present',
  'group',
  'from',
  'side',
  'members',
])
/** The items in which a meeting says who leads it and who writes. */
const OPENING_ITEMS = 2

/** Who led the meeting and who wrote its minutes. */
export function officersOf(front: Front): Officers {
  const { fields } = front.header
  const people = gathered(
    fields.filter((f) => MAY_NAME_OFFICERS.has(f.field)),
    (f) => readPeople(f.value, f.following),
  )
  return {
    chair:
      named(fields, 'chair') ??
      withRole(people, LEADS) ??
      saidAmong(people, speakingFront(front), LED) ??
      saidOf('chair', front) ??
      signed(closingLines(front), LEADS),
    minuteTaker:
      named(fields, 'minute-taker') ??
      named(headerOf(closingLines(front)).fields, 'minute-taker') ??
      withRole(people, TAKES_MINUTES) ??
      saidAmong(people, speakingFront(front), WRITES) ??
      named(headerOf(openingLines(front)).fields, 'minute-taker') ??
      saidOf('minute-taker', front) ??
      signed(closingLines(front), TAKES_MINUTES) ??
      underMinutes(closingLines(front)),
  }
}

/** The last lines of the document: signatures stand under the last item when nothing sets them apart. */
const closingLines = lastRemembered(({ node }: Front): readonly MeetingLine[] => {
  const last = node.items.at(-1)?.sections.at(-1)?.blocks ?? []
  return gathered([...last, ...node.tail].slice(-CLOSING_LINES), linesOf).slice(-CLOSING_LINES)
})

/** What the first items say of officers. */
const openingLines = lastRemembered(({ node }: Front): readonly MeetingLine[] => {
  const sections = gathered(node.items.slice(0, OPENING_ITEMS), (item) => item.sections)
  const blocks = gathered(sections, (s) => blocksOn(s, OFFICERS)).filter((b) => SPEAKS_OF_OFFICERS.test(b.text))
  return gathered(blocks, linesOf)
})

/** The lines of the header that speak of officers at all. */
const speakingFront = lastRemembered(({ lines }: Front) => lines.filter((line) => SPEAKS_OF_OFFICERS.test(line.text)))

/** The same, and those of the first items. */
const speakingLines = lastRemembered((front: Front): readonly MeetingLine[] => [
  ...speakingFront(front),
  ...openingLines(front).filter((line) => SPEAKS_OF_OFFICERS.test(line.text)),
])

function named(fields: readonly Field[], wanted: Field['field']): string | null {
  for (const field of fields.filter((f) => f.field === wanted)) {
    const value = scalarValue(field).split(/,| og | \(/)[0] ?? ''
    const name = readPerson(value)?.name ?? (/^[A-ZÀ-ÞĀ-ɏ]{2,5}$/u.test(value.trim()) ? value.trim() : null)
    if (name) return name
  }
  return null
}

/** `Referat: Bodil`, `Mona skriver referat`, `Referent var Bo Ek`, `og Mona var referent`; not `Referat af møde`. */
const WRITES =
  /(?:^Referat(?:et)?(?:: | ved | v\/ ?| af )|(?:^|[,.] )Referent (?:var|er|blev) )(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ. -]*?)(?:[,.]|$)|(?:^|[,.] |og )(?<other>[A-ZÀ-Þ][A-Za-zÀ-ɏ -]*?) (?:(?:skriver|skrev|tager|tog|fører|førte) referat(?:et)?|(?:er|var) referent)(?![a-zæøå])/u
/** `Mødeleder var Karsten`, `Ida er ordstyrer`; not `Mødeleder vælges`. */
const LED =
  /(?:^|[,.] )(?:Mødeleder|Ordstyrer|Dirigent) (?:var|er|blev) (?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ -]*?)(?:[,.]|$| og )|(?:^|[,.] |og )(?<other>[A-ZÀ-Þ][A-Za-zÀ-ɏ -]*?) (?:er|var) (?:mødeleder|ordstyrer|dirigent)(?![a-zæøå])/u

/** Whom a line says it of, when they are in a list; their first name is enough. */
function saidAmong(people: readonly PersonRead[], lines: readonly MeetingLine[], phrase: RegExp): string | null {
  for (const { text } of lines) {
    const { name, other } = phrase.exec(text)?.groups ?? {}
    const who = name ?? other
    if (who !== undefined && people.some((p) => p.name === who || p.name.startsWith(`${who} `))) return who
  }
  return null
}

function withRole(people: readonly PersonRead[], role: RegExp): string | null {
  return people.find((p) => p.role?.split(/, ?/).some((r) => role.test(r)))?.name ?? null
}

function saidOf(office: OfficerPhrase['office'], front: Front): string | null {
  const phrases = OFFICER_PHRASES.filter((p) => p.office === office)
  for (const { text } of speakingLines(front)) {
    for (const { pattern } of phrases) {
      const person = readPerson(pattern.exec(text)?.groups?.name ?? '')
      if (person?.name.includes(' ')) return person.name
    }
  }
  return null
}

function signed(lines: readonly MeetingLine[], office: RegExp): string | null {
  const signatures = gathered(
    lines.filter((l) => OFFICE.test(l.text)),
    (l) => l.text.split(SIDE_BY_SIDE),
  )
  const names = foundIn(signatures, (text) => {
    const { name, office: as } = SIGNED.exec(text)?.groups ?? {}
    return name && office.test(as ?? '') ? name : null
  })
  return names[0] ?? null
}

function underMinutes(lines: readonly MeetingLine[]): string | null {
  for (const [i, { text }] of lines.entries()) {
    const label = FOR_MINUTES.exec(text)
    const name = label && (text.slice(label[0].length).trim() || (/^for/i.test(text) && lines[i + 1]?.text) || '')
    if (name && isName(name) && name.includes(' ')) return name
  }
  return null
}
