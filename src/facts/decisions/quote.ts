import { type Position, through } from '../../model/position.ts'
import { namesOnly } from '../sentence/remarks.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'

/** What is printed of a decision, and where it stands. */
export interface Quote {
  readonly quote: string
  readonly position: Position
}

/** A list longer than this is not quoted with its lead-in; the position of the lead-in shows where to read on. */
const LONGEST_LIST = 12

/**
 * The sentence of a decision, with the list that it opens: "Følgende blev valgt:" is quoted with the names below it.
 *
 * Sentences in `taken` are decisions of their own and end the list.
 */
export function quoteOf(statement: Statement, taken: readonly Statement[]): Quote {
  const { text, position } = statement
  const listed = text.endsWith(':')
    ? listBelow(statement, taken)
    : namesOnly(statement.body)
      ? namesBeside(statement, taken)
      : []
  const last = listed.at(-1)
  if (!last || listed.length > LONGEST_LIST) return { quote: text, position }
  const quote = [text, ...listed.map((s) => printed(s))].join(' ')
  return { quote, position: through(position, last.position) }
}

function listBelow({ section, index }: Statement, taken: readonly Statement[]): readonly Statement[] {
  const after = statementsOf(section).slice(index + 1)
  const end = after.findIndex((s) => taken.includes(s) || !(s.block.label !== null || namesOnly(s.body)))
  return end < 0 ? after : after.slice(0, end)
}

/** "Samsøvej: Bente Holm (A). Stenhusbakken: Kim Krag (D)." names two persons in one line. */
function namesBeside({ section, index, block }: Statement, taken: readonly Statement[]): readonly Statement[] {
  const after = statementsOf(section).slice(index + 1)
  const end = after.findIndex((s) => s.block !== block || taken.includes(s) || !namesOnly(s.body))
  return end < 0 ? after : after.slice(0, end)
}

function printed({ block, text }: Statement): string {
  const first = block.text.startsWith(text)
  return first && block.label ? `${block.label} ${text}` : text
}
