import type { MeetingLine } from './lines.ts'

/** Where somebody can be reached: `Havnegade 4`, `9999 Nyby`, `post@nyby.dk`; not `A/B Mågevej 12-18`. */
export const LETTERHEAD = /^(?:[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-Za-zÀ-ɏ.]+)? \d+ ?[A-Z]?|\d{4} [A-ZÀ-Þ].*|\S+@\S+|www\.\S+)$/
/** A line of a letterhead at the right edge: `Sted: Aulaen     1165 KBH K`, `Bo Lund,     TLF 35 00 00 00`; not `Ida Holm     Bo Lund`. */
const AT_THE_RIGHT =
  /\s{4,}(?<contact>(?:(?:tlf|telefon|dir|mobil|fax|cvr|ean|web|e-?mail|sags?\.?\s?nr|j\.?\s?nr|ref)\b\.?:? ?.*\d.*|\d{4} [A-ZÀ-Þ][^\d]*|\S+@\S+|www\.\S+))$/i

/** Before what stands far to the right: `Sted                LOTTE WEST`, `Nyby         1165 KBH K`; not `Sted:   Salen`. */
const FAR_GAP = /\s{8,}(?=\S)/
/** A column of a letterhead begins so far to the right, and holds so many lines. */
const FAR_RIGHT = 60
const FEWEST = 3

/**
 * The lines without the letterhead that stands beside them. Where somebody can be reached and case numbers come behind the
 * last line, for a name may go on below them; names and offices in a column of the letterhead are part of no field.
 */
export function withLetterheadApart(lines: readonly MeetingLine[]): readonly MeetingLine[] {
  const column = letterheadColumn(lines)
  const own: MeetingLine[] = []
  const contacts: MeetingLine[] = []
  for (const line of lines) {
    const at = letterheadFrom(line, column)
    if (at < 0) {
      own.push(line)
      continue
    }
    const text = line.text.slice(at)
    if (AT_THE_RIGHT.test(`    ${text}`)) contacts.push({ ...line, text, gapBefore: true, goesOn: null })
    if (at > 0) own.push({ ...line, text: line.text.slice(0, at).trimEnd() })
  }
  return [...own, ...contacts]
}

/** Where in a line the letterhead begins, or -1. */
function letterheadFrom(line: MeetingLine, column: number | null): number {
  if (column !== null && columnsOf(line).includes(column)) return column - (line.indent ?? 0)
  const contact = line.text.includes('    ') ? AT_THE_RIGHT.exec(line.text)?.groups?.contact : undefined
  return contact === undefined ? -1 : line.text.length - contact.length
}

/** Where a column far to the right begins in which lines also stand alone: address, office and case worker beside the header. */
function letterheadColumn(lines: readonly MeetingLine[]): number | null {
  const counts = new Map<number, { all: number; alone: number }>()
  for (const line of lines) {
    for (const column of columnsOf(line)) {
      const count = counts.get(column) ?? { all: 0, alone: 0 }
      count.all++
      if (column === line.indent) count.alone++
      counts.set(column, count)
    }
  }
  for (const [column, { all, alone }] of counts) if (all >= FEWEST && alone > 0 && alone < all) return column
  return null
}

/** Where the text of a line begins, or its part behind a wide gap, when that is far to the right. */
function columnsOf({ text, indent, cells }: MeetingLine): readonly number[] {
  if (indent === null || cells !== null) return []
  const gap = FAR_GAP.exec(text)
  const columns = gap ? [indent, indent + gap.index + gap[0].length] : [indent]
  return columns.filter((column) => column >= FAR_RIGHT)
}
