import { foldWord } from '../danish/normalise.ts'
import { likelyWords } from './likely-words.ts'
import type { Needle } from './needle.ts'
import { WordsNear } from './words-near.ts'

/** Words of a text that a needle stands for: `text.slice(start, end)` are the words as printed. */
export interface NeedlePlace {
  readonly needle: Needle
  readonly start: number
  readonly end: number
}

/** Every place of a text where one of the needles stands, in order, none inside another. */
export function findNeedles(text: string, needles: readonly Needle[]): NeedlePlace[] {
  const folded = foldWord(text)
  const near = needles.filter((needle) => likelyWords(needle).openings.every((opening) => folded.search(opening) >= 0))
  if (near.length === 0) return []
  const words = new WordsNear(text, folded, near)
  return apart(near.flatMap((needle) => placesOf(needle, words)))
}

/** A needle stands where the term that is rarest by its looks stands, and the others beside it. */
function placesOf(needle: Needle, words: WordsNear): NeedlePlace[] {
  const { openings, telling, all } = likelyWords(needle)
  const opening = openings[telling]
  if (opening === undefined) return []
  const found: NeedlePlace[] = []
  let next = 0
  for (const word of words.with(opening)) {
    for (let i = Math.max(next, word - telling); i <= word; i++) {
      next = i + 1
      if (all && !all.test(words.folded(i, openings.length))) continue
      const length = wordsMatched(needle, words, i)
      if (length > 0) found.push({ needle, start: words.starts[i] ?? 0, end: words.ends[i + length - 1] ?? 0 })
    }
  }
  return found
}

function apart(found: NeedlePlace[]): NeedlePlace[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: NeedlePlace[] = []
  for (const place of found) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  return kept
}

/** How many words, from the word at `i` on, a needle stands for; 0 when it does not begin there. */
function wordsMatched({ stream, terms }: Needle, words: WordsNear, i: number): number {
  const { stem = '', parts = [] } = words.at(i) ?? {}
  if (stream === 'prefix') {
    const [beginning = ''] = terms
    return [stem, words.term(i), ...parts].some((form) => form.startsWith(beginning)) ? 1 : 0
  }
  if (terms.every((term, k) => words.at(i + k)?.stem === term)) return terms.length
  for (let k = 0; k < parts.length; k++) {
    const length = partsMatched(terms, words, { i, k })
    if (length > 0) return length
  }
  return 0
}

/** As {@link wordsMatched}, for the parts from the k-th of the word at `i` on: inside `sundhedsaftaleudvalg`, across `sundheds aftale`. */
function partsMatched(terms: readonly string[], words: WordsNear, at: { i: number; k: number }): number {
  let { i, k } = at
  for (const term of terms) {
    const parts = words.at(i)?.parts ?? []
    if (parts[k] !== term) return 0
    if (++k === parts.length) {
      i++
      k = 0
    }
  }
  return i - at.i + (k > 0 ? 1 : 0)
}
