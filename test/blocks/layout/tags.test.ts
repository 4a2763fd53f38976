import { describe, expect, it } from 'vitest'
import { layoutBlocks } from '../../../src/blocks/layout/layout-blocks.ts'
import { page, type Setting } from './place.ts'

const FULL = 'Udvalget drøftede sagen og de økonomiske følger for de berørte kommuner på øerne i'

/** Paragraphs of two lines each, tagged by `element`; then a full line and one that goes on in it, as far as one sees. */
function tagged(element: (paragraph: number, line: number) => number, last: readonly [Setting, Setting]) {
  const lines = Array.from({ length: 8 }, (_, n) => [
    [FULL, { element: element(n, 0) }] as const,
    ['det vestlige hav.', { element: element(n, 1) }] as const,
  ])
  return page(...lines.flat(), [FULL, last[0]], ['de indre farvande.', last[1]])
}
const texts = (lines: ReturnType<typeof page>) => layoutBlocks(lines).map((block) => block.text)

describe('tags', () => {
  it('part paragraphs that look like one', () => {
    expect(texts(tagged((n) => n, [{ element: 50 }, { element: 51 }])).slice(-2)).toEqual([FULL, 'de indre farvande.'])
  })
  it('join lines that look like two paragraphs', () => {
    const lines = tagged((n) => n, [{ element: 50 }, { element: 50, left: 120 }])
    expect(texts(lines).at(-1)).toBe(`${FULL} de indre farvande.`)
  })
  it('do not count where every line is tagged as a paragraph', () => {
    const lines = tagged((n, line) => 2 * n + line, [{ element: 50 }, { element: 51 }])
    expect(texts(lines).at(-1)).toBe(`${FULL} de indre farvande.`)
  })
  it('join a heading that is broken by hand', () => {
    const heading = { element: 50, headingLevel: 2 }
    const lines = tagged((n) => n, [{ element: 49 }, { element: 49 }])
    const texts = layoutBlocks([...lines, ...page(['Plan for', { ...heading, page: 2 }], ['Sønderby', heading])])
    expect(texts.at(-1)).toMatchObject({ kind: 'heading', text: 'Plan for Sønderby' })
  })
  it('name headings', () => {
    const lines = tagged((n) => n, [{ element: 50, headingLevel: 2 }, { element: 51 }])
    expect(
      layoutBlocks(lines)
        .filter((b) => b.kind === 'heading')
        .map((b) => [b.text, b.level]),
    ).toEqual([[FULL, 2]])
  })
  it('name no headings where nearly all text is tagged so', () => {
    const lines = tagged((n) => n, [{ element: 50 }, { element: 51 }]).map((line) => ({
      ...line,
      style: { ...line.style, headingLevel: 1 },
    }))
    expect(layoutBlocks(lines).some((b) => b.kind === 'heading')).toBe(false)
  })
})
