import { scalarValue } from './fields.ts'
import type { MeetingLine } from './lines.ts'
import type { Front } from './title-lines.ts'

/** `2013-24536`, `00.22.00-P35-11-21`, `16/24751`, `1-51-71-3321-08`, `701-011-51/04`; not `3`. */
const CASE_NUMBER = /^(?=[^\s]*\d{2})[\dA-ZÆØÅ][\dA-ZÆØÅa-z]*(?:[-./][\dA-ZÆØÅa-z]+)+$|^\d{5,12}$/u
/** A line that is a case number with its label: `J.nr. 2024-511-0088`, `Sagsnr: 16/24751 /KRH`; not `J.nr. følger senere`. */
const CASE_LINE =
  /^(?:sags?\.?\s?nr|sagsnummer|sagsid|j\.?\s?nr|journalnr|journalnummer)\.?\s*:?\s+(?<number>[\dA-ZÆØÅ][\dA-Za-zÆØÅ./-]*)(?:\s*\/?[A-ZÆØÅ]{2,4})?$/i
/** Labels that stand before every item are the items', even the first: `Sagsnr. 12/34`, `J.nr. 7`; not `Sagen`. */
const CASE_LABEL = /(?<![A-Za-zÀ-ɏ])(?:sags?\.?\s?nr|sagsnummer|sagsid|j\.?\s?nr|journalnr)/iu

/** The case number of the meeting itself; `null` when the items carry their own. */
export function meetingCaseNumber({ node, header }: Front): string | null {
  const field = header.fields.find((f) => f.field === 'case-number')
  const number = field
    ? scalarValue(field)
        .trim()
        .split(/,?\s{2,}|,?\s+(?=[A-Za-zÀ-ɏ]{3})/u)[0]
    : onItsLine(header.free)
  if (!number || !CASE_NUMBER.test(number)) return null
  const inItems = node.items.some(
    (i) => i.caseNumber !== null || i.sections.some((s) => s.blocks.some((b) => CASE_LABEL.test(b.text))),
  )
  return inItems ? null : number
}

function onItsLine(lines: readonly MeetingLine[]): string | undefined {
  for (const { text } of lines) {
    const number = CASE_LINE.exec(text)?.groups?.number
    if (number !== undefined) return number
  }
  return undefined
}
