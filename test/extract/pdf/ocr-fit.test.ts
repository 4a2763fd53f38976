import { describe, expect, it } from 'vitest'
import type { PageContent, TextRun } from '../../../src/extract/pdf/engine.ts'
import { fitted, settingOf } from '../../../src/extract/pdf/ocr-fit.ts'
import { readPage } from '../../../src/extract/pdf/page-reading.ts'

function content(width: number, height: number, ...sizes: number[]): PageContent {
  const runs = sizes.map((size, i): TextRun => {
    const baseline = 100 + 2 * i * size
    const place = { left: 100, right: 900, wordRight: 200, baseline }
    return { text: 'Udvalget drøftede sagen og bad om en ny status.', ...place, size, bold: false, ...UPRIGHT }
  })
  return { width, height, runs, picture: 1, broken: false }
}
const UPRIGHT = { invisible: false, upright: true } as const
const A4 = { width: 595, height: 842, size: 11 }

describe('a scanned page among written ones', () => {
  it('is brought to their scale and size of text', () => {
    const page = fitted(content(1190, 1684, 21, 32), A4)
    expect(page).toMatchObject({ width: 595, height: 842 })
    expect(page.runs.map(({ left, right, baseline, size }) => [left, right, baseline, size])).toEqual([
      [50, 450, 50, 11],
      [50, 450, 82, 16],
    ])
  })
  it('stays as it is when it has another form', () => {
    const across = content(842, 595, 11)
    expect(fitted(across, A4)).toBe(across)
  })
})

describe('settingOf', () => {
  it('takes the size that most lines have', () => {
    const page = readPage({ ...content(595, 842, 16, 11, 11, 11), picture: 0 }, 1)
    expect(settingOf([page])).toEqual(A4)
  })
  it('knows none where every page is a picture', () => {
    expect(settingOf([readPage(content(595, 842), 1)])).toBeNull()
  })
})
