import { wordDataChecksum } from '../danish/word-data.ts'

/** Raised by hand when the code of the analysis changes; the data speak for themselves. */
const CODE_VERSION = 'da-2'

/** Changes whenever the same text would give other tokens: code, word data or hand-made lists. An index of another version is made again. */
export function analyserVersion(): string {
  return `${CODE_VERSION}-${wordDataChecksum().toString(36)}`
}
