import type { Position } from './position.ts'

/** `error`: something could not be read; `warning`: a person should look; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** Something odd about a document, carried beside the value it concerns. Text never throws. */
export interface Message {
  /** Stable kebab-case id of the rule that speaks, e.g. `weekday-mismatch`. */
  readonly ruleId: string
  readonly severity: Severity
  readonly text: string
  readonly position: Position | null
}

/** A value and what was noticed while it was made. */
export interface Result<T> {
  readonly value: T
  readonly messages: readonly Message[]
}

/** What the reading warns of, and what each means in help and reports. A warning that is not named here does not compile. */
export const WARNINGS = {
  'weekday-mismatch': 'the weekday is not that of the date',
  'vote-count-mismatch': 'the figures of a vote are not those of the names',
  'number-twice': 'two items in a row have the same number',
  'no-items': 'text without agenda items',
  'many-runs': 'so many rows of numbers that some were not weighed',
  'page-image-only': 'a page without text',
  'page-mostly-picture': 'a page that is a picture with a few words',
  'page-ocr': 'a page read by OCR',
  'page-garbled': 'a page whose letters cannot be read',
  'page-damaged': 'a page that cannot be read',
  'ocr-missing': 'OCR is wanted and not installed',
  'double-encoded': 'Danish letters that were spoilt on the way',
  'embedded-not-read': 'a document within the document that is not read',
  'attachment-not-read': 'an attached document that is not read',
  'doc-numbers-lost': 'a .doc file, whose generated numbers are lost',
} as const

export type WarningId = keyof typeof WARNINGS

/** Something a person should look at; `check` shows it, so its rule is named in {@link WARNINGS}. */
export function warning(ruleId: WarningId, text: string, position: Position | null = null): Message {
  return { ruleId, severity: 'warning', text, position }
}

/** Something worth knowing; its rule need not be named anywhere. */
export function info(ruleId: string, text: string, position: Position | null = null): Message {
  return { ruleId, severity: 'info', text, position }
}
