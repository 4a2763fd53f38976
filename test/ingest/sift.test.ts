import { describe, expect, it } from 'vitest'
import { parserVersion } from '../../src/ingest/parser-version.ts'
import { stands } from '../../src/ingest/sift.ts'
import type { FileRow } from '../../src/store/ledger.ts'

const FILE = { path: '/r/scan.pdf', size: 5, mtimeMs: 7, named: false, problem: null }
const known = (status: FileRow['status']) =>
  ({ status, change: 'new', size: 5, mtime_ms: 7, parser_version: parserVersion() }) as FileRow

describe('a file seen before', () => {
  it.each(['ok', 'image-only', 'encrypted'] as const)('stands when nothing has changed (%s)', (status) => {
    expect(stands(known(status), FILE, false)).toBe(true)
  })
  it('is read again when OCR may now read it', () => {
    expect(stands(known('image-only'), FILE, true)).toBe(false)
    expect(stands(known('damaged'), FILE, true)).toBe(false)
  })
  it('is not read again for OCR when it was read', () => {
    expect(stands(known('ok'), FILE, true)).toBe(true)
  })
})
