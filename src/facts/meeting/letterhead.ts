import type { MeetingLine } from './lines.ts'

/** Where somebody can be reached: `Havnegade 4`, `9999 Nyby`, `post@nyby.dk`; not `A/B Mågevej 12-18`. */
export const LETTERHEAD = /^(?:[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-Za-zÀ-ɏ.]+)? \d+ ?[A-Z]?|\d{4} [A-ZÀ-Þ].*|\S+@\S+|www\.\S+)$/
/** A line of a letterhead at the right edge: `Sted: Aulaen     1165 KBH K`, `Bo Lund,     TLF 35 00 00 00`; not `Ida Holm     Bo Lund`. */
const AT_THE_RIGHT =
  /\s{4,}(?<contact>(?:(?:tlf|telefon|dir|mobil|fax|cvr|ean|web|e-?mail|sags?\.?\s?nr|j\.?\s?nr|ref)\b\.?:? ?.*\d.*|\d{4} [A-ZÀ-Þ][^\d]*|\S+@\S+|www\.\S+))$/i

/** The lines with what a letterhead prints beside them behind the last: a name may go on below it. */
export function withLetterheadApart(lines: readonly MeetingLine[]): readonly MeetingLine[] {
  const apart: MeetingLine[] = []
  const own = lines.map((line) => {
    const beside = line.text.includes('    ') ? AT_THE_RIGHT.exec(line.text) : null
    if (!beside?.groups?.contact) return line
    apart.push({ ...line, text: beside.groups.contact, gapBefore: true, goesOn: null })
    return { ...line, text: line.text.slice(0, beside.index) }
  })
  return apart.length > 0 ? [...own, ...apart] : lines
}
