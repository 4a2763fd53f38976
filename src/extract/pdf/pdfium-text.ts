import { Buffer } from 'node:buffer'
import type { Pdfium } from './pdfium-module.ts'

/** Longer text is cut: neither a property nor a bookmark is that long. */
const MOST_BYTES = 64 * 1024

/** Gives pdfium a name as C knows it: with a zero at its end. */
export function withName<T>(library: Pdfium, name: string, work: (pointer: number) => T): T {
  const pointer = library.malloc(name.length + 1)
  library.memory().write(`${name}\0`, pointer, 'latin1')
  const result = work(pointer)
  library.free(pointer)
  return result
}

/** Text that pdfium writes as UTF-16 with a zero at its end, after saying how many bytes it takes. */
export function textFrom(library: Pdfium, call: (to: number, size: number) => number): string {
  const size = Math.min(call(0, 0), MOST_BYTES)
  if (size <= 2) return ''
  const pointer = library.malloc(size)
  call(pointer, size)
  const text = Buffer.from(library.memory().subarray(pointer, pointer + size - 2)).toString('utf16le')
  library.free(pointer)
  return text
}

/** A property of the document (`Title`, `CreationDate`); empty where it has none. */
export function propertyOf(library: Pdfium, document: number, property: string): string {
  return withName(library, property, (name) =>
    textFrom(library, (to, size) => library.call.FPDF_GetMetaText(document, name, to, size)),
  ).trim()
}
