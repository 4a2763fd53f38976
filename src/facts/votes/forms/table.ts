import type { VoteForm } from '../vote-form.ts'
import { BOTH_SIDES } from './both-sides.ts'
import { GROUPS } from './groups.ts'
import { HOW_MANY } from './how-many.ts'
import { WHO_VOTED } from './who-voted.ts'

/** In the order they are tried; what one form has read, the next does not see: both sides before one, names before numbers. */
export const VOTE_FORMS: readonly VoteForm[] = [...BOTH_SIDES, ...WHO_VOTED, ...HOW_MANY, ...GROUPS]
