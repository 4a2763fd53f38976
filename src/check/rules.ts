import { HEADER } from './header.ts'
import { ITEMS } from './items.ts'
import { PERSONAL_DATA } from './personal-data.ts'
import type { CheckRule } from './rule.ts'
import { UNSEEN } from './unseen.ts'

/** Every rule that looks at one document. */
export const RULES: readonly CheckRule[] = [...HEADER, ...ITEMS, ...PERSONAL_DATA, ...UNSEEN]

/** What the reading itself notices and a secretary wants to know before publishing. */
export const FROM_READING: Readonly<Record<string, string>> = {
  'weekday-mismatch': 'the weekday is not that of the date',
  'page-image-only': 'a page without text',
  'page-mostly-picture': 'a page that is a picture with a few words',
  'page-ocr': 'a page read by OCR',
  'ocr-missing': 'OCR is wanted and not installed',
  'page-garbled': 'a page whose letters cannot be read',
  'double-encoded': 'Danish letters that were spoilt on the way',
}

/** The rule that looks at an agenda and its minutes together. */
export const AGENDA_ITEM_MISSING = 'agenda-item-missing'

/** Every rule id with what it means, for help and reports. */
export const RULE_SUMMARIES: Readonly<Record<string, string>> = {
  ...FROM_READING,
  ...Object.fromEntries(RULES.map(({ id, summary }) => [id, summary])),
  [AGENDA_ITEM_MISSING]: 'an item of the agenda is not in the minutes',
}
