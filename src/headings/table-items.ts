import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** Over the titles of a table of items: `Punkt`, `Sag`, `Dagsordenspunkt`, `Emne`; not `Navn`, `Punkter i alt`. */
const TITLE_HEAD = /^(?:(?:dagsordens?|møde)?punkt(?:er)?|dagsorden|sag|sagsoverskrift|emne|tema|titel|overskrift):?$/i
/** Over what was said of them: `Referat`, `Beslutning`, `Konklusion/opfølgning`; not `Ansvarlig`, `Dato`. */
const TOLD_HEAD =
  /^(?:referat|beslutning(?:er)?|konklusion(?:er)?|drøftelse|bemærkninger|notat(?:er)?|noter|aftale[rt]?|hvad|indhold|status)(?:$|[ /:])/i
const FEWEST = 3

/** The rows of a table without numbers whose heads say that it holds items: `Sag | Drøftelse | Beslutning`. */
export function tableItems(units: readonly Unit[]): Hypothesis {
  const head = units.findIndex(({ block }) => block.cells !== null && isHead(block.cells))
  const cells = units[head]?.block.cells ?? []
  const column = cells.findIndex((cell) => TITLE_HEAD.test(cell))
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

function isHead(cells: readonly string[]): boolean {
  return cells.some((cell) => TITLE_HEAD.test(cell)) && cells.some((cell) => TOLD_HEAD.test(cell))
}
