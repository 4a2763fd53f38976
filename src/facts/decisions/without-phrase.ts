import type { ItemNode } from '../../model/tree.ts'
import { goesOnAboutThem } from '../sentence/goes-on.ts'
import type { Statement } from '../sentence/statement.ts'
import { electedByName } from './election.ts'
import { type Grants, granted } from './grants.ts'
import { listedOutcome } from './listed-outcomes.ts'
import { readNarrated } from './narrated/read-narrated.ts'
import { situationOf } from './narrated/situation.ts'
import { readOperative } from './operative/read-operative.ts'
import { OPERATIVE_FORMS } from './operative/table.ts'
import type { Around, OutcomeReading } from './outcome-reading.ts'
import { titleSays } from './title-says.ts'
import { settled } from './without-sign.ts'

/** What is arranged and not only announced: "Der holdes åbent hus" below "Meddelelser" is news. */
const ARRANGED = OPERATIVE_FORMS.filter(({ id }) => id !== 'afholdes')

/** What surrounds a sentence in which no phrase decides. */
export interface Surroundings {
  readonly around: Around
  readonly grants: Grants
  /** The sentence before it decides. */
  readonly decided: boolean
  /** What goes on there may be what is decided. */
  readonly open: boolean
  /** Outcomes may be told there in any words. */
  readonly told: boolean
}

/**
 * What a sentence without a phrase decides. The tables and rules are asked from the surest to the weakest: a name in an
 * election, an answer in figures or in a list, what settles the subject of the title (all three need a certain item and say little
 * else), then what its item makes an outcome, then what is told as done or arranged. The words of the tables in `phrases/`
 * come before all of these (`outcome.ts`), the figures of a vote (`by-vote.ts`) and a sentence without any sign
 * (`without-sign.ts`) behind them, when the whole section is known.
 */
export function otherwise(statement: Statement, item: ItemNode, here: Surroundings): OutcomeReading | null {
  const { around, grants, open } = here
  const settles =
    electedByName(statement, item) ??
    (open || around.outcomeSection ? granted(statement, grants) : null) ??
    (open && (around.outcomeSection || grants.expected()) ? listedOutcome(statement) : null) ??
    (open && (around.talk || !around.outcomeSection) ? settled(statement, around, item) : null)
  if (settles !== null) return settles
  const told = toldOrArranged(statement, item, here)
  return told !== null && goesOn(statement, around) ? null : told
}

/** What is told as done or arranged. */
function toldOrArranged(statement: Statement, item: ItemNode, here: Surroundings): OutcomeReading | null {
  const { around, decided, open, told } = here
  return (
    (told ? readNarrated(statement.body, around, situationOf(statement, item, decided)) : null) ??
    (open ? readOperative(statement.body, around, titleSays(item.title ?? '').news ? ARRANGED : OPERATIVE_FORMS) : null)
  )
}

/** Where talk stands, what was told of others may go on. */
function goesOn(statement: Statement, { outcomeSection, talk, body }: Around): boolean {
  return (talk === true || !outcomeSection) && goesOnAboutThem(statement, body)
}
