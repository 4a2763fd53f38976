/** A file may stand behind junk of mail gateways and CMS headers: its signature must come within the first 4 kB. */
const WINDOW = 4096

/** Offset of `%PDF-` near the start, or -1. */
export function pdfStart(bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, WINDOW)).indexOf('%PDF-')
}

/** Do the bytes hold a ZIP archive that names one of `parts`? Names stand uncompressed in the archive. */
export function isZipWith(bytes: Uint8Array, ...parts: readonly string[]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return buffer.subarray(0, WINDOW).includes('PK\x03\x04') && parts.some((part) => buffer.includes(part))
}
