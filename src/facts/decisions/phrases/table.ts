import { ADOPTING } from './adopting.ts'
import { ADOPTING_IN_OTHER_WORDS } from './adopting-in-other-words.ts'
import { APPROVING } from './approving.ts'
import { APPROVING_IN_OTHER_WORDS } from './approving-in-other-words.ts'
import { BY_TOPIC } from './by-topic.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { ELECTING } from './electing.ts'
import { ELECTING_IN_OTHER_WORDS } from './electing-in-other-words.ts'
import { NOTING } from './noting.ts'
import { PASSING_ON } from './passing-on.ts'
import { PERMITTING } from './permitting.ts'
import { POSTPONING } from './postponing.ts'
import { POSTPONING_IN_OTHER_WORDS } from './postponing-in-other-words.ts'
import { REFUSING } from './refusing.ts'
import { REFUSING_IN_OTHER_WORDS } from './refusing-in-other-words.ts'
import { VOTING } from './voting.ts'

/**
 * Every phrase that decides. Where two rows match at the same place the earlier one wins, so negated and more
 * specific forms ("ikke behandlet", "besluttede at anbefale") come before plain ones.
 *
 * A table holds the usual words of an outcome, and one beside it other words for the same: everyday ones, and those of
 * single bodies.
 */
export const DECISION_PHRASES: readonly DecisionPhrase[] = [
  ...REFUSING,
  ...REFUSING_IN_OTHER_WORDS,
  ...POSTPONING_IN_OTHER_WORDS,
  ...POSTPONING,
  ...PASSING_ON,
  ...ELECTING_IN_OTHER_WORDS,
  ...ELECTING,
  ...NOTING,
  ...APPROVING_IN_OTHER_WORDS,
  ...APPROVING,
  ...ADOPTING,
  ...ADOPTING_IN_OTHER_WORDS,
  ...PERMITTING,
  ...BY_TOPIC,
  ...VOTING,
]
