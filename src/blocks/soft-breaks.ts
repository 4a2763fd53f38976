import type { Line } from '../model/line.ts'

/** Longer pieces are wrapped text, unless they end a sentence. */
const SHORT = 60
/** `Afbud:`, `… til efterretning.`; not `… til efterretning og`. */
const ENDS = /[.:;!?]$/
/** `Bo Dahl`, `2. Budget`, `- bilag`; not `og Bo Dahl`. */
const BEGINS = /^[A-ZÀ-ÞĀ-ɏ\d\-•–"”»(]/

/**
 * Splits paragraphs at the line breaks inside them (Shift+Enter) where the writer meant separate lines: after a label,
 * after a sentence, between short entries. A heading, or a sentence broken for looks, is joined with a space.
 */
export function splitSoftBreaks(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (line.cells || !line.text.includes('\n') ? [line] : split(line)))
}

function split(line: Line): readonly Line[] {
  const { headingLevel, bold, boldLeadIn = 0 } = line.style ?? {}
  const pieces = line.text.split('\n')
  if (headingLevel !== undefined || bold) return [{ ...line, text: pieces.join(' ') }]
  const texts: string[] = []
  let offset = 0
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]
    if (before === undefined || offset - 1 === boldLeadIn || separates(before, piece)) texts.push(piece)
    else texts.push(`${texts.pop() ?? ''} ${piece}`)
    offset += piece.length + 1
  }
  return texts.map((text, i) => (i === 0 ? firstPiece(line, text) : laterPiece(line, text)))
}

function separates(before: string, after: string): boolean {
  return BEGINS.test(after) && (ENDS.test(before) || before.length < SHORT)
}

function firstPiece(line: Line, text: string): Line {
  const { boldLeadIn, ...style } = line.style ?? {}
  if (boldLeadIn === undefined || boldLeadIn > text.length) return { ...line, text, style }
  return { ...line, text, style: { ...style, ...(boldLeadIn === text.length ? { bold: true } : { boldLeadIn }) } }
}

function laterPiece(line: Line, text: string): Line {
  const { indent, size } = line.style ?? {}
  return {
    ...line,
    text,
    style: { ...(indent === undefined ? {} : { indent }), ...(size === undefined ? {} : { size }) },
  }
}
