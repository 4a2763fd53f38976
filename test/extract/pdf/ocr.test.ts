import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Picture } from '../../../src/extract/pdf/engine.ts'
import type { OcrLine } from '../../../src/extract/pdf/ocr.ts'
import * as ocr from '../../../src/extract/pdf/ocr.ts'
import { runsOfOcr } from '../../../src/extract/pdf/ocr-runs.ts'
import { pdf } from '../../../src/extract/pdf/pdf.ts'
import { parseBytes } from '../../../src/parse.ts'
import { makePdf } from '../make-pdf.ts'
import { scanOf } from './make-scan.ts'

const MINUTES = makePdf([
  [
    { text: 'Referat af møde den 4. marts 2025', y: 80, size: 16 },
    { text: '1. Budget', y: 120, size: 14 },
    { text: 'Beslutning', y: 150, size: 12 },
    { text: 'Udvalget besluttede at godkende forslaget om støjværn.', y: 170, size: 12 },
  ],
])

afterEach(() => vi.restoreAllMocks())

describe('a scan', () => {
  it('is read by OCR when asked for, and says so of its page and its facts', async () => {
    const scan = await scanOf(MINUTES)
    const document = await parseBytes(scan, 'scan.pdf', { ocr: true })
    expect(document.status).toBe('ok')
    expect(document.source.ocrPages).toEqual([1])
    expect(document.messages.map((m) => m.ruleId)).toContain('page-ocr')
    const [decision] = document.items.flatMap((item) => item.decisions)
    expect(decision?.quote).toBe('Udvalget besluttede at godkende forslaget om støjværn.')
    const asText = await parseBytes(MINUTES, 'referat.pdf')
    const sure = asText.items.flatMap((item) => item.decisions)[0]?.confidence ?? 0
    expect(decision?.confidence).toBeLessThan(sure)
  }, 60_000)
  it('stays a picture when nobody asks', async () => {
    const { status, lines } = await pdf.extract(await scanOf(MINUTES))
    expect([status, lines]).toEqual(['image-only', []])
  })
  it('says what to install where OCR is not', async () => {
    vi.spyOn(ocr, 'openOcr').mockResolvedValue(null)
    const { status, messages } = await pdf.extract(await scanOf(MINUTES), { ocr: true })
    expect([status, messages[0]?.text]).toEqual([
      'image-only',
      'OCR needs two packages that are not installed: npm install tesseract.js @tesseract.js-data/dan',
    ])
  })
  it('does not start OCR for a file with text', async () => {
    const open = vi.spyOn(ocr, 'openOcr')
    const extraction = await pdf.extract(MINUTES, { ocr: true })
    expect(extraction.status).toBe('ok')
    expect(extraction.ocrPages).toBeUndefined()
    expect(open).not.toHaveBeenCalled()
  })
})

describe('runsOfOcr', () => {
  const picture: Picture = {
    image: new Uint8Array(),
    pixels: { width: 1000, height: 2000 },
    place: { left: 10, top: 20, width: 500, height: 1000 },
  }
  const line = (height: number, ...words: string[]): OcrLine => ({
    words: words.map((text, i) => ({ text, bbox: { x0: 100 + 100 * i, x1: 180 + 100 * i, y0: 0, y1: 40 } })),
    baseline: { y0: 200, y1: 204 },
    rowAttributes: { rowHeight: height },
  })
  const read = (...lines: OcrLine[]) => runsOfOcr({ lines, confidence: 1 }, picture)
  it('places words in points of the page', () => {
    expect(read(line(20, 'Budget'))[0]).toMatchObject({ text: 'Budget', left: 60, right: 100, baseline: 121 })
  })
  it('gives lines of nearly one height one size', () => {
    const sizes = read(line(20, 'a'), line(21, 'b'), line(22, 'c'), line(40, 'D')).map((run) => run.size)
    expect(new Set(sizes.slice(0, 3)).size).toBe(1)
    expect(sizes[3]).toBeGreaterThan(1.5 * (sizes[0] ?? 0))
  })
  it('mends a bullet that was read as a letter, not a letter inside the text', () => {
    expect(read(line(20, 'e', 'Status')).map((run) => run.text)).toEqual(['•', 'Status'])
    expect(read(line(20, 'i', 'alt', 'e')).map((run) => run.text)).toEqual(['i', 'alt', 'e'])
    expect(read(line(20, 'e')).map((run) => run.text)).toEqual(['e'])
  })
})

describe('a page that is a picture with a page number', () => {
  it('is told of: what the picture shows is not read', async () => {
    const { status, messages } = await pdf.extract(makePdf([[{ text: 'Side 1' }]], { picture: 'page' }))
    expect([status, messages.map((m) => m.ruleId)]).toEqual(['ok', ['page-mostly-picture']])
  })
  it('is no scan when the picture is small', async () => {
    const { messages } = await pdf.extract(makePdf([[{ text: 'Side 1' }]], { picture: true }))
    expect(messages).toEqual([])
  })
})
