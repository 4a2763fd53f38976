import { ADOPTING } from './adopting.ts'
import { AGREEING } from './agreeing.ts'
import { APPROVING } from './approving.ts'
import { BY_TOPIC } from './by-topic.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { ELECTING } from './electing.ts'
import { LEAVING_FOR_LATER } from './leaving-for-later.ts'
import { NOTING } from './noting.ts'
import { PASSING_ON } from './passing-on.ts'
import { PERMITTING } from './permitting.ts'
import { POSTPONING } from './postponing.ts'
import { REFUSING } from './refusing.ts'
import { STANDING_BY } from './standing-by.ts'
import { TAKING_SEATS } from './taking-seats.ts'
import { TURNING_DOWN } from './turning-down.ts'
import { VOTING } from './voting.ts'

/**
 * Every phrase that decides. Where two rows match at the same place the earlier one wins, so negated and more
 * specific forms ("ikke behandlet", "besluttede at anbefale") come before plain ones.
 */
export const DECISION_PHRASES: readonly DecisionPhrase[] = [
  ...REFUSING,
  ...TURNING_DOWN,
  ...LEAVING_FOR_LATER,
  ...POSTPONING,
  ...PASSING_ON,
  ...TAKING_SEATS,
  ...ELECTING,
  ...NOTING,
  ...STANDING_BY,
  ...APPROVING,
  ...ADOPTING,
  ...AGREEING,
  ...PERMITTING,
  ...BY_TOPIC,
  ...VOTING,
]
