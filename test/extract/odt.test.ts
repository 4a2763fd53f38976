import { describe, expect, it } from 'vitest'
import { odt } from '../../src/extract/odt/odt.ts'
import { makeOdt } from './make-odt.ts'

const level = (n: number, more: string) =>
  `<text:list-level-style-number text:level="${n}" style:num-format="1" ${more}/>`
const NUMBERED = `<text:list-style style:name="L">${level(1, 'style:num-suffix="."')}${level(2, 'text:display-levels="2"')}</text:list-style>`
const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`
const lines = async (body: string, styles?: string) =>
  (await odt.extract(makeOdt({ body, styles: styles ?? '' }))).lines
const shown = async (body: string, styles?: string) =>
  (await lines(body, styles)).map((l) => (l.style?.label ? `${l.style.label} ${l.text}` : l.text))

describe('odt', () => {
  it('reads headings, spaces, tabs and breaks', async () => {
    const [heading, text] = await lines(
      '<text:h text:outline-level="2">Budget</text:h><text:p>Tid:<text:tab/>kl.<text:s/>9<text:line-break/>slut</text:p>',
    )
    expect(heading).toMatchObject({ text: 'Budget', style: { headingLevel: 2 } })
    expect(text?.text).toBe('Tid: kl. 9\nslut')
  })
  it('numbers list entries, nested ones with their parents', async () => {
    const nested = `<text:list-item><text:list>${item('b')}</text:list></text:list-item>`
    expect(
      await shown(`<text:list text:style-name="L">${item('a')}${nested}${item('c')}</text:list>`, NUMBERED),
    ).toEqual(['1. a', '1.1 b', '2. c'])
  })
  it('goes on with a list only when the file says so', async () => {
    const list = (text: string, more = '') => `<text:list text:style-name="L" ${more}>${item(text)}</text:list>`
    const body = list('a') + list('b', 'text:continue-numbering="true"') + list('c')
    expect(await shown(body, NUMBERED)).toEqual(['1. a', '2. b', '1. c'])
  })
  it('reads a table row as one line with cells', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
    const [row] = await lines(
      `<table:table><table:table-row>${cell('Tid:')}${cell('kl. 9')}</table:table-row></table:table>`,
    )
    expect(row?.cells).toEqual(['Tid:', 'kl. 9'])
  })
  it('knows bold styles', async () => {
    const styles = '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'
    expect(
      (await lines('<text:p><text:span text:style-name="B">Referat:</text:span> Godkendt</text:p>', styles))[0]?.style
        ?.boldLeadIn,
    ).toBe(8)
  })
  it('leaves out deleted and hidden text', async () => {
    const styles = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    const body =
      '<text:tracked-changes><text:p>slettet</text:p></text:tracked-changes><text:p>Vist<text:span text:style-name="H"> skjult</text:span></text:p>'
    expect(await shown(body, styles)).toEqual(['Vist'])
  })
  it('puts a footnote behind its paragraph', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Jf. pkt. 3.</text:p></text:note-body></text:note>'
    expect(await shown(`<text:p>Godkendt${note}.</text:p>`)).toEqual(['Godkendt.', '[1] Jf. pkt. 3.'])
  })
  it('says when a document is locked', async () => {
    expect((await odt.extract(makeOdt({ body: '', manifest: '<encryption-data/>' }))).status).toBe('encrypted')
  })
})

describe('what stands over the pages of an odt', () => {
  const read = async (pages: string, body = '<text:p>Budget</text:p>') =>
    (await odt.extract(makeOdt({ body, pages }))).lines.map((l) => `${l.furniture ? '#' : ''}${l.text}`)
  const header = (text: string) => `<style:header><text:p>${text}</text:p></style:header>`
  const footer = '<style:footer><text:p>Side <text:page-number>1</text:page-number></text:p></style:footer>'

  it('is furniture, and so is what stands under them', async () => {
    expect(await read(header('Kystrådet') + footer)).toEqual(['#Kystrådet', 'Budget', '#Side 1'])
  })
  it('is text when the date of the meeting stands there only', async () => {
    expect(await read(header('Møde i Kystrådet den 4. marts 2025'))).toEqual([
      'Møde i Kystrådet den 4. marts 2025',
      'Budget',
    ])
  })
  it('is furniture when the text tells the date too', async () => {
    const date = 'Møde i Kystrådet den 4. marts 2025'
    expect(await read(header(date), `<text:p>${date}</text:p>`)).toEqual([`#${date}`, date])
  })
  it('is read once where first and left pages have the same', async () => {
    const first = '<style:header-first><text:p>Kystrådet</text:p></style:header-first>'
    expect(await read(header('Kystrådet') + first)).toEqual(['#Kystrådet', 'Budget'])
  })
})
