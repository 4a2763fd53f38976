import { describe, expect, it } from 'vitest'
import { type Mark, withDrawnBullets } from '../../../src/extract/pdf/drawn-bullets.ts'
import type { TextRun } from '../../../src/extract/pdf/engine.ts'
import { FontWeights } from '../../../src/extract/pdf/font-weights.ts'
import { collectRuns, type Glyph, type GlyphLook } from '../../../src/extract/pdf/runs-of-glyphs.ts'

const LOOK: GlyphLook = { size: 10, bold: false, weight: 400, invisible: false, upright: true, font: 'Test' }
const LETTER = 5

/** Letters five points wide with a gap between them; the engine makes a space of a gap above one point. */
function glyphs(text: string, { gap = 0, look = LOOK } = {}): Glyph[] {
  const list: Glyph[] = []
  let left = 50
  for (const char of text) {
    if (char === ' ') left += LETTER + gap
    else {
      if (list.length > 0 && left - (list.at(-1)?.place?.right ?? left) > 1) list.push({ char: ' ', place: null })
      list.push({ char, place: { left, right: left + LETTER, baseline: 100, look } })
      left += LETTER + gap
    }
  }
  return list
}

function moved({ char, place }: Glyph, by: number): Glyph {
  return { char, place: place && { ...place, left: place.left + by, right: place.right + by } }
}

describe('collectRuns', () => {
  const texts = (list: readonly Glyph[]) => collectRuns(list).map((run) => run.text)
  it('reads words', () => expect(texts(glyphs('Budget 2025'))).toEqual(['Budget 2025']))
  it('closes up a word set with space between its letters', () => {
    expect(texts(glyphs('Høring:', { gap: 3 }))).toEqual(['Høring:'])
    expect(texts(glyphs('Ny plan', { gap: 2 }))).toEqual(['Ny plan'])
    expect(texts(glyphs('BILAG 2', { gap: 2 }))).toEqual(['BILAG 2'])
  })
  it('does not close up short words', () => {
    expect(texts(glyphs('a og b i d'))).toEqual(['a og b i d'])
    expect(texts(glyphs('A B F V Ø'))).toEqual(['A B F V Ø'])
  })
  it('parts words where the engine saw no space in the gap', () => {
    const unseen = (gap: number) => glyphs('kr.').concat(glyphs('i').map((glyph) => moved(glyph, 15 + gap)))
    expect(texts(unseen(2.5))).toEqual(['kr. i'])
    expect(texts(unseen(1))).toEqual(['kr.i'])
  })
  it('tells where the words begin', () => {
    expect(collectRuns(glyphs('3. Ny plan'))[0]).toMatchObject({ wordRight: 60, wordLefts: [50, 65, 80], right: 100 })
  })
  it('does not count the space at the end to the width', () => {
    const list = [...glyphs('ja'), { char: ' ', place: { left: 60, right: 65, baseline: 100, look: LOOK } }]
    expect(collectRuns(list)[0]?.right).toBe(60)
  })
  it('takes a font for bold that is heavier than the body text', () => {
    const weights = new FontWeights()
    weights.count(400, 500)
    expect(collectRuns(glyphs('Pkt', { look: { ...LOOK, weight: 700 } }), weights)[0]?.bold).toBe(true)
  })
  it('does not take body text for bold whose font states a wrong weight', () => {
    const weights = new FontWeights()
    weights.count(640, 500)
    expect(collectRuns(glyphs('Pkt', { look: { ...LOOK, weight: 640 } }), weights)[0]?.bold).toBe(false)
  })
})

describe('withDrawnBullets', () => {
  const run = (left: number, text = 'tekst'): TextRun => ({
    ...{ text, left, right: left + 40, wordRight: left + 40, baseline: 100, size: 10 },
    ...{ bold: false, invisible: false, upright: true },
  })
  const mark = (left: number, change: Partial<Mark> = {}): Mark => ({
    ...{ left, right: left + 3, top: 95.5, bottom: 98.5, round: true, filled: true },
    ...change,
  })
  const texts = (runs: readonly TextRun[], ...marks: Mark[]) => withDrawnBullets(runs, marks).map((r) => r.text)
  it('writes the dot, ring or square that a browser draws before a list item', () => {
    expect(texts([run(60)], mark(50))).toEqual(['•', 'tekst'])
    expect(texts([run(60)], mark(50, { filled: false }))).toEqual(['o', 'tekst'])
    expect(texts([run(60)], mark(50, { round: false }))).toEqual(['▪', 'tekst'])
  })
  it.each([
    ['behind text', [run(5), run(60)], mark(50)],
    ['far from text', [run(160)], mark(50)],
    ['behind all text', [run(60)], mark(110)],
    ['below the line', [run(60)], mark(50, { top: 101, bottom: 104 })],
    ['as large as the text', [run(60)], mark(40, { right: 49, top: 91, bottom: 100 })],
  ])('leaves a shape alone that stands %s', (_, runs, shape) => {
    expect(texts(runs, shape)).toHaveLength(runs.length)
  })
  it('leaves a page alone that holds a drawing', () => {
    expect(texts([run(60)], ...Array(301).fill(mark(50)))).toEqual(['tekst'])
  })
})
