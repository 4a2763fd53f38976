import type { Line, LineStyle } from '../model/line.ts'
import type { Position } from '../model/position.ts'

/** A stretch of text in one weight. A paragraph is a list of them. */
export interface Run {
  readonly text: string
  readonly bold: boolean
}

/** What else a format knows about the paragraph the runs form. */
export interface ParagraphFacts {
  readonly position: Position
  readonly style?: LineStyle
  readonly cells?: readonly string[]
  readonly furniture?: boolean
}

/**
 * Runs to one `Line`: white space (also line breaks and tabs) collapsed, `bold` and `boldLeadIn` worked out.
 *
 * `[{Indstilling:, bold}, { At …}]` gives the text `Indstilling: At …` with `boldLeadIn: 12`.
 */
export function lineOfRuns(runs: readonly Run[], facts: ParagraphFacts): Line {
  const { text, weights } = collapse(runs)
  const letters = [...weights].filter((_, i) => text[i] !== ' ')
  const bold = letters.length > 0 && letters.every((w) => w)
  const leadIn = bold ? 0 : leadInLength(text, weights)
  const style = { ...facts.style, ...(bold ? { bold } : {}), ...(leadIn > 0 ? { boldLeadIn: leadIn } : {}) }
  return {
    text,
    position: facts.position,
    ...(facts.cells ? { cells: facts.cells } : {}),
    ...(facts.furniture ? { furniture: true } : {}),
    style,
  }
}

/** Zero-width characters and soft hyphens: they show nothing and would split words. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/
const SPACE = /\s/

function collapse(runs: readonly Run[]): { text: string; weights: readonly boolean[] } {
  let text = ''
  const weights: boolean[] = []
  for (const run of runs) {
    for (const char of run.text.normalize('NFC').split('')) {
      if (INVISIBLE.test(char)) continue
      const space = SPACE.test(char)
      if (space && (text === '' || text.endsWith(' '))) continue
      text += space ? ' ' : char
      weights.push(run.bold)
    }
  }
  return { text: text.trimEnd(), weights: weights.slice(0, text.trimEnd().length) }
}

function leadInLength(text: string, weights: readonly boolean[]): number {
  const end = weights.indexOf(false)
  return end <= 0 ? 0 : text.slice(0, end).trimEnd().length
}
