import { describe, expect, it } from 'vitest'
import { docx, readDocx } from '../../../src/extract/docx/docx.ts'
import { makeDocx, p } from '../make-docx.ts'
import { makeZip } from '../make-zip.mjs'

const lines = (body: string, more: { styles?: string; footnotes?: string } = {}) =>
  readDocx(makeDocx({ body, ...more })).lines
const texts = (body: string) => lines(body).map((l) => l.text)
const r = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`
const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

describe('paragraphs', () => {
  it('are numbered through the whole document, empty ones too', () => {
    expect(lines(`${p('A')}<w:p/>${p('B')}`).map((l) => l.position.line)).toEqual([1, 2, 3])
  })
  it('keep tabs and breaks as space, drop soft hyphens, keep no-break hyphens', () => {
    const body =
      '<w:p><w:r><w:t>Tid:</w:t><w:tab/><w:t>KKR</w:t><w:noBreakHyphen/><w:t>møde</w:t><w:softHyphen/><w:t>r</w:t></w:r></w:p>'
    expect(texts(body)).toEqual(['Tid: KKR-møder'])
  })
  it('do not take tab stops for tabs', () => {
    expect(texts('<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>A</w:t></w:r></w:p>')).toEqual([
      'A',
    ])
  })
  it('tell a bold lead-in from body text', () => {
    const [line] = lines(`<w:p>${r('Indstilling:', '<w:b/>')}${r(' At')}</w:p>`)
    expect(line?.style?.boldLeadIn).toBe('Indstilling:'.length)
  })
  it('are not bold when the run switches the bold style off', () => {
    const styles = style('F', 'fed', '<w:rPr><w:b/></w:rPr>')
    const body = `<w:p><w:pPr><w:pStyle w:val="F"/></w:pPr>${r('A')}</w:p><w:p><w:pPr><w:pStyle w:val="F"/></w:pPr>${r('B', '<w:b w:val="0"/>')}</w:p>`
    expect(lines(body, { styles }).map((l) => l.style?.bold ?? false)).toEqual([true, false])
  })
  it('leave out hidden text and say so', () => {
    const { lines: found, messages } = readDocx(
      makeDocx({ body: `<w:p>${r('Vist')}${r('skjult', '<w:vanish/>')}</w:p>` }),
    )
    expect(found.map((l) => l.text)).toEqual(['Vist'])
    expect(messages.map((m) => m.ruleId)).toEqual(['hidden-text'])
  })
})

describe('headings', () => {
  const level = (styles: string, id = 'X') =>
    lines(p('A', `<w:pStyle w:val="${id}"/>`), { styles })[0]?.style?.headingLevel
  it.each([
    ['the English name Word writes', style('X', 'heading 2'), 2],
    ['a Danish style name', style('X', 'Overskrift 3'), 3],
    ['an outline level', style('X', 'Punkt', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), 1],
    ['a style based on one', style('B', 'heading 1') + style('X', 'Sagstitel', '<w:basedOn w:val="B"/>'), 1],
  ])('are known by %s', (_, styles, expected) => {
    expect(level(styles)).toBe(expected)
  })
  it.each([
    ['an ordinary style', style('X', 'Brødtekst')],
    ['a style whose name only begins so', style('X', 'heading 1 char')],
    [
      'a style that sets itself back to body text',
      style('B', 'heading 1') + style('X', 'x', '<w:basedOn w:val="B"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    ],
    ['a style based on itself', style('X', 'x', '<w:basedOn w:val="X"/>')],
  ])('are not made by %s', (_, styles) => {
    expect(level(styles)).toBeUndefined()
  })
  it('of a table of contents are furniture', () => {
    expect(lines(p('1. Budget 3', '<w:pStyle w:val="I"/>'), { styles: style('I', 'toc 1') })[0]?.furniture).toBe(true)
  })
})

describe('tables', () => {
  it('give one line per row with the cells apart', () => {
    const [row] = lines(`<w:tbl><w:tr>${cell(p('Deltagere:'))}${cell(p('Eva Lund'), p('Bo Dahl'))}</w:tr></w:tbl>`)
    expect(row?.cells).toEqual(['Deltagere:', 'Eva Lund\nBo Dahl'])
    expect(row?.position).toEqual({ page: null, line: 1, endPage: null, endLine: 3 })
  })
  it('that only frame running text give its paragraphs', () => {
    const long = `${'Udvalget drøftede sagen og de økonomiske følger for kommunerne i '.repeat(2)}2024.`
    expect(texts(`<w:tbl><w:tr>${cell(p('A'))}${cell(p(long), p(long))}</w:tr></w:tbl>`)).toHaveLength(3)
  })
  it('lose a row that a tracked change deletes', () => {
    const row = (text: string, properties = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cell(p(text))}${cell(p('x'))}</w:tr>`
    expect(lines(`<w:tbl>${row('A')}${row('B', '<w:del w:id="1"/>')}</w:tbl>`)).toHaveLength(1)
  })
})

describe('tracked changes', () => {
  it('read as accepted', () => {
    const body = `<w:p>${r('seks ')}<w:del w:id="1"><w:r><w:delText>store </w:delText></w:r></w:del><w:ins w:id="2">${r('mobile ')}</w:ins><w:moveFrom w:id="3">${r('væk')}</w:moveFrom>${r('pumper')}</w:p>`
    expect(texts(body)).toEqual(['seks mobile pumper'])
  })
  it('join paragraphs whose mark is deleted', () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('Første')}</w:p>`
    expect(texts(`${first}<w:p>${r(' og anden')}</w:p>`)).toEqual(['Første og anden'])
  })
  it('ignore the properties before a change', () => {
    const body = `<w:p>${r('A', '<w:rPrChange w:id="1"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`
    expect(lines(body)[0]).toMatchObject({ text: 'A', style: {} })
  })
})

describe('text outside the flow', () => {
  it('reads a text box once, after the paragraph it is anchored in', () => {
    const box = `<w:txbxContent>${p('Boks')}</w:txbxContent>`
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    const body = `<w:p><w:r><w:t>Før</w:t><mc:AlternateContent ${mc}><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:t> og efter</w:t></w:r></w:p>`
    expect(texts(body)).toEqual(['Før og efter', 'Boks'])
  })
  it('puts a footnote behind its paragraph, at its place, and leaves no digit in the text', () => {
    const footnotes = `<w:footnote w:id="2">${p('Jf. punkt 3.')}</w:footnote>`
    const found = lines(`<w:p>${r('Godkendt')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}</w:p>`, { footnotes })
    expect(found.map((l) => [l.style?.label, l.text, l.position.line])).toEqual([
      [undefined, 'Godkendt.', 1],
      ['[1]', 'Jf. punkt 3.', 1],
    ])
  })
  it('shows the result of a field, not its code', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    expect(texts(`<w:p>${field('begin')}${r('PAGE')}${field('separate')}${r('4')}${field('end')}</w:p>`)).toEqual(['4'])
  })
})

describe('files that are no sound documents', () => {
  const status = async (bytes: Buffer) => (await docx.extract(bytes)).status
  it('are damaged when the XML breaks off, never half read', async () => {
    const parts = {
      '_rels/.rels': '<Relationships><Relationship Type="x/officeDocument" Target="d.xml"/></Relationships>',
    }
    expect(await status(makeZip({ ...parts, 'd.xml': '<w:document><w:p>' }))).toBe('damaged')
  })
  it('are damaged when they bring their own entities', async () => {
    const rels = '<Relationships><Relationship Type="x/officeDocument" Target="d.xml"/></Relationships>'
    expect(await status(makeZip({ '_rels/.rels': rels, 'd.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }))).toBe(
      'damaged',
    )
  })
  it('are too large when they unpack beyond any real document', async () => {
    const rels = '<Relationships><Relationship Type="x/officeDocument" Target="d.xml"/></Relationships>'
    expect(await status(makeZip({ '_rels/.rels': rels, 'd.xml': Buffer.alloc(70 << 20, 32) }))).toBe('too-large')
  })
  it('are unsupported when they hold a workbook', async () => {
    const rels = '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    expect(await status(makeZip({ '_rels/.rels': rels, 'xl/workbook.xml': '<workbook/>' }))).toBe('unsupported')
  })
  it('are empty when no paragraph has text', async () => {
    expect(await status(makeDocx({ body: '<w:p/>' }))).toBe('empty')
  })
  it('are read in spite of control characters, odd prefixes and junk around the archive', async () => {
    const good = makeDocx({ body: p('A&#x3;') })
    const odd = Buffer.concat([Buffer.from('junk\r\n'), good, Buffer.alloc(70_000)])
    expect((await docx.extract(odd)).lines[0]?.text).toBe('A')
  })
})
