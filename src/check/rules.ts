import { WARNINGS } from '../model/message.ts'
import { HEADER } from './header.ts'
import { ITEMS } from './items.ts'
import { PERSONAL_DATA } from './personal-data.ts'
import type { CheckRule } from './rule.ts'
import { UNSEEN } from './unseen.ts'

/** Every rule that looks at one document. */
export const RULES: readonly CheckRule[] = [...HEADER, ...ITEMS, ...PERSONAL_DATA, ...UNSEEN]

/** The rule that looks at an agenda and its minutes together. */
export const AGENDA_ITEM_MISSING = 'agenda-item-missing'

/** Every rule id that a finding may have, with what it means, for help and reports. */
export const RULE_SUMMARIES: Readonly<Record<string, string>> = {
  ...WARNINGS,
  ...Object.fromEntries(RULES.map(({ id, summary }) => [id, summary])),
  [AGENDA_ITEM_MISSING]: 'an item of the agenda is not in the minutes',
}
