import { ADOPTING } from './adopting.ts'
import { AGREEING } from './agreeing.ts'
import { APPROVING } from './approving.ts'
import { AWAITING } from './awaiting.ts'
import { BY_TOPIC } from './by-topic.ts'
import { CHOOSING } from './choosing.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { ELECTING } from './electing.ts'
import { ENDORSING } from './endorsing.ts'
import { ENTRUSTING } from './entrusting.ts'
import { FALLING } from './falling.ts'
import { FOLLOWING } from './following.ts'
import { GRANTING } from './granting.ts'
import { LEAVING_OUT } from './leaving-out.ts'
import { MINUTES_AND_AGENDA } from './minutes-and-agenda.ts'
import { NOTING } from './noting.ts'
import { PAYING_OUT } from './paying-out.ts'
import { PUTTING_OFF } from './putting-off.ts'
import { RECOMMENDING } from './recommending.ts'
import { REFUSING } from './refusing.ts'
import { SENDING_ON } from './sending-on.ts'
import { SETTLING } from './settling.ts'
import { TAKING_SEATS } from './taking-seats.ts'
import { VOTING } from './voting.ts'

/**
 * Every phrase that decides. Where two rows match at the same place the earlier one wins, so negated and more
 * specific forms ("ikke behandlet", "besluttede at anbefale") come before plain ones.
 */
export const DECISION_PHRASES: readonly DecisionPhrase[] = [
  ...LEAVING_OUT,
  ...FALLING,
  ...REFUSING,
  ...RECOMMENDING,
  ...PUTTING_OFF,
  ...AWAITING,
  ...SENDING_ON,
  ...TAKING_SEATS,
  ...ELECTING,
  ...NOTING,
  ...MINUTES_AND_AGENDA,
  ...FOLLOWING,
  ...APPROVING,
  ...GRANTING,
  ...PAYING_OUT,
  ...ENDORSING,
  ...ADOPTING,
  ...SETTLING,
  ...CHOOSING,
  ...ENTRUSTING,
  ...AGREEING,
  ...BY_TOPIC,
  ...VOTING,
]
