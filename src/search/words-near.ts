import { type Analysis, analysePrinted } from '../danish/analyse.ts'
import { isSmall, isSpace } from '../danish/letters.ts'
import { foldWord } from '../danish/normalise.ts'
import { eachWord, termOf } from '../danish/tokens.ts'
import { likelyWords } from './likely-words.ts'
import type { Needle } from './needle.ts'

/** The words of a text near what is sought, analysed when they are asked for: few of them can hold it. */
export class WordsNear {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly #printed: string[] = []
  readonly #text: string
  /** The text as it is compared, where that has the same places. */
  readonly #folded: string | null

  constructor(text: string, folded: string, needles: readonly Needle[]) {
    this.#text = text
    this.#folded = folded === text.toLowerCase() ? folded : null
    if (this.#folded === null) this.#read(0, text.length)
    else for (const { from, to } of stretchesAround(needles, folded)) this.#read(from, to)
  }

  #read(from: number, to: number): void {
    // Words on both sides of what was left out do not stand beside each other.
    if (this.starts.length > 0) this.#add(from, from, '')
    const stretch = this.#text.slice(from, to)
    eachWord(stretch, (start, end, wordEnd) => this.#add(from + start, from + end, stretch.slice(start, wordEnd)))
  }

  #add(start: number, end: number, printed: string): void {
    this.starts.push(start)
    this.ends.push(end)
    this.#printed.push(printed)
  }

  at(i: number): Analysis | undefined {
    const word = this.#printed[i]
    return word === undefined ? undefined : analysePrinted(word)
  }

  term(i: number): string {
    return termOf(this.#printed[i] ?? '')
  }

  /** So many words from the i-th on, as they are compared. */
  folded(i: number, count: number): string {
    const end = this.ends[Math.min(i + count, this.ends.length) - 1]
    return this.#folded?.slice(this.starts[i], end) ?? foldWord(this.#text.slice(this.starts[i], end))
  }

  /** The words in which the expression is found. */
  with(opening: RegExp): readonly number[] {
    if (this.#folded === null) return this.starts.map((_, i) => i).filter((i) => this.folded(i, 1).search(opening) >= 0)
    const places = [...this.#folded.matchAll(opening)].map(({ index }) => index)
    const found: number[] = []
    let i = 0
    for (const place of places) {
      while (i < this.ends.length && (this.ends[i] ?? 0) <= place) i++
      if (found.at(-1) !== i && (this.starts[i] ?? place + 1) <= place) found.push(i)
    }
    return found
  }
}

interface TextStretch {
  readonly from: number
  readonly to: number
}

/** The stretches of a text in which the needles may stand: as many words on either side of the telling one as they have terms. */
function stretchesAround(needles: readonly Needle[], folded: string): readonly TextStretch[] {
  const around = needles.flatMap((needle) => {
    const { openings, telling } = likelyWords(needle)
    const opening = openings[telling]
    const places = opening === undefined ? [] : [...folded.matchAll(opening)]
    return places.map(({ index }) => ({
      from: beginningBefore(folded, index, openings.length),
      to: beginningAfter(folded, index, openings.length),
    }))
  })
  const stretches: { from: number; to: number }[] = []
  for (const { from, to } of around.sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else stretches.push({ from, to })
  }
  return stretches
}

/** Where the n-th word before a place, counted from it, begins; words of letters count. */
function beginningBefore(folded: string, at: number, n: number): number {
  let left = n
  let cut = at
  while (cut > 0 && (!beginsWord(folded, cut) || --left > 0)) cut--
  return cut
}

function beginningAfter(folded: string, at: number, n: number): number {
  let left = n
  let cut = at + 1
  while (cut < folded.length && (!beginsWord(folded, cut) || --left > 0)) cut++
  return Math.min(cut, folded.length)
}

/** Does a word of letters begin here, behind a blank? A figure may have begun before: `§ 233`. */
const beginsWord = (text: string, at: number) => isSpace(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at))
