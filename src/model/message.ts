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

export function warning(ruleId: string, text: string, position: Position | null = null): Message {
  return { ruleId, severity: 'warning', text, position }
}

export function info(ruleId: string, text: string, position: Position | null = null): Message {
  return { ruleId, severity: 'info', text, position }
}
