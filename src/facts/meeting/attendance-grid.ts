import { type PersonRead, readPerson } from '../../danish/names.ts'
import { gathered } from '../../model/gathered.ts'
import { type GridRow, headsOf, rowsBelow } from './grid-rows.ts'
import type { MeetingLine } from './lines.ts'
import type { AttendanceList } from './people-list.ts'

/** What the columns of a table say of the person in a row, by the words that head them; the number is the column. */
interface Columns {
  readonly name: number
  readonly party: number
  readonly role: number
  readonly present: number
  readonly absent: number
}

interface Row {
  readonly line: MeetingLine
  readonly person: PersonRead
  readonly group: 'present' | 'absent'
}

/** `Navn`, `Medlem`; not `Navn på sagen`. */
const NAME = /^(?:navn|medlem(?:mer)?|deltagere?|person)$/i
/** `Parti`, `liste`; not `Partier`. */
const PARTY = /^(?:parti|liste)$/i
/** `Funktion`, `Udpeget af`; not `Navn`. */
const ROLE = /^(?:rolle|funktion|titel|stilling|repræsenterer|organisation|udpeget af)$/i
/** `Til stede`, `Status`; not `Afbud`. */
const PRESENT =
  /^(?:til ?stede|mødt|fremmødt|deltog|deltaget|fremmøde|deltagelse|tilstedeværelse|(?:møde)?status|(?:til ?stede|mødt) ?\/ ?afbud)$/i
/** `Afbud`, `Ikke mødt`; not `Mødt`. */
const ABSENT = /^(?:(?:meldt )?afbud|fravær(?:ende)?|ikke mødt|(?:ikke|ej) til ?stede)$/i
/** `X`, `✓`, `Ja`; not `Nej`. */
const MARK = /^(?:\(?x\)?|[✓✔√☒☑]|ja|deltog|deltager|(?:var )?til ?stede|mødt|fremmødt)$/i
/** A word in place of the mark: `Afbud`, `Nej`; not `Ja`. */
const NO = /^(?:nej|(?:meldt )?afbud|fraværende|ikke mødt|deltog ikke|(?:ikke|ej) til ?stede)$/i

/** Who was there by the marks in a table: "Navn | Til stede | Afbud" over rows of names; empty where no such table stands. */
export function gridLists(lines: readonly MeetingLine[]): readonly AttendanceList[] {
  for (const [i, head] of lines.entries()) {
    const columns = columnsOf(headsOf(head))
    if (!columns) continue
    const rows = rowsOf(rowsBelow(head, lines.slice(i + 1)), columns)
    if (rows.length > 1) return [listOf(rows, 'present'), listOf(rows, 'absent')]
  }
  return []
}

function columnsOf(cells: readonly string[]): Columns | null {
  const heads = cells.map((cell) => cell.replace(/:$/, '').trim())
  const at = (words: RegExp): number => heads.findIndex((head) => words.test(head))
  const [name, present, absent] = [at(NAME), at(PRESENT), at(ABSENT)]
  return name < 0 || present + absent < -1 ? null : { name, party: at(PARTY), role: at(ROLE), present, absent }
}

/** What the rows below the heads say; one without a mark says nothing. */
function rowsOf(rows: readonly GridRow[], columns: Columns): readonly Row[] {
  return gathered(rows, ({ line, cells }): Row[] => {
    const cell = (column: number): string => cells[column]?.trim() ?? ''
    const read = readPerson(cell(columns.name))
    const [present, absent] = [cell(columns.present), cell(columns.absent)]
    const isAway = MARK.test(absent) || NO.test(present) || NO.test(absent)
    if (!read || isAway === MARK.test(present)) return []
    const person = {
      ...read,
      party: read.party ?? (cell(columns.party) || null),
      role: read.role ?? (cell(columns.role) || null),
    }
    return [{ line, person, group: isAway ? 'absent' : 'present' }]
  })
}

function listOf(rows: readonly Row[], group: Row['group']): AttendanceList {
  const own = rows.filter((row) => row.group === group)
  return { group, people: own.map((row) => row.person), lines: own.map((row) => row.line) }
}
