import { readPerson } from '../../danish/names.ts'
import type { Officers } from '../../model/document.ts'
import { foundIn, gathered } from '../../model/gathered.ts'
import { type Field, headerOf, scalarValue } from './fields.ts'
import { linesOf, type MeetingLine } from './lines.ts'
import type { Front } from './title-lines.ts'

/** `Kirsten Dam, referent` under the minutes. */
const SIGNED = /^(?<name>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ. -]{2,40}?),? \(?(?:referent|ref\.)\)?$/iu
/** `(referent)`, `ref.` behind a person in the list of those present. */
const TAKES_MINUTES = /^\(?(?:referent|ref\.?|referatskriver|protokolfører)\)?$/i
const LEADS = /^\(?(?:ordstyrer|mødeleder|dirigent)\)?$/i
const OFFICE = /ref|protokolf|ordst|mødel|dirig/i
const CLOSING_LINES = 15

/** Who led the meeting and who wrote its minutes. */
export function officersOf(front: Front): Officers {
  const closing = closingLines(front)
  const { fields } = front.header
  const all = [...fields, ...headerOf(closing).fields]
  const people = gathered(
    front.header.fields.filter((f) => f.field === 'present'),
    (f) => [f.value, ...f.following.map((l) => l.text)],
  )
  const signed =
    foundIn(
      closing.filter((l) => OFFICE.test(l.text)),
      (l) => SIGNED.exec(l.text)?.groups?.name ?? null,
    )[0] ?? null
  return {
    chair: named(fields, 'chair') ?? withRole(people, LEADS),
    minuteTaker: named(all, 'minute-taker') ?? withRole(people, TAKES_MINUTES) ?? signed,
  }
}

/** The last lines of the document: signatures stand under the last item when nothing sets them apart. */
function closingLines({ node }: Front): readonly MeetingLine[] {
  const last = node.items.at(-1)?.sections.at(-1)?.blocks ?? []
  return gathered([...last, ...node.tail].slice(-CLOSING_LINES), linesOf).slice(-CLOSING_LINES)
}

function named(fields: readonly Field[], wanted: Field['field']): string | null {
  for (const field of fields.filter((f) => f.field === wanted)) {
    const value = scalarValue(field).split(/,| og | \(/)[0] ?? ''
    const name = readPerson(value)?.name ?? (/^[A-ZÀ-ÞĀ-ɏ]{2,5}$/u.test(value.trim()) ? value.trim() : null)
    if (name) return name
  }
  return null
}

function withRole(texts: readonly string[], role: RegExp): string | null {
  const parts = gathered(texts, (t) => (OFFICE.test(t) ? t.split(/,(?![^(]*\))|;| og /) : []))
  const people = foundIn(parts, (t) => readPerson(t.trim()))
  return people.find((p) => p.role !== null && role.test(p.role))?.name ?? null
}
