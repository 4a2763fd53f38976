import { bufferOf } from './buffer-of.ts'

/** Names of Word documents since 2007: `referat.docx`, `SKABELON.DOTM`; not `referat.doc`. */
export const WORD_NAME = /\.do[ct][xm]$/i
/** A file may stand behind junk of mail gateways and CMS headers: its signature must come within the first 4 kB. */
const WINDOW = 4096

/** Offset of `%PDF-` near the start, or -1. */
export function pdfStart(bytes: Uint8Array): number {
  return bufferOf(bytes, WINDOW).indexOf('%PDF-')
}

/** Do the bytes hold a ZIP archive that names one of `parts`? Names stand uncompressed in the archive. */
export function isZipWith(bytes: Uint8Array, ...parts: readonly string[]): boolean {
  const buffer = bufferOf(bytes)
  return buffer.subarray(0, WINDOW).includes('PK\x03\x04') && parts.some((part) => buffer.includes(part))
}
