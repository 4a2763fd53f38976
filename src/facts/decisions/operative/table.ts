import { FEE_FORMS } from './fees-and-sums.ts'
import { FROM_NOW_ON_FORMS } from './from-now-on.ts'
import { GIVEN_WORK_FORMS } from './given-work.ts'
import type { OperativeForm } from './operative-form.ts'
import { OWN_ACT_FORMS } from './own-acts.ts'
import { PASSIVE_FORMS } from './passives.ts'
import { PAST_ACT_FORMS } from './past-acts.ts'
import { TEXT_FORMS } from './texts-and-letters.ts'
import { TIME_FORMS } from './times-and-places.ts'

/**
 * Forms without a word that decides, with lower confidence. All of them adopt, so the first that holds will do; passives come
 * first, because a passive under "ikke" refuses.
 */
export const OPERATIVE_FORMS: readonly OperativeForm[] = [
  ...PASSIVE_FORMS,
  ...GIVEN_WORK_FORMS,
  ...OWN_ACT_FORMS,
  ...PAST_ACT_FORMS,
  ...FEE_FORMS,
  ...TIME_FORMS,
  ...FROM_NOW_ON_FORMS,
  ...TEXT_FORMS,
]
