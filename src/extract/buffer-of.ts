/** The bytes of a file, or the first `most` of them, as a buffer; nothing is copied. */
export function bufferOf(bytes: Uint8Array, most = bytes.length): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, most))
}
