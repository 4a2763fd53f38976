import { showSymbols } from '../symbols.ts'
import type { TextRun } from './engine.ts'

/** A character of a page. Characters that the engine made up (spaces, line ends) have no place. */
export interface Glyph {
  readonly char: string
  readonly place:
    | (Omit<TextRun, 'text' | 'wordRight'> & {
        /** Font name, to know what symbol fonts show. */
        readonly font: string
      })
    | null
}

/** Glyphs to runs: a run ends where the baseline, the font or the direction changes, and at a gap wider than a letter. */
export function collectRuns(glyphs: readonly Glyph[]): readonly TextRun[] {
  const runs: TextRun[] = []
  let text = ''
  let first: Glyph['place'] = null
  let last: Glyph['place'] = null
  let wordRight: number | null = null
  const flush = () => {
    if (first && last && text.trim() !== '') {
      const { font, ...style } = first
      runs.push({ ...style, text: showSymbols(text, font), right: last.right, wordRight: wordRight ?? last.right })
    }
    text = ''
    first = null
    last = null
    wordRight = null
  }
  for (const { char, place } of glyphs) {
    if (!place) {
      if (char === '\n') flush()
      else if (text !== '') {
        wordRight ??= last?.right ?? null
        text += ' '
      }
      continue
    }
    if (last && first && !continues(first, last, place)) flush()
    if (char === ' ' && text.trim() !== '') wordRight ??= last?.right ?? null
    first ??= place
    last = place
    text += char
  }
  flush()
  return runs
}

function continues(
  first: NonNullable<Glyph['place']>,
  last: NonNullable<Glyph['place']>,
  next: NonNullable<Glyph['place']>,
): boolean {
  const gap = next.left - last.right
  return (
    next.font === first.font &&
    next.bold === first.bold &&
    next.invisible === first.invisible &&
    next.upright === first.upright &&
    Math.abs(next.size - first.size) < 0.1 &&
    Math.abs(next.baseline - last.baseline) < 0.1 * first.size &&
    gap < first.size &&
    gap > -first.size
  )
}
