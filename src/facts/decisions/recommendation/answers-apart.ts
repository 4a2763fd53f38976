import { inLatin } from '../../../danish/patterns/latin.ts'
import { matchesOf } from '../../../danish/patterns/matches.ts'
import type { ItemNode } from '../../../model/tree.ts'
import type { Statement } from '../../sentence/statement.ts'
import { actsApart } from './acts-apart.ts'
import { byKey, type NamedClauses, namedClauses } from './named-clauses.ts'
import { recommendedClauses } from './recommended-clauses.ts'

/** Between what became of one clause and of the next: `tiltrådt⟨, ⟩andet at faldt`, `godkendt⟨, mens ⟩punkt 3`, `udsat⟨ og ⟩punkt 4`, `ok⟨ ⟩2) nej`; not `tiltrådt med`. */
const BETWEEN = inLatin(
  /[,;]\s+(?:(?:og|men|mens|medens|hvorimod|samt)\s+)?|\s+(?:(?:og|men|mens|medens|hvorimod|samt)\s+|(?=\d{1,2}[):]\s))/giu,
)
/** The next answer by its number: `2. nej`, `3) udsat`, `punkt 2: ja`; not `2. behandling`, `3. maj`. */
const BY_NUMBER =
  /^(?:(?:pkt\.?|punkt|ad)\s*)?(\d{1,2})[.):]+\s+(?=(?:ja|nej|ok|godkendt|tiltrådt|vedtaget|udsat|afvist|faldet|trukket|frafaldet|afslag|udgår|(?:godkend|tiltræd|vedtag|udsætt|afvis|anbefal)es|anbefalet|ikke\s+(?:godkendt|tiltrådt|vedtaget|anbefalet))(?![a-zæøå]))/i

/** A clause that is spoken of further in: `Der var enighed om punkt 1 og 2`, `Udvalget godkendte pkt. 3`; not `Punktet blev drøftet`. */
const SPOKEN_OF = /\s(?:pkt\.?|punkt(?:erne)?)\s*(\d{1,2}(?:\s*(?:,|og|\+|-|–)\s*\d{1,2})*)$/i

/**
 * A sentence that says of several clauses what became of each, as one part for each clause; else the sentence alone.
 *
 * `"Første at blev tiltrådt, andet at faldt."` gives two: of clause 1 "blev tiltrådt", of clause 2 "faldt."
 */
export function answersApart(statement: Statement, item: ItemNode): readonly Statement[] {
  const { body, clause } = statement
  const acts = clause === null ? actsApart(body) : []
  if (acts.length > 0) return acts.map((act) => ({ ...statement, clause: act.clause, body: act.said }))
  const keys = [...recommendedClauses(item).keys()]
  if (keys.length < 2) return [statement]
  const label = clause === null ? named(body, keys) : null
  const first = label ?? (clause === null ? spokenOf(body, keys) : null)
  if (clause === null && first === null) return [statement]
  const parts: Statement[] = []
  let from = label?.end ?? 0
  let nameEnds = first?.end ?? 0
  let current = first?.printed ?? clause
  for (const { index, 0: between } of matchesOf(BETWEEN, body)) {
    const next = index > nameEnds ? named(body.slice(index + between.length), keys) : null
    if (next === null) continue
    parts.push({ ...statement, clause: current, body: body.slice(from, index).trimStart() })
    from = index + between.length + next.end
    nameEnds = from
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

/** The clause that a sentence speaks of before its first comma: "Der var enighed om punkt 1 og 2, mens punkt 3 …". */
function spokenOf(text: string, keys: readonly string[]): NamedClauses | null {
  const head = text.slice(0, Math.max(0, text.search(/[,;]/)))
  const list = SPOKEN_OF.exec(head)?.[1]
  const found = list === undefined ? null : byKey(list, keys)
  return found && { ...found, end: head.length - 1 }
}
