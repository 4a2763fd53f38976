import type { Provenance } from '../store/provenance.ts'
import { itemName, meetingLine } from './meeting-line.ts'
import type { PrintStyle } from './style.ts'
import { wrap } from './wrap.ts'

/** Facts for people: the meeting once, its items once, and under each what `entry` prints, indented by its caller. */
export function grouped<Row extends Provenance>(
  rows: readonly Row[],
  style: PrintStyle,
  entry: (row: Row) => string,
): string {
  let out = ''
  let meeting: string | undefined
  let item: string | undefined
  for (const row of rows) {
    if (row.meeting.id !== meeting) {
      out += `${meeting === undefined ? '' : '\n'}${meetingLine(row.meeting, style)}\n`
      item = undefined
    }
    const itemKey = `${row.meeting.id}#${row.item.ordinal}`
    if (itemKey !== item) out += `${wrap(itemName(row.item), { columns: style.columns, indent: 2 })}\n`
    meeting = row.meeting.id
    item = itemKey
    out += `${entry(row)}\n`
  }
  return out
}
