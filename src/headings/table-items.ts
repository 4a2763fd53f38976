import { itemColumns } from '../danish/item-columns.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

const FEWEST = 3

/** The rows of a table without numbers whose heads say that it holds items: `Sag | Drøftelse | Beslutning`. */
export function tableItems(units: readonly Unit[]): Hypothesis {
  const head = units.findIndex(({ block }) => block.cells !== null && itemColumns(block.cells) !== null)
  const cells = units[head]?.block.cells ?? []
  const column = itemColumns(cells)?.title ?? 0
  const members = []
  for (let i = head + 1; head >= 0 && units[i]?.block.cells?.length === cells.length; i++) {
    const title = units[i]?.block.cells?.[column] ?? ''
    if (units[i]?.number || !looksLikeTitle(title)) continue
    const offset = units[i]?.block.text.indexOf(title) ?? 0
    const candidate = titleCandidate(units, i, { form: 'tabel', score: 2.5, reason: 'a row of a table of items' })
    members.push({ ...candidate, title: { unit: i, offset } })
  }
  return members.length >= FEWEST ? hypothesisOf('table of items', members) : NO_HYPOTHESIS
}
