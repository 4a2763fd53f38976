import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/extract/docx/docx.ts'
import { list, lvl, makeDocx, num, p } from '../make-docx.ts'

const labels = (body: string, numbering: string, styles = '') =>
  readDocx(makeDocx({ body, numbering, styles })).lines.map((l) => l.style?.label ?? null)

const POINTS = list(1, lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2'), lvl(2, 'lowerLetter', '%3)'))
const BASIC = POINTS.abstract + POINTS.num

describe('generated numbers', () => {
  it('count on over text that stands between', () => {
    expect(labels(p('A', num(1)) + p('tekst') + p('B', num(1)), BASIC)).toEqual(['1.', null, '2.'])
  })
  it('restart a lower level when a higher one is used', () => {
    const body = p('A', num(1)) + p('a', num(1, 1)) + p('b', num(1, 1)) + p('B', num(1)) + p('c', num(1, 1))
    expect(labels(body, BASIC)).toEqual(['1.', '1.1', '1.2', '2.', '2.1'])
  })
  it('do not restart a level that says so (lvlRestart 0)', () => {
    const own = list(1, lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>'))
    const body = p('A', num(1)) + p('a', num(1, 1)) + p('B', num(1)) + p('b', num(1, 1))
    expect(labels(body, own.abstract + own.num)).toEqual(['1.', '(1)', '2.', '(2)'])
  })
  it('keep a percent sign that is no counter', () => {
    const own = list(1, lvl(0, 'decimal', '100 % (%1)'))
    expect(labels(p('A', num(1)) + p('B', num(1)), own.abstract + own.num)).toEqual(['100 % (1)', '100 % (2)'])
  })
  it('print the words of the level text', () => {
    const own = list(1, lvl(0, 'decimal', 'Punkt %1:'))
    expect(labels(p('A', num(1)) + p('B', num(1)), own.abstract + own.num)).toEqual(['Punkt 1:', 'Punkt 2:'])
  })
  it('go on in another num of the same list', () => {
    const second = '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    expect(labels(p('A', num(1)) + p('B', num(2)), BASIC + second)).toEqual(['1.', '2.'])
  })
  it('begin anew in every document, though the lists of the next one are the same', () => {
    const twice = [1, 2].map(() => labels(p('A', num(1)) + p('B', num(1)), BASIC))
    expect(twice).toEqual([
      ['1.', '2.'],
      ['1.', '2.'],
    ])
  })
  it('jump once to a start override', () => {
    const second =
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    expect(labels(p('A', num(1)) + p('B', num(2)) + p('C', num(2)), BASIC + second)).toEqual(['1.', '7.', '8.'])
  })
  it('come from the paragraph style, at the level that names the style', () => {
    const own = list(
      3,
      lvl(0, 'decimal', '%1.', '<w:pStyle w:val="O1"/>'),
      lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="O2"/>'),
    )
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="x"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`
    const use = (id: string) => `<w:pStyle w:val="${id}"/>`
    const body = p('A', use('O1')) + p('a', use('O2')) + p('uden', use('O1') + num(0)) + p('B', use('O1'))
    expect(labels(body, own.abstract + own.num, style('O1') + style('O2'))).toEqual(['1.', '1.1', null, '2.'])
  })
  it('turn symbol fonts into the bullets they show', () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'
    const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'
    const own = list(
      1,
      lvl(0, 'bullet', '\uF0B7', symbol),
      lvl(1, 'bullet', 'o'),
      lvl(2, 'bullet', '\uF0A7', wingdings),
    )
    expect(labels(p('a', num(1)) + p('b', num(1, 1)) + p('c', num(1, 2)), own.abstract + own.num)).toEqual([
      '•',
      'o',
      '▪',
    ])
  })
  it('are not taken by a paragraph that a tracked change deletes', () => {
    const deleted = `<w:p><w:pPr>${num(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>væk</w:delText></w:r></w:del></w:p>`
    expect(labels(p('A', num(1)) + deleted + p('B', num(1)), BASIC)).toEqual(['1.', '2.'])
  })
  it('are missing, without harm, when the list is not defined', () => {
    expect(labels(p('A', num(9)), BASIC)).toEqual([null])
  })
})
