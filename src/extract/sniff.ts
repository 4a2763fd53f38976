/** A PDF may stand behind junk of mail gateways and CMS headers: the header must come within the first 4 kB. */
const PDF_WINDOW = 4096

/** Offset of `%PDF-` near the start, or -1. */
export function pdfStart(bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WINDOW)).indexOf('%PDF-')
}

/** Do the bytes hold a ZIP archive that names the entry `part`? Names stand uncompressed in the archive. */
export function isZipWith(bytes: Uint8Array, part: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return buffer.subarray(0, PDF_WINDOW).includes('PK\x03\x04') && buffer.includes(part)
}
