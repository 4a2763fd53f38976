import { describe, expect, it } from 'vitest'
import { docx, readDocx } from '../../../src/extract/docx/docx.ts'
import { type DocxSource, list, lvl, makeDocx, num, p } from '../make-docx.ts'

/** `label text` of every line that is no furniture, as Word prints it. */
const shown = (source: DocxSource | string) =>
  readDocx(makeDocx(typeof source === 'string' ? { body: source } : source))
    .lines.filter((line) => !line.furniture && (line.text !== '' || line.style?.label))
    .map((line) => [line.style?.label, line.cells?.join(' | ') ?? line.text].filter(Boolean).join(' '))
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (...content: string[]) => `<w:tc>${content.join('')}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const sdt = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const fld = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`
const field = (instruction: string, result: string) =>
  `${fld('begin')}${code(instruction)}${fld('separate')}${run(result)}${fld('end')}`
const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const styled = (id: string, text: string) => p(text, `<w:pStyle w:val="${id}"/>`)
const LIST = list(1, lvl(0, 'decimal', '%1.'), lvl(1, 'lowerLetter', '%2)'))

describe('numbering', () => {
  it('of a style reaches the styles based on it, at their level', () => {
    const numbered = list(
      3,
      lvl(0, 'decimal', '%1.', '<w:pStyle w:val="O1"/>'),
      lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="O2"/>'),
    )
    const styles = [
      style('O1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
      style('O2', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
      style('Delsag', 'Delsag', '<w:basedOn w:val="O2"/>'),
      style(
        'Uden',
        'Overskrift uden nummer',
        '<w:basedOn w:val="O1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
      ),
    ].join('')
    const body =
      styled('O1', 'Drift') +
      styled('Delsag', 'Veje') +
      styled('Uden', 'Lukket') +
      styled('Delsag', 'Stier') +
      styled('O1', 'Plan')
    expect(shown({ body, styles, numbering: numbered.abstract + numbered.num })).toEqual([
      '1. Drift',
      '1.1 Veje',
      'Lukket',
      '1.2 Stier',
      '2. Plan',
    ])
  })
  it('restarts where a list has a start of its own, once', () => {
    const again =
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    const body = p('A', num(1)) + p('B', num(2)) + p('C', num(2)) + p('D', num(1))
    expect(shown({ body, numbering: LIST.abstract + LIST.num + again })).toEqual(['1. A', '5. B', '6. C', '7. D'])
  })
  it('goes on in the cells of a table', () => {
    const body = p('A', num(1)) + table(row(cell(p('B', num(1))), cell(p('x')))) + p('C', num(1))
    expect(shown({ body, numbering: LIST.abstract + LIST.num })).toEqual(['1. A', '2. B | x', '3. C'])
  })
  it('of a column of its own stands in its cell', () => {
    const body = table(row(cell(p('', num(1))), cell(p('Budget'))), row(cell(p('', num(1))), cell(p('Eventuelt'))))
    expect(shown({ body, numbering: LIST.abstract + LIST.num })).toEqual(['1. | Budget', '2. | Eventuelt'])
  })
  it('of a column beside running text belongs to the heading there', () => {
    const long = `Udvalget drøftede sagen${' og de økonomiske følger for skolerne'.repeat(3)}.`
    const body = table(
      row(cell(p('', num(1))), cell(p('Budget'), p(long), p(long))),
      row(cell(p('2.')), cell(p('Veje'), p(long), p(long))),
    )
    expect(shown({ body, numbering: LIST.abstract + LIST.num })).toEqual([
      '1. Budget',
      long,
      long,
      '2. Veje',
      long,
      long,
    ])
  })
  it('does not take a date or an amount in a cell for a number', () => {
    const long = `Udvalget drøftede sagen${' og de økonomiske følger for skolerne'.repeat(3)}.`
    const body = table(row(cell(p('3. maj')), cell(p('Budget'), p(long), p(long))))
    expect(shown(body)).toEqual(['3. maj', 'Budget', long, long])
  })
})

describe('text that is wrapped', () => {
  it('in content controls is read: in a line, around paragraphs, rows and cells', () => {
    const body = [
      `<w:p>${run('Sted: ')}${sdt(run('Rådhuset'))}</w:p>`,
      sdt(p('Referat'), '<w:alias w:val="Titel"/><w:text/>'),
      table(sdt(row(cell(p('Tid')), sdt(cell(p('kl. 10')))))),
    ].join('')
    expect(shown(body)).toEqual(['Sted: Rådhuset', 'Referat', 'Tid | kl. 10'])
  })
  it('in smart tags, links, insertions and simple fields is read', () => {
    const body = `<w:p><w:smartTag w:element="date">${run('3. maj')}</w:smartTag>${run(' ')}<w:hyperlink r:id="x">${run('bilag 1')}</w:hyperlink><w:ins w:id="1">${run(' vedlagt')}</w:ins><w:fldSimple w:instr="DATE">${run(' 2024')}</w:fldSimple></w:p>`
    expect(shown(body)).toEqual(['3. maj bilag 1 vedlagt 2024'])
  })
  it('in a table inside a table is read paragraph by paragraph', () => {
    const inner = table(row(cell(p('Bygning')), cell(p('1,2 mio. kr.'))))
    expect(shown(table(row(cell(p('Økonomi'), inner), cell(p('Ja')))))).toEqual([
      'Økonomi',
      'Bygning | 1,2 mio. kr.',
      'Ja',
    ])
  })
  it('in a text box is read once, from the first choice', () => {
    const box = `<w:txbxContent>${p('Boks')}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Choice Requires="wpg">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(shown(body)).toEqual(['Boks'])
  })
  it('in a text box without an alternative is read', () => {
    expect(shown(`<w:p><w:r><w:pict><w:txbxContent>${p('Boks')}</w:txbxContent></w:pict></w:r></w:p>`)).toEqual([
      'Boks',
    ])
  })
})

describe('fields', () => {
  it('show their result, nested ones too', () => {
    const nested = `${fld('begin')}${code('IF')}${field('MERGEFIELD Udvalg', 'x')}${code('= 1')}${fld('separate')}${run('Skoleudvalget')}${fld('end')}`
    expect(shown(`<w:p>${field('DATE \\@ "d. MMMM"', '3. maj')}${run(', ')}${nested}</w:p>`)).toEqual([
      '3. maj, Skoleudvalget',
    ])
  })
  it('that make a table of contents are furniture, whatever their style', () => {
    const entry = (text: string) => `<w:p>${run(text)}${field('PAGEREF _Toc1', '3')}</w:p>`
    const body = `<w:p>${fld('begin')}${code('TOC \\o "1-3"')}${fld('separate')}${run('1. Budget')}</w:p>${entry('2. Veje')}<w:p>${fld('end')}</w:p>${p('Referat')}`
    expect(shown(body)).toEqual(['Referat'])
  })
  it('without an end hide nothing', () => {
    const body = `<w:p>${run('Tid: ')}${fld('begin')}${code('DATE')}${run('3. maj')}</w:p>${p('1. Budget')}`
    expect(shown(body)).toEqual(['Tid: 3. maj', '1. Budget'])
  })
})

describe('notes', () => {
  it('at the foot and at the end are counted together', () => {
    const body = `<w:p>${run('A')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p>${run('B')}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>`
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('Fod')}</w:footnote>`
    const endnotes = `<w:endnote w:id="2">${p('Slut')}</w:endnote>`
    expect(shown({ body, footnotes, endnotes })).toEqual(['A', '[1] Fod', 'B', '[2] Slut'])
  })
})

describe('tracked moves', () => {
  it('leave a paragraph where it was moved to, and count it there', () => {
    const mark = (name: string) => `<w:pPr>${num(1)}<w:rPr><w:${name} w:id="9"/></w:rPr></w:pPr>`
    const body = [
      `<w:p>${mark('moveFrom')}<w:moveFrom w:id="1">${run('Veje')}</w:moveFrom></w:p>`,
      p('Budget', num(1)),
      `<w:p>${mark('moveTo')}<w:moveTo w:id="2">${run('Veje')}</w:moveTo></w:p>`,
    ].join('')
    expect(shown({ body, numbering: LIST.abstract + LIST.num })).toEqual(['1. Budget', '2. Veje'])
  })
})

describe('documents inside the document', () => {
  const chunk = '<w:altChunk r:id="chunk0"/>'
  it('are read where they stand', () => {
    const html = '<html><body><h1>Budget</h1><p>Godkendt.</p></body></html>'
    const source = { body: p('Referat') + chunk + p('Slut'), chunks: { 'a.html': html } }
    expect(shown(source)).toEqual(['Referat', 'Budget', 'Godkendt.', 'Slut'])
    expect(readDocx(makeDocx(source)).lines.map((line) => line.position.line)).toEqual([1, 2, 3, 4])
  })
  it('are read when they are Word documents themselves', () => {
    expect(shown({ body: chunk, chunks: { 'a.docx': makeDocx({ body: p('Indre') }) } })).toEqual(['Indre'])
  })
  it('are named when they cannot be read', () => {
    const { messages } = readDocx(makeDocx({ body: p('A') + chunk, chunks: { 'a.rtf': '{\\rtf1 B}' } }))
    expect(messages.map((m) => m.ruleId)).toEqual(['embedded-not-read'])
  })
})

describe('other producers', () => {
  it('write the strict form, with units', async () => {
    const bytes = makeDocx({ body: p('A', '<w:ind w:start="36pt"/>') })
    expect(readDocx(bytes).lines[0]?.style?.indent).toBe(36)
  })
  it.each([
    ['another prefix', 'xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', 'x:'],
    ['the strict namespace', 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"', 'w:'],
    ['no prefix', 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', ''],
  ])('use %s for the same elements', (_, declared, prefix) => {
    const body = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${run('Budget &amp; plan')}</w:p>`
    const attributes =
      prefix === ''
        ? body.replaceAll('<w:', '<').replaceAll('</w:', '</').replaceAll(' w:', ' ')
        : body.replaceAll('w:', prefix)
    const xml = `<${prefix}document ${declared}><${prefix}body>${attributes}</${prefix}body></${prefix}document>`
    const [line] = readDocx(makeDocx({ body: '', document: xml })).lines
    expect([line?.text, line?.style?.headingLevel]).toEqual(['Budget & plan', 1])
  })
  it.each([
    ['a tag in an attribute', '<w:p w:x="1><w:r><w:t>Tabt</w:t></w:r></w:p><w:p w:x=" 2"></w:p>'],
    ['a tag in a tag', '<w:p><w:p w:x="1><w:r><w:t>A</w:t></w:r></w:p>'],
    ['an entity of its own', p('A &nbsp; B')],
    ['a tag without an end', '<w:p><w:r><w:t>A</w:t></w:p>'],
  ])('are damaged by %s, never half read', async (_, body) => {
    expect((await docx.extract(makeDocx({ body }))).status).toBe('damaged')
  })
  it('write characters beyond the first plane, and sections without markup', () => {
    expect(shown(p('&#128197; kl. 10 &#xE6;<![CDATA[ & <b>]]>'))).toEqual(['📅 kl. 10 æ & <b>'])
  })
})

describe('what Word draws', () => {
  const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
  const box = (state: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData></w:fldChar></w:r>${code('FORMCHECKBOX')}${fld('end')}${run(' Lukket sag')}</w:p>`
  const symbol = (char: string, font: string) =>
    shown(`<w:p><w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>${run(' Anna')}</w:p>`)[0]

  it('as a check box of a form is a box, ticked or not', () => {
    expect(shown(box('<w:default w:val="0"/><w:checked/>'))).toEqual(['☒ Lukket sag'])
    expect(shown(box('<w:default w:val="1"/>'))).toEqual(['☒ Lukket sag'])
    expect(shown(box('<w:default w:val="1"/><w:checked w:val="0"/>'))).toEqual(['☐ Lukket sag'])
  })
  it('as ticks and boxes of symbol fonts are those signs', () => {
    expect([symbol('F0FE', 'Wingdings'), symbol('F078', 'Wingdings')]).toEqual(['☑ Anna', '☒ Anna'])
    expect([symbol('F052', 'Wingdings 2'), symbol('F0A3', 'Wingdings 2')]).toEqual(['☑ Anna', '☐ Anna'])
  })
  it('as a formula stands in its sentence', () => {
    const formula = `<m:oMath ${math}><m:r><w:rPr><w:b/></w:rPr><m:t>25 %</m:t></m:r></m:oMath>`
    expect(shown(`<w:p>${run('Andel: ')}${formula}${run(' af budgettet')}</w:p>`)).toEqual(['Andel: 25 % af budgettet'])
  })
  it('as a large first letter is the first letter of the text', () => {
    const letter = p('D', '<w:framePr w:dropCap="drop" w:lines="3"/>')
    expect(shown(letter + p('et indstilles, at sagen udsættes.'))).toEqual(['Det indstilles, at sagen udsættes.'])
  })
  it('in any other frame is a paragraph of its own', () => {
    expect(shown(p('Notat', '<w:framePr w:w="900"/>') + p('Sagen.'))).toEqual(['Notat', 'Sagen.'])
  })
  it('over a word as its pronunciation is no text', () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('udtale')}</w:rt><w:rubyBase>${run('ord')}</w:rubyBase></w:ruby></w:r>`
    expect(shown(`<w:p>${ruby}${run(' efter')}</w:p>`)).toEqual(['ord efter'])
  })
  it('of text that was moved and inserted at once is read once', () => {
    const moved = `<w:moveTo w:id="1"><w:ins w:id="2">${run('Flyttet')}</w:ins><w:del w:id="3">${run('væk')}</w:del></w:moveTo>`
    expect(shown(`<w:p>${moved}</w:p>`)).toEqual(['Flyttet'])
  })
})
