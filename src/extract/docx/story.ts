import type { Line } from '../../model/line.ts'
import { closeParagraph, type Looks, type OpenParagraph } from './paragraph.ts'
import type { Properties } from './properties.ts'

/** A body, a cell, a text box or a note: its finished lines, and the paragraph that is open in it. */
export class Story {
  readonly lines: Line[] = []
  paragraph: OpenParagraph | null = null
  /** The run in which a text box stands. */
  readonly outerRun: Properties | null
  /** A paragraph whose mark is deleted, or a first letter: the next one goes on where it ends. */
  #carried: OpenParagraph | null = null
  readonly #looks: Looks

  constructor(looks: Looks, outerRun: Properties | null = null) {
    this.#looks = looks
    this.outerRun = outerRun
  }

  add(lines: readonly Line[]): void {
    for (const line of lines) this.lines.push(line)
  }

  closeParagraph(): void {
    const { paragraph } = this
    this.paragraph = null
    if (!paragraph) return
    if (this.#carried) goOn(this.#carried, paragraph)
    const goesOn = paragraph.markDeleted || paragraph.properties.dropCap === true
    this.#carried = goesOn ? paragraph : null
    if (!goesOn) this.#finish(paragraph)
  }

  /** Nothing comes any more. */
  end(): readonly Line[] {
    if (this.#carried && this.#carried.runs.length > 0) this.#finish(this.#carried)
    this.#carried = null
    return this.lines
  }

  #finish(paragraph: OpenParagraph): void {
    if (!paragraph.hasHidden || paragraph.runs.length > 0) this.lines.push(closeParagraph(paragraph, this.#looks))
    this.add(paragraph.after)
  }
}

/** What stands in `before` comes first; the looks are those of `paragraph`, as in Word. */
function goOn(before: OpenParagraph, paragraph: OpenParagraph): void {
  for (const run of paragraph.runs) before.runs.push(run)
  for (const line of paragraph.after) before.after.push(line)
  paragraph.runs = before.runs
  paragraph.after = before.after
}
