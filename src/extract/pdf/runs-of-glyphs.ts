import { showSymbols } from '../symbols.ts'
import type { TextRun } from './engine.ts'

/** What all characters of one text object share. */
export interface Look {
  readonly size: number
  readonly bold: boolean
  readonly invisible: boolean
  readonly upright: boolean
  /** Font name, to know what symbol fonts show. */
  readonly font: string
}

export interface Place {
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly look: Look
}

/** A character of a page. Characters that the engine made up (spaces, line ends) have no place. */
export interface Glyph {
  readonly char: string
  readonly place: Place | null
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
      const { left, baseline, look } = first
      const { font, ...style } = look
      const { right } = last
      runs.push({ ...style, text: showSymbols(text, font), left, right, wordRight: wordRight ?? right, baseline })
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

function continues(first: Place, last: Place, next: Place): boolean {
  const { size } = first.look
  const gap = next.left - last.right
  if (gap > size || gap < -size || Math.abs(next.baseline - last.baseline) > 0.1 * size) return false
  return next.look === first.look || sameLook(next.look, first.look)
}

function sameLook(a: Look, b: Look): boolean {
  return (
    a.font === b.font &&
    a.bold === b.bold &&
    a.invisible === b.invisible &&
    a.upright === b.upright &&
    Math.abs(a.size - b.size) < 0.1
  )
}
