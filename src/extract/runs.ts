import type { Line, LineStyle } from '../model/line.ts'
import type { Position } from '../model/position.ts'

/** A stretch of text in one weight. A paragraph is a list of them. */
export interface Run {
  readonly text: string
  readonly bold: boolean
}

/** A style to which things are still added. */
export type OpenLineStyle = { -readonly [Key in keyof LineStyle]: LineStyle[Key] }

/** What else a format knows about the paragraph the runs form. */
export interface ParagraphFacts {
  readonly position: Position
  /** Becomes the style of the line. */
  readonly style?: OpenLineStyle
  readonly cells?: readonly string[]
  readonly furniture?: boolean
}

/** A line break inside a paragraph (Shift+Enter, `<br>`), as opposed to a line end of the source file, which is a space. */
export const LINE_BREAK = '\u2028'

/**
 * Runs to one `Line`: white space collapsed, a {@link LINE_BREAK} kept as `\n`, `bold` and `boldLeadIn` worked out.
 *
 * `[{Indstilling:, bold}, { At …}]` gives the text `Indstilling: At …` with `boldLeadIn: 12`.
 */
export function lineOfRuns(runs: readonly Run[], { position, style = {}, cells, furniture }: ParagraphFacts): Line {
  const { text, lightFrom, hasBold } = collapse(runs)
  if (hasBold && lightFrom === null) style.bold = true
  else if (hasBold && lightFrom !== null && lightFrom > 0) style.boldLeadIn = text.slice(0, lightFrom).trimEnd().length
  if (cells) return furniture ? { text, position, cells, furniture, style } : { text, position, cells, style }
  return furniture ? { text, position, furniture, style } : { text, position, style }
}

/** Zero-width characters and soft hyphens show nothing and would split words: `By\u00adråd`, `\ufeffReferat`; not `By-råd`. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
/** `By\u2011råd`, `\u2010`; not `-`. */
const NO_BREAK_HYPHEN = /[\u2010\u2011]/g
/** `a \u2028 b`, `\u2028`; not `\n`. */
const BREAK = /\s*\u2028\s*/g
/** `a b`, `\t`; not `\n`. */
const SPACES = /[^\S\n]+/g

/** `lightFrom`: where the first letter stands that is not bold. */
function collapse(runs: readonly Run[]): { text: string; lightFrom: number | null; hasBold: boolean } {
  let text = ''
  let lightFrom: number | null = null
  let hasBold = false
  for (const run of runs) {
    let piece = showText(run.text)
    if (text === '' || text.endsWith('\n')) piece = piece.trimStart()
    else if (text.endsWith(' ') && piece.startsWith(' ')) piece = piece.slice(1)
    if (piece.trim() !== '') {
      hasBold ||= run.bold
      if (!run.bold) lightFrom ??= text.length
    }
    text = piece.startsWith('\n') ? text.trimEnd() + piece : text + piece
  }
  return { text: text.trimEnd(), lightFrom, hasBold }
}

/** Anything that is not shown as it stands; most text has none of it: `a  b`, `By\u00adråd`; not `Åbent – kl. 7`. */
const ODD = /[^ -~\xA1-\xAC\xAE-\u02FF\u2013-\u2026]| {2}/

function showText(raw: string): string {
  if (!ODD.test(raw)) return raw
  const text = raw.replace(/\n/g, ' ').replace(INVISIBLE, '').replace(NO_BREAK_HYPHEN, '-')
  return text.replace(BREAK, '\n').replace(SPACES, ' ').normalize('NFC')
}
