import { describe, expect, it } from 'vitest'
import { pdf } from '../../../src/extract/pdf/pdf.ts'
import { type Ink, makePdf, type PdfOptions } from '../make-pdf.ts'

const read = (pages: readonly (readonly Ink[])[], options?: PdfOptions) => pdf.extract(makePdf(pages, options))
const texts = async (ink: readonly Ink[], options?: PdfOptions) => (await read([ink], options)).lines.map((l) => l.text)

describe('lines of a page', () => {
  it('have a page, a line number, a size and a place', async () => {
    const { lines, pages } = await read([[{ text: 'A' }], [{ text: 'Bø', x: 70, y: 90, size: 14, bold: true }]])
    expect(pages).toBe(2)
    expect(lines[1]).toMatchObject({
      text: 'Bø',
      position: { page: 2, line: 1 },
      style: { bold: true, size: 14, indent: 70 },
      geometry: { left: 70, baseline: 90 },
    })
  })
  it('join what stands on one baseline, from left to right', async () => {
    expect(
      await texts([
        { text: '1.', x: 50 },
        { text: 'Budget', x: 70, bold: true },
      ]),
    ).toEqual(['1. Budget'])
  })
  it('keep cells with a wide gap apart as segments', async () => {
    const { lines } = await read([[{ text: 'Tid:' }, { text: 'kl. 9', x: 200 }]])
    expect(lines[0]?.geometry?.segments.map((s) => s.text)).toEqual(['Tid:', 'kl. 9'])
  })
  it('keep the columns of a page in drawing order', async () => {
    const ink = [
      { text: 'venstre 1', y: 50 },
      { text: 'venstre 2', y: 64 },
      { text: 'højre 1', x: 320, y: 50 },
      { text: 'højre 2', x: 320, y: 64 },
    ]
    expect(await texts(ink)).toEqual(['venstre 1', 'venstre 2', 'højre 1', 'højre 2'])
  })
  it('tell a bold lead-in from body text', async () => {
    const { lines } = await read([
      [
        { text: 'Indstilling:', bold: true },
        { text: 'At', x: 120 },
      ],
    ])
    expect(lines[0]?.style?.boldLeadIn).toBe('Indstilling:'.length)
  })
  it('leave out the raised number of a footnote, not that of a square metre', async () => {
    const note = [
      { text: 'efterretning', x: 50 },
      { text: '1', x: 110, y: 46, size: 7 },
    ]
    const high = [
      { text: 'efterretning', x: 50 },
      { text: '1', x: 110, y: 44, size: 7 },
    ]
    const area = [
      { text: '25 m', x: 50 },
      { text: '2', x: 74, y: 46, size: 7 },
    ]
    expect([await texts(note), await texts(high), await texts(area)]).toEqual([
      ['efterretning'],
      ['efterretning'],
      ['25 m2'],
    ])
  })
  it('know where the first word ends, though it is drawn in pieces', async () => {
    const firstWord = async (...pieces: Parameters<typeof texts>[0]) =>
      (await read([pieces])).lines[0]?.geometry?.firstWord ?? 0
    const whole = await firstWord({ text: 'Trafikudvalg nu', x: 50 })
    const inPieces = await firstWord({ text: 'Trafik', x: 50 }, { text: 'udvalg nu', x: 77.5, bold: true })
    expect(Math.abs(inPieces - whole)).toBeLessThan(5)
    expect(await firstWord({ text: 'Trafik', x: 50 }, { text: 'udvalg nu', x: 90, bold: true })).toBeLessThan(35)
  })
  it('read a page that is shown turned', async () => {
    const { lines } = await read([[{ text: 'Drejet', x: 100, y: 742 }]], { rotate: 180 })
    expect(lines[0]).toMatchObject({ text: 'Drejet', furniture: true })
  })
})

describe('pages without ink', () => {
  it('that are pictures make the document image-only, with a message per page', async () => {
    const { status, messages } = await read([[], []], { picture: true })
    expect([status, messages.filter((m) => m.position).map((m) => [m.ruleId, m.position?.page])]).toEqual([
      'image-only',
      [
        ['page-image-only', 1],
        ['page-image-only', 2],
      ],
    ])
  })
  it('that are blank make it empty', async () => {
    expect((await read([[]])).status).toBe('empty')
  })
  it('under which a scanner laid text are read', async () => {
    expect(await texts([{ text: 'Referat', mode: 3 }], { picture: true })).toEqual(['Referat'])
  })
  it('do not hide text among visible text', async () => {
    const { lines, messages } = await read([[{ text: 'Godkendt' }, { text: 'Afvist', y: 90, mode: 3 }]])
    expect([lines.map((l) => l.text), messages.map((m) => m.ruleId)]).toEqual([['Godkendt'], ['hidden-text']])
  })
})

describe('files that are no sound PDF', () => {
  it('are read behind junk', async () => {
    const junk = Buffer.concat([Buffer.alloc(2000, 32), makePdf([[{ text: 'Referat' }]])])
    expect((await pdf.extract(junk)).lines.map((l) => l.text)).toEqual(['Referat'])
  })
  it.each(['%PDF-1.4', '%PDF-1.4\nnot a pdf at all'])('are damaged: %j', async (text) => {
    expect(await pdf.extract(Buffer.from(text))).toMatchObject({ status: 'damaged', lines: [] })
  })
})
