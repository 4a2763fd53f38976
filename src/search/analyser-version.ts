import { listsAsText } from '../danish/compound-words.ts'
import { wordDataChecksum } from '../danish/word-data.ts'

/** Raised by hand when the code of the analysis changes; the data speak for themselves. */
const CODE_VERSION = 'da-1'

let version: string | undefined

/** Changes whenever the same text would give other tokens: code, word data or hand-made lists. An index of another version is made again. */
export function analyserVersion(): string {
  version ??= `${CODE_VERSION}-${wordDataChecksum().toString(36)}-${fnv(listsAsText()).toString(36)}`
  return version
}

/** FNV-1a over the characters of a text. */
function fnv(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
