import { bufferOf } from './buffer-of.ts'
import { type Extractor, unreadable } from './extractor.ts'
import { isZipWith } from './sniff.ts'

/** Kinds of files that turn up among minutes and that nothing here can read, with what the user can do. */
const KINDS: readonly { readonly matches: (bytes: Uint8Array, start: string) => boolean; readonly advice: string }[] = [
  { matches: (_, start) => isRtf(start), advice: 'RTF is not read: save it as .docx or .pdf' },
  {
    matches: (bytes) => isZipWith(bytes, 'xl/workbook', 'ppt/presentation'),
    advice: 'workbooks and slides are not read: save it as .pdf',
  },
  {
    matches: (bytes) => isZipWith(bytes, 'Index/Document.iwa', 'index.apxl'),
    advice: 'Pages documents are not read: export it as .docx or .pdf',
  },
  {
    matches: (bytes) => isZipWith(bytes, ''),
    advice: 'minutes ingest reads what is in a .zip; for other commands unpack it',
  },
  {
    // rar, 7z, gz, bz2, xz, tar
    matches: (_, start) => /^(?:Rar!|7z\xBC\xAF|\x1F\x8B|BZh|\xFD7zXZ|[\s\S]{257}ustar)/.test(start),
    advice: 'of archives only .zip is read: unpack it',
  },
  {
    matches: (_, start) => /^(?:\xFF\xD8\xFF|\x89PNG|GIF8|II\*\0|MM\0\*)/.test(start),
    advice: 'a picture has no text: run OCR on it and give the resulting .pdf',
  },
]

/** The last in the registry: claims every file, and says what to do. */
export const unsupported: Extractor = {
  format: 'unknown',
  matches: () => true,
  extract: async (bytes) => unreadable('unknown', 'unsupported', adviceFor(bytes)),
}

/** Looks like text but is none: asked before the readers of text. */
export const rtf: Extractor = { ...unsupported, matches: (bytes) => isRtf(startOf(bytes)) }

function isRtf(start: string): boolean {
  return start.startsWith('{\\rtf')
}

function adviceFor(bytes: Uint8Array): string {
  const start = startOf(bytes)
  return (
    KINDS.find((kind) => kind.matches(bytes, start))?.advice ??
    'the kind of file is not known: save it as .docx, .pdf or .txt'
  )
}

function startOf(bytes: Uint8Array): string {
  return bufferOf(bytes, 512).toString('latin1')
}
