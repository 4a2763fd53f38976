const UTF8 = new TextDecoder('utf-8', { fatal: true })
const CP1252 = new TextDecoder('windows-1252')

/** No NUL byte in the first 8 kB: text in some 8-bit encoding. */
export function looksLikeText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 8192).includes(0)
}

/** Bytes to NFC text: UTF-8 when it is valid, else Windows-1252. A byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes).normalize('NFC')
}

function decode(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes)
  } catch {
    return CP1252.decode(bytes)
  }
}
