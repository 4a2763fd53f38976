/** A table in which each row ends in an answer: "14, 2. tv. | Altankasse | Ja, indvendig" below "Lejer | Ønske | Svar". */
import type { Block } from '../../model/block.ts'

/** Heads of columns that hold what each row was answered: `Svar`, `Afgørelse`, `Bestyrelsens svar`; not `Indstilling`, `Bemærkninger`. */
const ANSWERS = /^(?:(?:bestyrelsens|udvalgets|rådets)\s)?(?:svar|afgørelse|udfald|beslutning|resultat)$/i

/** What row `i` of a table says in the column for answers; `null` where there is none. */
export function answerCell(blocks: readonly Block[], i: number): string | null {
  const cells = blocks[i]?.cells ?? null
  if (cells === null || cells.length < 2) return null
  let first = i
  while ((blocks[first - 1]?.cells ?? null) !== null) first--
  const column = first === i ? -1 : (blocks[first]?.cells ?? []).findIndex((head) => ANSWERS.test(head.trim()))
  const answer = cells[column]?.trim() ?? ''
  return answer === '' ? null : answer
}
