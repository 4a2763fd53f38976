import { type Header, scalarValue } from './fields.ts'
import type { FieldName } from './labels.ts'
import type { MeetingLine } from './lines.ts'
import type { Front } from './title-lines.ts'

/** `2013-24536`, `00.22.00-P35-11-21`, `16/24751`, `1-51-71-3321-08`, `701-011-51/04`, `TMU 6/2007`; not `3`. */
const CASE_NUMBER =
  /^(?=[^\s]*\d{2})[\dA-ZÆØÅ][\dA-ZÆØÅa-z]*(?:[-./][\dA-ZÆØÅa-z]+)+$|^\d{5,12}$|^[A-ZÆØÅ]{2,5} \d{1,4}\/\d{4}$/u
/** A line that is, or ends far to the right in, a case number with its label: `J.nr. 2024-511-0088`, `Sagsnr: 16/24751 /KRH`, `Nyby     J.nr. 14-20377 PH/kl`; not `J.nr. følger senere`. */
const CASE_LINE =
  /(?:^|\s{4,})(?:sags?\.?\s?nr|sagsnummer|sagsid|j\.?\s?nr|journalnr|journalnummer)\.?\s*:?\s+(?<number>(?:[A-ZÆØÅ]{2,5} (?=\d))?[\dA-ZÆØÅ][\dA-Za-zÆØÅ./-]*)(?:\s*\/?[A-ZÆØÅ]{2,4}(?:\/[A-ZÆØÅ]{2,4})?)?$/i
/** Who keeps the case, behind its number: `07-0311⟨/ABK⟩`, `16/24751⟨/KRH/lb⟩`; not `16/24751`. */
const INITIALS = /\/[A-ZÆØÅ]{2,4}(?:\/[A-Za-zæøåÆØÅ]{2,4})?$/
/** Labels that stand before every item are the items', even the first: `Sagsnr. 12/34`, `J.nr. 7`; not `Sagen`. */
const CASE_LABEL = /(?<![A-Za-zÀ-ɏ])(?:sags?\.?\s?nr|sagsnummer|sagsid|j\.?\s?nr|journalnr)/iu

/** What is told of a meeting only. */
const OF_THE_MEETING: ReadonlySet<FieldName> = new Set(['date', 'start', 'end', 'place', 'present', 'absent'])
const FEWEST_BEHIND = 2
/** Alone or at the right edge: `Nyby    EMN-2013-00418`, `ABC-2020-1234`; not `EMN-2013-00418 om havnen`. */
const BY_SYSTEM = /(?:^|\s{3,}|\t)(?<number>[A-ZÆØÅ]{2,4}-(?:19|20)\d\d-\d{4,6})$/
const LETTERHEAD_LINES = 12

/** The case number of the meeting itself; `null` when the items carry their own. */
export function meetingCaseNumber({ node, header, lines }: Front): string | null {
  const printed = labelled(header) ?? onItsLine(lines) ?? inRightColumn(lines)
  const number = printed?.number.replace(INITIALS, '') ?? ''
  if (!printed || !CASE_NUMBER.test(number)) return null
  const inItems = node.items.some(
    (i) => i.caseNumber !== null || i.sections.some((s) => s.blocks.some((b) => CASE_LABEL.test(b.text))),
  )
  return inItems && !standsAmongLabels(header, printed.line) ? null : number
}

interface Printed {
  readonly number: string
  readonly line: MeetingLine
}

function labelled(header: Header): Printed | null {
  const field = header.fields.find((f) => f.field === 'case-number')
  if (!field) return null
  const [number = ''] = scalarValue(field)
    .trim()
    .split(/,?\s{2,}|,?\s+(?=[A-Za-zÀ-ɏ]{3})/u)
  return { number, line: field.line }
}

function onItsLine(lines: readonly MeetingLine[]): Printed | null {
  for (const line of lines) {
    const number = CASE_LINE.exec(line.text)?.groups?.number
    if (number !== undefined) return { number, line }
  }
  return null
}

/** What archive systems print in the letterhead without a label. */
function inRightColumn(lines: readonly MeetingLine[]): Printed | null {
  for (const line of lines.slice(0, LETTERHEAD_LINES)) {
    const number = BY_SYSTEM.exec(line.text)?.groups?.number
    if (number !== undefined) return { number, line }
  }
  return null
}

/** A number of the head with other labels behind it is no first item's: "J.nr. TMU 6/2007", then time and place. */
function standsAmongLabels({ fields }: Header, { position }: MeetingLine): boolean {
  const behind = fields.filter((f) => OF_THE_MEETING.has(f.field) && f.line.position.line > position.line)
  return behind.length >= FEWEST_BEHIND
}
