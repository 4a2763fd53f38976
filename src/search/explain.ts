import { analyseWord } from '../danish/analyse.ts'
import { tokenise } from '../danish/tokens.ts'
import type { NeedlePlace } from './find-needles.ts'

/** Why a word of the text was found: it is the very word, another form of it, a compound with it, … */
export type MatchReason = 'same' | 'form' | 'compound' | 'apart' | 'phrase' | 'beginning'

export interface Explanation {
  /** What was asked for, as typed. */
  readonly asked: string
  /** What stands in the text. */
  readonly found: string
  readonly reason: MatchReason
}

/** Each different word form found in a text, with the reason why it was. */
export function explain(text: string, found: readonly NeedlePlace[]): Explanation[] {
  const all = new Map<string, Explanation>()
  for (const place of found) {
    const words = text.slice(place.start, place.end)
    const key = `${place.needle.typed} ${words.toLowerCase()}`
    if (!all.has(key)) all.set(key, { asked: place.needle.typed, found: words, reason: reasonOf(place, words) })
  }
  return [...all.values()]
}

function reasonOf({ needle }: NeedlePlace, words: string): MatchReason {
  if (needle.stream === 'prefix') return 'beginning'
  const printed = tokenise(words).map((token) => token.term)
  const asked = tokenise(needle.typed).map((token) => token.term)
  if (printed.join(' ') === asked.join(' ')) return 'same'
  if (asked.length > 1) return 'phrase'
  if (printed.length > 1) return 'apart'
  return analyseWord(printed[0] ?? '').stem === analyseWord(asked[0] ?? '').stem ? 'form' : 'compound'
}
