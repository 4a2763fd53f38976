/** Lines behind an arrow below the talk of an item: "➡ Depositum op til 1.500 kr." is what came of it. */
import type { Statement } from '../sentence/statement.ts'
import type { Around } from './outcome-reading.ts'

/** `➡`, `→`, `=>` before a line; not `•`, `-`. */
const ARROW = /^(?:[→➔➜➡⇒]|[-=]+>)/

/** What surrounds a line behind an arrow: as below a label such as "Referat", where weak signs do not count. */
export function behindArrow({ block, section }: Statement, around: Around): Around {
  if (block.label === null || !ARROW.test(block.label)) return around
  // Where every line has one, it is the mark of a list.
  if (ARROW.test(section.blocks[0]?.label ?? '')) return around
  const { body, organisation = null, meetingDate } = around
  return { outcomeSection: true, talk: true, body, organisation, meetingDate }
}
