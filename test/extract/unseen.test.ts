import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/registry.ts'
import { unseenIn } from '../../src/extract/unseen/unseen.ts'
import { makeDocx, p } from './make-docx.ts'
import { makeOdt } from './make-odt.ts'
import { type FilledBox, type Ink, makePdf, type PdfOptions } from './make-pdf.ts'

/** `kind by@line: text` for each passage. */
async function unseen(bytes: Buffer, name: string): Promise<readonly string[]> {
  const extraction = await extract(bytes, name)
  expect(extraction.status).toBe('ok')
  const found = await unseenIn(bytes, extraction)
  return found.map(({ kind, by, text, position }) => `${kind} ${by ?? '-'}@${position?.line ?? '-'}: ${text}`)
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const change = (kind: string, inner: string) => `<w:${kind} w:id="1" w:author="Asta Holm">${inner}</w:${kind}>`

describe('in a Word document', () => {
  const inDocx = (source: Parameters<typeof makeDocx>[0]) => unseen(makeDocx(source), 'a.docx')

  it('text is hidden by its run, its style or the style of its paragraph', async () => {
    const styles = `<w:style w:type="character" w:styleId="Skjult"><w:rPr><w:vanish/></w:rPr></w:style>`
    const body = [
      p('Synligt.'),
      p('Skjult løb.', '', '<w:vanish/>'),
      p('Skjult stil.', '', '<w:rStyle w:val="Skjult"/>'),
      p('Vist igen.', '', '<w:rStyle w:val="Skjult"/><w:vanish w:val="0"/>'),
      p('Kun på nettet.', '', '<w:webHidden/>'),
    ].join('')
    expect(await inDocx({ body, styles })).toEqual(['hidden -@2: Skjult løb.', 'hidden -@3: Skjult stil.'])
  })

  it('changes are tracked, each with its author, and joined where they stand side by side', async () => {
    const deleted = '<w:r><w:delText>ti </w:delText></w:r><w:r><w:delText>kr.</w:delText></w:r>'
    const body = [
      p('Først.'),
      `<w:p>${run('Prisen er ')}${change('del', deleted)}${change('ins', run('tolv kr.'))}</w:p>`,
      '<w:p><w:pPr><w:rPr><w:ins w:id="3" w:author="Bo"/></w:rPr></w:pPr><w:r><w:t>Kun mærket.</w:t></w:r></w:p>',
    ].join('')
    expect(await inDocx({ body })).toEqual(['deleted Asta Holm@2: ti kr.', 'inserted Asta Holm@2: tolv kr.'])
  })

  it('comments stand where they are about something', async () => {
    const body = `${p('Først.')}<w:p>${run('Sag.')}<w:r><w:commentReference w:id="7"/></w:r></w:p>`
    const said = (id: number, inner: string) => `<w:comment w:id="${id}" w:author="Bo Lind">${inner}</w:comment>`
    const comments = `${said(7, `${p('Skal det med?')}${p('Næppe.')}`)}${said(8, p('Uden sted.'))}`
    expect(await inDocx({ body, comments })).toEqual([
      'comment Bo Lind@2: Skal det med?\nNæppe.',
      'comment Bo Lind@-: Uden sted.',
    ])
  })

  it('properties of the file are listed, also those that a case system has added', async () => {
    const others = {
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Sag om Asta</dc:title></cp:coreProperties>',
      'docProps/custom.xml':
        '<Properties xmlns:vt="v"><property name="Part"><vt:lpwstr>010203-1234</vt:lpwstr></property></Properties>',
    }
    expect(await inDocx({ body: p('Sag.'), others })).toEqual([
      'property title@-: Sag om Asta',
      'property Part@-: 010203-1234',
    ])
  })

  it('text boxes are looked into once', async () => {
    const box = `<w:txbxContent>${p('Skjult.', '', '<w:vanish/>')}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>${p('Synligt.')}`
    expect(await inDocx({ body })).toEqual(['hidden -@2: Skjult.'])
  })

  it('nothing is unseen in plain text', async () => {
    expect(await inDocx({ body: p('Referat.') })).toEqual([])
  })
})

describe('on a page of a PDF', () => {
  const inPdf = (page: readonly (Ink | FilledBox)[], options?: PdfOptions) => unseen(makePdf([page], options), 'a.pdf')
  const first: Ink = { text: 'Referat af mødet i Klimaudvalget', y: 50 }
  const name: Ink = { text: 'Borgeren hedder Carla Friis', y: 100 }

  it('text under a black box is found, as far as the box goes', async () => {
    expect(await inPdf([first, name, { box: [40, 88, 300, 16] }])).toEqual(['covered -@2: Borgeren hedder Carla Friis'])
    const half = await inPdf([first, name, { box: [40, 88, 96, 16] }])
    expect(half).toHaveLength(1)
    expect(half[0]).toMatch(/^covered -@2: Borgeren hedder?$/)
  })

  it('text in the colour of the paper is hidden, and so is text without ink', async () => {
    expect(await inPdf([first, { ...name, grey: 1 }])).toEqual(['hidden -@2: Borgeren hedder Carla Friis'])
    expect(await inPdf([first, { ...name, mode: 3 }])).toEqual([
      expect.stringMatching(/^hidden -@\d: Borgeren hedder Carla Friis$/),
    ])
  })

  it.each<[string, readonly (Ink | FilledBox)[]]>([
    ['white text on a black bar', [first, { box: [40, 88, 300, 16] }, { ...name, grey: 1 }]],
    ['a bar drawn before the text, in light grey', [first, { box: [40, 88, 300, 16], grey: 0.8 }, name]],
    ['a line through the text', [first, name, { box: [40, 95, 300, 1.5] }]],
    ['a line under the text', [first, name, { box: [40, 102, 300, 1] }]],
    ['a black box beside the text', [first, name, { box: [40, 110, 300, 40] }]],
    ['small grey text', [first, { ...name, size: 6, grey: 0.6 }]],
    ['thin letters', [first, { ...name, text: 'Illinois lilli 1111', size: 5 }]],
  ])('%s can be seen', async (_, page) => expect(await inPdf(page)).toEqual([]))

  it('the layer of text under a scan is meant not to be seen', async () => {
    expect(await inPdf([{ ...first, mode: 3 }], { picture: 'page' })).toEqual([])
  })

  it('notes of reviewers and the title of the file come along', async () => {
    const note = { by: 'Bo Lind', text: 'Skal navnet med?', y: 98 }
    expect(await inPdf([first, name], { note, title: 'Sag 010203-1234' })).toEqual([
      'comment Bo Lind@2: Skal navnet med?',
      'property Title@-: Sag 010203-1234',
    ])
  })
})

describe('in an OpenDocument text', () => {
  const inOdt = (source: Parameters<typeof makeOdt>[0]) => unseen(makeOdt(source), 'a.odt')
  const styles =
    '<style:style style:name="H"><style:text-properties text:display="none"/></style:style><style:style style:name="B"/>'
  const by = '<office:change-info><dc:creator>Asta Holm</dc:creator><dc:date>2024-01-01</dc:date></office:change-info>'

  it('spans, paragraphs and sections are hidden by their style', async () => {
    const body =
      '<text:p>Vist <text:span text:style-name="B">fed</text:span><text:span text:style-name="H">skjult ord</text:span>.</text:p>' +
      '<text:p text:style-name="H">Skjult afsnit.</text:p><text:p>Vist.</text:p>' +
      '<text:section text:display="none"><text:p>Skjult</text:p><text:p>stykke.</text:p></text:section><text:p>Vist.</text:p>'
    const document = { body, styles }
    expect(await inOdt(document)).toEqual([
      'hidden -@1: skjult ord',
      'hidden -@2: Skjult afsnit.',
      'hidden -@3: Skjult\nstykke.',
    ])
    const { lines } = await extract(makeOdt(document), 'a.odt')
    expect(lines.map(({ text, position }) => `${position.line} ${text}`)).toEqual(['1 Vist fed.', '3 Vist.', '4 Vist.'])
  })
  it('tracked changes stand where they were made, each with its author', async () => {
    const body =
      `<text:tracked-changes><text:changed-region text:id="a"><text:deletion>${by}<text:p>ti kr.</text:p></text:deletion></text:changed-region>` +
      `<text:changed-region text:id="b"><text:insertion>${by}</text:insertion></text:changed-region></text:tracked-changes>` +
      '<text:p>Først.</text:p><text:p>Prisen er <text:change text:change-id="a"/><text:change-start text:change-id="b"/>tolv<text:s/><text:span>kr.</text:span><text:change-end text:change-id="b"/> i alt</text:p>'
    expect(await inOdt({ body })).toEqual(['deleted Asta Holm@2: ti kr.', 'inserted Asta Holm@2: tolv kr.'])
  })
  it('comments have an author and a place, and are no paragraphs of the text', async () => {
    const comment =
      '<office:annotation><dc:creator>Bo Lund</dc:creator><dc:date>2024</dc:date><text:p>Er det</text:p><text:p>rigtigt?</text:p></office:annotation>'
    expect(await inOdt({ body: `<text:p>Et.</text:p><text:p>To${comment}.</text:p>` })).toEqual([
      'comment Bo Lund@2: Er det\nrigtigt?',
    ])
  })
  it('properties are told with their names, those that a user added too', async () => {
    const meta =
      '<office:meta><dc:title>Udkast</dc:title><meta:user-defined meta:name="Borger">010203-1234</meta:user-defined></office:meta>'
    expect(await inOdt({ body: '<text:p>Vist.</text:p>', meta })).toEqual([
      'property title@-: Udkast',
      'property Borger@-: 010203-1234',
    ])
  })
  it('nothing is found where all is shown', async () => {
    expect(
      await inOdt({ body: '<text:p>Vist <text:span text:style-name="B">fed</text:span>.</text:p>', styles }),
    ).toEqual([])
  })
})
