import { wordDataChecksum } from '../danish/word-data.ts'
import { ANALYSER_CODE } from './analyser-code.ts'

/** Changes whenever the same text would give other tokens: code, word data or hand-made lists. An index of another version is made again. */
export function analyserVersion(): string {
  return `${ANALYSER_CODE}-${wordDataChecksum().toString(36)}`
}
