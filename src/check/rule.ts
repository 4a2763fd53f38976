import type { Block } from '../model/block.ts'
import type { ParsedDocument } from '../model/document.ts'
import type { Message, Severity } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import type { UnseenText } from '../model/unseen.ts'

/** A document as a rule sees it. */
export interface Subject {
  readonly document: ParsedDocument
  /** The whole text, furniture included: personal data may stand anywhere. */
  readonly blocks: readonly Block[]
  /** What the document does not show. */
  readonly unseen?: readonly UnseenText[]
}

/** A place that a rule objects to. */
export interface Objection {
  readonly text: string
  readonly position: Position | null
}

/** One thing that a secretary would want to know before publishing. To add one, write it and name it in `rules.ts`. */
export interface CheckRule {
  /** Stable kebab-case id; users name it with `--rule`. */
  readonly id: string
  /** `error`: must not be published; `warning`: is probably wrong; `info`: worth a look. */
  readonly severity: Severity
  readonly summary: string
  readonly find: (subject: Subject) => readonly Objection[]
}

/** What a rule objects to, with its id and weight. */
export function toMessage({ id, severity }: CheckRule, { text, position }: Objection): Message {
  return { ruleId: id, severity, text, position }
}
