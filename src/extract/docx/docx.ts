import type { Extractor } from '../extractor.ts'
import { isZipWith } from '../sniff.ts'
import { readWithMammoth } from './mammoth.ts'

/** Word documents (Office Open XML). */
export const docx: Extractor = {
  format: 'docx',
  matches: (bytes) => isZipWith(bytes, '[Content_Types].xml'),
  extract: readWithMammoth,
}
