import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '../extract/make-pdf.ts'
import { scanOf } from '../extract/pdf/make-scan.ts'
import { runProgram } from './run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-ocr-'))
const scan = join(folder, 'scan.pdf')
const db = join(folder, 'm.db')

beforeAll(async () => {
  const pdf = makePdf([
    [
      { text: 'Referat af møde den 4. marts 2025', y: 80, size: 16 },
      { text: '1. Budget', y: 120, size: 14 },
      { text: 'Beslutning', y: 150, size: 12 },
      { text: 'Udvalget besluttede at godkende forslaget om støjværn.', y: 170, size: 12 },
    ],
  ])
  writeFileSync(scan, await scanOf(pdf))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the built program', { timeout: 60_000 }, () => {
  it('reads a scan when asked to, and says of each fact in it that OCR read it', () => {
    expect(runProgram(['ingest', scan, '--ocr', 'auto', '--db', db])).toMatchObject({ status: 0 })
    const text = runProgram(['decisions', '--db', db]).stdout
    expect(text).toContain('scan.pdf:1:4 (OCR)')
    const { decisions } = JSON.parse(runProgram(['decisions', '--db', db, '--format', 'json']).stdout)
    expect(decisions).toMatchObject([{ source: { ocrPages: [1] }, position: { page: 1 } }])
    const csv = runProgram(['decisions', '--db', db, '--format', 'csv']).stdout.trim().split('\n')
    const columns = csv.map((line) => line.trim().split(','))
    // Counted from the end: a quotation may hold commas.
    const ocr = (columns[0] ?? []).indexOf('ocr') - (columns[0] ?? []).length
    expect(columns.map((cells) => cells.at(ocr))).toEqual(['ocr', 'true'])
  })
  it('shows what OCR makes of a page at each stage', () => {
    const shown = runProgram(['inspect', scan, '--ocr', 'auto', '--stage', 'blocks', '--format', 'text'])
    expect(shown.stdout).toContain('1. | Budget')
    expect(runProgram(['inspect', scan, '--stage', 'blocks', '--format', 'text'])).toMatchObject({ status: 3 })
  })
})
