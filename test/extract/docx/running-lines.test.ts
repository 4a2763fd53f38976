import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/extract/docx/docx.ts'
import { type DocxSource, makeDocx, p } from '../make-docx.ts'

const read = (source: DocxSource) =>
  readDocx(makeDocx(source)).lines.map(({ text, furniture, position }) => [text, furniture ?? false, position.line])
const BODY = p('Referat') + p('1. Budget') + p('Godkendt.')

describe('the headers and footers of a Word document', () => {
  it('are furniture around the text', () => {
    expect(read({ body: BODY, headers: [p('Kystrådet')], footers: [p('Side 1 af 3')] })).toEqual([
      ['Kystrådet', true, 1],
      ['Referat', false, 1],
      ['1. Budget', false, 2],
      ['Godkendt.', false, 3],
      ['Side 1 af 3', true, 4],
    ])
  })
  it('are read once, however many pages have them', () => {
    expect(read({ body: BODY, headers: [p('Kystrådet'), p('Kystrådet')] })).toHaveLength(4)
  })
  it('leave nothing where only page numbers stand, which the file does not hold', () => {
    expect(read({ body: BODY, footers: [p(' / ')] })).toHaveLength(3)
  })
  it('are text when the date of the meeting stands there only', () => {
    const header = p('Møde: Kystrådet') + p('Dato: 4. marts 2025')
    expect(read({ body: BODY, headers: [header] }).slice(0, 3)).toEqual([
      ['Møde: Kystrådet', false, 1],
      ['Dato: 4. marts 2025', false, 1],
      ['Referat', false, 1],
    ])
  })
  it.each([
    ['the text prints the date', p('Tid: 4. marts 2025') + BODY, p('Møde den 4. marts 2025')],
    ['the text prints the date on a line of its own', p('Tirsdag den 4. marts 2025') + BODY, p('Dato: 4. marts 2025')],
    ['the date is that of the print', BODY, p('Udskrevet 5. marts 2025')],
    ['there are two dates', BODY, p('Møde den 4. marts 2025') + p('Referat 6. marts 2025')],
  ])('stay furniture when %s', (_, body, header) => {
    expect(read({ body, headers: [header] })[0]?.[1]).toBe(true)
  })
  it('do not keep the document from being read when they are broken', () => {
    expect(read({ body: BODY, headers: ['<w:p><w:r>'] })).toHaveLength(3)
  })
})

describe('what a Word document says of itself', () => {
  const core = (xml: string) =>
    readDocx(makeDocx({ body: BODY, coreProperties: `<cp:coreProperties>${xml}</cp:coreProperties>` })).metadata
  it('is its title and dates', () => {
    const dates = '<dcterms:created>2024-03-01T10:00:00Z</dcterms:created><dcterms:modified>i går</dcterms:modified>'
    expect(core(`<dc:title>Referat</dc:title>${dates}<dc:creator>Åse</dc:creator>`)).toEqual({
      title: 'Referat',
      created: '2024-03-01T10:00:00Z',
      modified: null,
    })
  })
  it('is passed over where it cannot be read', () => {
    expect(core('<dc:title>Referat')).toMatchObject({ created: null })
  })
})
