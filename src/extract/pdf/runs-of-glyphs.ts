import { showSymbols } from '../symbols.ts'
import type { Tag, TextRun } from './engine.ts'
import { FontWeights } from './font-weights.ts'

/** What all characters of one text object share. */
export interface GlyphLook {
  readonly size: number
  readonly bold: boolean
  /** As the font file states it, 400 for body text; programs differ in what they write there. */
  readonly weight: number
  readonly invisible: boolean
  readonly upright: boolean
  readonly tag?: Tag | null
  /** Font name, to know what symbol fonts show. */
  readonly font: string
}

export interface GlyphPlace {
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly look: GlyphLook
}

/** A character of a page. Characters that the engine made up (spaces, line ends) have no place. */
export interface Glyph {
  readonly char: string
  readonly place: GlyphPlace | null
}

/** Glyphs to runs: a run ends where the baseline, the font or the direction changes, and at a gap wider than a letter. */
export function collectRuns(glyphs: readonly Glyph[], weights: FontWeights = new FontWeights()): readonly TextRun[] {
  const runs: TextRun[] = []
  let run: Glyph[] = []
  let first: Glyph['place'] = null
  let last: Glyph['place'] = null
  const flush = () => {
    if (run.length > 0) runs.push(...runOf(run, weights))
    run = []
    first = null
    last = null
  }
  for (const glyph of glyphs) {
    const { char, place } = glyph
    if (!place) {
      if (char === '\n') flush()
      else if (run.length > 0) run.push(glyph)
      continue
    }
    if (last && first && !continues(first, last, place)) flush()
    if (last && first && isGap(last, place) && !isSpace(char) && !isSpace(run.at(-1)?.char ?? ' ')) run.push(SPACE)
    first ??= place
    last = place
    run.push(glyph)
  }
  flush()
  return runs
}

/** A gap of this share of the font size parts words, though the engine saw no space in it: it is unsure at narrow letters. */
const WORD_GAP = 0.2
const SPACE: Glyph = { char: ' ', place: null }

function isGap(last: GlyphPlace, next: GlyphPlace): boolean {
  return next.left - last.right > WORD_GAP * last.look.size
}

/** The label of a list item or heading has no more words. */
const MOST_LEFTS = 4

/** The run that the glyphs of one look and baseline form; none when they show nothing. */
function runOf(glyphs: readonly Glyph[], weights: FontWeights): readonly TextRun[] {
  const first = glyphs.find(({ place }) => place !== null)?.place
  if (!first) return []
  let text = ''
  let right: number | null = null
  let wordRight: number | null = null
  const wordLefts: number[] = []
  let inWord = false
  for (const { char, place } of isSpacedOut(glyphs) ? closedUp(glyphs) : glyphs) {
    text += char
    if (isSpace(char)) {
      wordRight ??= right
      inWord = false
    } else if (place) {
      if (!inWord && wordLefts.length < MOST_LEFTS) wordLefts.push(place.left)
      inWord = true
      right = place.right
    }
  }
  if (right === null) return []
  const { left, baseline, look } = first
  const { font, weight, ...style } = look
  return [
    {
      ...style,
      bold: style.bold || weights.isHeavy(weight),
      text: showSymbols(text, font),
      left,
      right,
      wordRight: wordRight ?? right,
      wordLefts,
      baseline,
    },
  ]
}

/** Words set with space between their letters: `H ø r i n g`; not `A B C F V`, which may be initials or parties. */
function isSpacedOut(glyphs: readonly Glyph[]): boolean {
  let letters = 0
  for (const { place } of glyphs) if (place) letters++
  if (letters < 4 || glyphs.length - letters < 0.9 * (letters - 1)) return false
  return letters >= 6 || glyphs.some(({ char }) => /\p{Ll}/u.test(char))
}

/** No-break spaces and tabs too: some programs write nothing else. */
function isSpace(char: string): boolean {
  return char <= ' ' || char === '\u00A0'
}

/** Without the spaces that are no wider than those between the letters of a word. */
function closedUp(glyphs: readonly Glyph[]): readonly Glyph[] {
  const inked = glyphs.filter(({ char, place }) => place !== null && char.trim() !== '')
  const gaps = inked.slice(1).map(({ place }, i) => (place?.left ?? 0) - (inked[i]?.place?.right ?? 0))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const size = inked[0]?.place?.look.size ?? 0
  return inked.flatMap((glyph, i) => {
    const wide = i > 0 && (gaps[i - 1] ?? 0) > 1.5 * usual + 0.1 * size
    return wide ? [{ char: ' ', place: null }, glyph] : [glyph]
  })
}

function continues(first: GlyphPlace, last: GlyphPlace, next: GlyphPlace): boolean {
  const { size } = first.look
  const gap = next.left - last.right
  if (gap > size || gap < -size || Math.abs(next.baseline - last.baseline) > 0.1 * size) return false
  return next.look === first.look || sameLook(next.look, first.look)
}

function sameLook(a: GlyphLook, b: GlyphLook): boolean {
  return (
    a.font === b.font &&
    a.bold === b.bold &&
    a.weight === b.weight &&
    a.tag?.element === b.tag?.element &&
    a.invisible === b.invisible &&
    a.upright === b.upright &&
    Math.abs(a.size - b.size) < 0.1
  )
}
