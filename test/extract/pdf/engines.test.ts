import { describe, expect, it } from 'vitest'
import { readWith } from '../../../src/extract/pdf/pdf.ts'
import { pdfParse } from '../../../src/extract/pdf/pdf-parse.ts'
import { pdfium } from '../../../src/extract/pdf/pdfium.ts'
import { makePdf } from '../make-pdf.ts'

const PAGE = makePdf([
  [
    { text: '1.', x: 50, y: 100 },
    { text: 'Budget', x: 70, y: 100, bold: true },
    { text: 'Udvalget godkendte budgettet.', x: 50, y: 130, size: 9 },
  ],
])

describe.each([pdfium, pdfParse])('the engine $name', (engine) => {
  it('finds text with its place, size and weight', async () => {
    const { lines } = await readWith(engine, PAGE)
    expect(lines.map((l) => l.text)).toEqual(['1. Budget', 'Udvalget godkendte budgettet.'])
    expect(lines[1]?.style?.size).toBeCloseTo(9, 1)
    expect(lines[1]?.geometry?.left).toBeCloseTo(50, 0)
    expect(lines[1]?.geometry?.baseline).toBeCloseTo(130, 0)
  })
  it('sees pictures', async () => {
    expect((await readWith(engine, makePdf([[]], { picture: true }))).status).toBe('image-only')
  })
  it('refuses what is no PDF', async () => {
    expect((await readWith(engine, Buffer.from('%PDF-1.4 nothing'))).status).toBe('damaged')
  })
})
