import { readPerson } from '../../danish/names.ts'
import { gathered } from '../../model/gathered.ts'
import type { MeetingLine } from './lines.ts'
import type { AttendanceList } from './people-list.ts'

/** A name behind a box or a mark: `[x] Ida Holm`, `☐ Bo Lund`, `X Per Ravn`; not `Xenia Holm`. */
const BOXED = /^(?<mark>\[[xX✓✔ ]?\]|[☐☑☒✓✔✗✘]|[xX](?= ))\s*(?<name>[A-ZÀ-ÞĀ-ɏ].*)$/
/** The box is ticked: `[x]`, `☑`; not `[ ]`. */
const TICKED = /[xX✓✔☑☒]/
const FEWEST = 2

/**
 * Who was there by the boxes before the names: "[x] Ida Holm" over "[ ] Bo Lund". A list in which nothing is ticked is a
 * form that nobody has filled in, and says nothing.
 */
export function checkedLists(lines: readonly MeetingLine[]): readonly AttendanceList[] {
  const rows = gathered(lines, (line) => {
    const { mark = '', name = '' } = BOXED.exec(line.text)?.groups ?? {}
    const person = mark === '' ? null : readPerson(name)
    return person ? [{ line, person, isTicked: TICKED.test(mark) }] : []
  })
  if (rows.length < FEWEST || !rows.some((row) => row.isTicked)) return []
  const listOf = (isTicked: boolean): AttendanceList => {
    const own = rows.filter((row) => row.isTicked === isTicked)
    const group = isTicked ? 'present' : 'absent'
    return { group, people: own.map((row) => row.person), lines: own.map((row) => row.line) }
  }
  return [listOf(true), listOf(false)]
}
