import type { Position } from './position.ts'

/** Text that a reader of the document is not shown, and everybody who opens the file can get at. */
export interface UnseenText {
  /**
   * `hidden`: marked as hidden, or without ink; `covered`: under something dark; `inserted`, `deleted`: a tracked change;
   * `comment`: of a reviewer; `property`: of the file, such as its title.
   */
  readonly kind: 'hidden' | 'covered' | 'inserted' | 'deleted' | 'comment' | 'property'
  /** Verbatim. */
  readonly text: string
  /** Who wrote it, as the file says; of a property its name. `null` where nothing is said. */
  readonly by: string | null
  /** `null` for what stands nowhere in the text. */
  readonly position: Position | null
}
