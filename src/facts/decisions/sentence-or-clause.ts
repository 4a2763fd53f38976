/** How a sentence is asked what it decides: as a whole, thing by thing, or from its last clause. */
import { gathered } from '../../model/gathered.ts'
import { afterTalk } from '../sentence/after-talk.ts'
import { lastClause } from '../sentence/last-clause.ts'
import type { Statement } from '../sentence/statement.ts'
import { thingsApart } from '../sentence/things-apart.ts'
import { AFFIRMED, type Around, type DecidingStatement, hasKeyword, type OutcomeReading } from './outcome-reading.ts'

/** What a clause of its own may add to what its sentence decides first: "Planen vedtages, men hegnet må vente". */
const APART: ReadonlySet<string> = new Set(['postponed', 'rejected', 'withdrawn', 'elected'])

/** What a sentence decides, and what its last clause does: alone ("Festen gik godt, så den gentages.") or apart from it. */
export function readsOf(
  statement: Statement,
  { body, meetingDate }: Around,
  ask: (part: Statement) => readonly OutcomeReading[],
): readonly DecidingStatement[] {
  const of = (text: string) => ask({ ...statement, text, body: text })
  const things = ofEach(thingsApart(statement.body).map(of))
  if (things.length > 0) return things.map((reading) => ({ statement, reading }))
  const whole = ask(statement)
  const last = lastClause(statement.body, body, meetingDate)
  const added = last === null ? [] : of(last.clause).filter((r) => whole.length === 0 || isApart(r, whole))
  const apart = last !== null && added.length > 0 && whole.length > 0
  const talked = whole.length > 0 && whole.every((r) => r.outcome === 'discussed') ? afterTalk(statement.body) : null
  const then = talked === null ? [] : of(talked).filter((r) => r.outcome !== 'discussed')
  const readings = apart && of(last.before).length === 0 ? whole : [...whole, ...added, ...then]
  return readings.map((reading) => ({ statement, reading }))
}

/** "Forslag 1 blev vedtaget, mens forslag 2 faldt.": one reading of each outcome, where words decide of every thing. */
function ofEach(parts: readonly (readonly OutcomeReading[])[]): readonly OutcomeReading[] {
  if (!parts.every((readings) => readings.some(hasKeyword))) return []
  const all = gathered(parts, (readings) => readings)
  return all.filter(({ outcome }, i) => all.findIndex((r) => r.outcome === outcome) === i)
}

function isApart({ outcome }: OutcomeReading, whole: readonly OutcomeReading[]): boolean {
  return APART.has(outcome) && whole.every((known) => AFFIRMED.has(known.outcome))
}
