import { describe, expect, it } from 'vitest'
import { pdf } from '../../../src/extract/pdf/pdf.ts'
import { makePdf, type PdfOptions } from '../make-pdf.ts'

const read = (options: PdfOptions) => pdf.extract(makePdf([[{ text: 'Referat' }], [{ text: '1. Budget' }]], options))

describe('the outline of a PDF', () => {
  it('is read with the pages it leads to', async () => {
    const { outline } = await read({
      outline: [
        ['Referat', 1],
        ['1. Høring', 2],
      ],
    })
    expect(outline).toEqual([
      { title: 'Referat', level: 1, page: 1 },
      { title: '1. Høring', level: 1, page: 2 },
    ])
  })
  it('is absent where there is none', async () => expect((await read({})).outline).toBeUndefined())
  it('that leads in a circle is read to an end', async () => {
    const looped = makePdf([[{ text: 'Referat' }]], {
      outline: [
        ['Referat', 1],
        ['Budget', 1],
      ],
    })
    const circle = Buffer.from(looped.toString('latin1').replace('/Next 10 0 R', '/Next 9 0 R '), 'latin1')
    expect((await pdf.extract(circle)).outline?.length).toBeLessThanOrEqual(2000)
  })
})

describe('what a PDF says of itself', () => {
  it.each([
    ["(D:20250304103000+01'00')", '2025-03-04T10:30:00+01:00'],
    ['(D:20250304103000Z)', '2025-03-04T10:30:00Z'],
    ['(D:20250304)', '2025-03-04'],
    ['(20250304103000)', '2025-03-04T10:30:00'],
    ['(D:20251504)', null],
    ['(4. marts 2025)', null],
  ])('has the date %s as %s', async (written, iso) => {
    expect((await read({ info: `/CreationDate ${written}` })).metadata?.created).toBe(iso)
  })
  it('has its title as it is written', async () => {
    const { metadata } = await read({ title: 'Referat af m\xf8de' })
    expect(metadata).toEqual({ title: 'Referat af møde', created: null, modified: null })
  })
})
