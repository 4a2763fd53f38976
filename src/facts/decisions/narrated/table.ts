import { ACTING_FORMS } from './acting.ts'
import { AGREEING_FORMS } from './agreeing.ts'
import { ANSWERING_FORMS } from './answering.ts'
import { CHANGING_FORMS } from './changing.ts'
import { CHARGING_FORMS } from './charging.ts'
import { CHOOSING_FORMS } from './choosing.ts'
import { CONSENTING_FORMS } from './consenting.ts'
import { DECLINING_FORMS } from './declining.ts'
import { ENDING_FORMS } from './ending.ts'
import { FORMALITY_FORMS } from './formalities.ts'
import { FRONTED_FORMS } from './fronted.ts'
import { GIVING_FORMS } from './giving.ts'
import { MINUTE_BOOK_FORMS } from './in-minute-books.ts'
import { OPEN_FORMS } from './leaving-open.ts'
import type { NarratedForm } from './narrated-form.ts'
import { PEOPLE_FORMS } from './people.ts'
import { POST_FORMS } from './posts.ts'
import { STANDING_FORMS } from './standing.ts'
import { TAKING_PLACE_FORMS } from './taking-place.ts'
import { WAITING_FORMS } from './waiting.ts'

/** Every shape, the more telling first: who says no says so before anything else. */
export const NARRATED_FORMS: readonly NarratedForm[] = [
  ...DECLINING_FORMS,
  ...WAITING_FORMS,
  ...OPEN_FORMS,
  ...ANSWERING_FORMS,
  ...AGREEING_FORMS,
  ...GIVING_FORMS,
  ...PEOPLE_FORMS,
  ...POST_FORMS,
  ...CONSENTING_FORMS,
  ...FORMALITY_FORMS,
  ...MINUTE_BOOK_FORMS,
  ...CHOOSING_FORMS,
  ...ENDING_FORMS,
  ...FRONTED_FORMS,
  ...CHARGING_FORMS,
  ...STANDING_FORMS,
  ...TAKING_PLACE_FORMS,
  ...CHANGING_FORMS,
  ...ACTING_FORMS,
]
