import type { Line, LineStyle } from '../model/line.ts'
import type { Position } from '../model/position.ts'

/** A line on its way to becoming (part of) a block: trimmed, with what stood around it. */
export interface Draft {
  readonly text: string
  readonly position: Position
  /** Left edge, in the format's own unit. */
  readonly indent: number
  /** Empty lines directly before it. */
  readonly gap: number
  readonly furniture: boolean
  readonly cells: readonly string[] | null
  readonly style: LineStyle
}

/** A repair: what stands on the lines, better told. Pure; loses no line (what is no text is marked as furniture). */
export type Repair = (drafts: readonly Draft[]) => readonly Draft[]

const NO_STYLE: LineStyle = {}

/** Non-blank lines as drafts; blank ones are counted in the `gap` of the next. */
export function toDrafts(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  let gap = 0
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') {
      gap++
      continue
    }
    const { position, style = NO_STYLE, furniture = false, cells = null } = line
    const indent = style.indent ?? line.text.length - line.text.trimStart().length
    drafts.push({ text, position, indent, gap, furniture, cells, style })
    gap = 0
  }
  return drafts
}
