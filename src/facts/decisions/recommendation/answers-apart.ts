import { inLatin } from '../../../danish/patterns/latin.ts'
import { matchesOf } from '../../../danish/patterns/matches.ts'
import type { ItemNode } from '../../../model/tree.ts'
import type { Statement } from '../../sentence/statement.ts'
import { type NamedClauses, namedClauses } from './named-clauses.ts'
import { recommendedClauses } from './recommended-clauses.ts'

/** Between what became of one clause and of the next: `tiltrådt⟨, ⟩andet at faldt`, `godkendt⟨, mens ⟩punkt 3`, `udsat⟨ og ⟩punkt 4`; not `tiltrådt med`. */
const BETWEEN = inLatin(
  /[,;]\s+(?:(?:og|men|mens|medens|hvorimod|samt)\s+)?|\s+(?:og|men|mens|medens|hvorimod|samt)\s+/giu,
)
/** The next answer by its number: `2. nej`, `3) udsat`; not `2. behandling`, `3. maj`. */
const BY_NUMBER =
  /^(\d{1,2})[.):]+\s+(?=(?:ja|nej|ok|godkendt|tiltrådt|vedtaget|udsat|afvist|faldet|anbefal|ikke\s+(?:godkendt|tiltrådt|vedtaget|anbefalet))(?![a-zæøå]))/i

/**
 * A sentence that says of several clauses what became of each, as one part for each clause; else the sentence alone.
 *
 * `"Første at blev tiltrådt, andet at faldt."` gives two: of clause 1 "blev tiltrådt", of clause 2 "faldt."
 */
export function answersApart(statement: Statement, item: ItemNode): readonly Statement[] {
  const keys = [...recommendedClauses(item).keys()]
  if (keys.length < 2) return [statement]
  const { body, clause } = statement
  const first = clause === null ? named(body, keys) : null
  if (clause === null && first === null) return [statement]
  const parts: Statement[] = []
  let from = first?.end ?? 0
  let current = first?.printed ?? clause
  for (const { index, 0: between } of matchesOf(BETWEEN, body)) {
    if (index <= from) continue
    const next = named(body.slice(index + between.length), keys)
    if (next === null) continue
    parts.push({ ...statement, clause: current, body: body.slice(from, index).trimStart() })
    from = index + between.length + next.end
    current = next.printed
  }
  if (parts.length === 0) return [statement]
  return [...parts, { ...statement, clause: current, body: body.slice(from).trimStart() }]
}

function named(text: string, keys: readonly string[]): NamedClauses | null {
  const number = BY_NUMBER.exec(text)
  if (number?.[1] !== undefined)
    return keys.includes(number[1]) ? { printed: number[1], keys: [number[1]], end: number[0].length } : null
  return namedClauses(text, keys, () => new Set())
}
