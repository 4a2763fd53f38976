import { describe, expect, it } from 'vitest'
import { limitsFor } from '../../src/ingest/limits.ts'

describe('limitsFor', () => {
  it('gives a page that OCR reads the time that OCR takes', () => {
    const plain = limitsFor(400_000, { pages: 4 }).cpuMs
    expect(limitsFor(400_000, { pages: 4, byOcr: 4 }).cpuMs).toBe(plain + 4 * 30_000)
  })
  it('believes no claim of more scans than the file has room for', () => {
    expect(limitsFor(10_000, { pages: 5000, byOcr: 5000 }).cpuMs).toBeLessThan(70_000)
  })
})
