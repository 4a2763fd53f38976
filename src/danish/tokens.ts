import { characterKind, IN_WORD, OUTSIDE_WORD } from './characters.ts'
import { foldWord } from './normalise.ts'

/** A word of a text, as compared (`term`) and where it stands in the text it was taken from. */
export interface WordToken {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** `§ 233`, `§§ 12`; not `§ a`. */
const PARAGRAPH = '§+\\s?\\d+'
/** `1.228.362`, `12.000`; not `12.03.2022`. */
const GROUPED = '\\d{1,3}(?:\\.\\d{3})+(?![\\d.]*\\d)'
/** `§ 233`, `12.000`; not `12`. */
const FIGURE = new RegExp(`${PARAGRAPH}|${GROUPED}`, 'y')
/** What is left out of a figure: `§ 233`, `1.228`; not `233`. */
const SEPARATORS = /[\s.]/g
const APOSTROPHES = "'’´`"
/** What follows an apostrophe and is no part of the word: `KL's`, `KKR’er`; not the Hondt of `d'Hondt`. */
const ENDINGS: ReadonlySet<string> = new Set('s er ers en ens et ets erne ernes ne'.split(' '))
const LONGEST_ENDING = 5

/** Cuts a text into words. `§ 233` and `1.228.362` are one word each, `KKR-sekretariatet` is two, `KL's` is `kl`. */
export function tokenise(text: string): WordToken[] {
  const tokens: WordToken[] = []
  eachWord(text, (start, end, wordEnd) => void tokens.push({ term: termOf(text.slice(start, wordEnd)), start, end }))
  return tokens
}

/** Calls `visit` with the place of every word of a text, in order; its ending after an apostrophe begins at `wordEnd`. */
export function eachWord(text: string, visit: (start: number, end: number, wordEnd: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const figure = mayBeFigure(text.charCodeAt(at)) ? figureEnd(text, at) : at
    if (figure > at) {
      visit(at, figure, figure)
      at = figure
    } else if (characterKind(text, at) === IN_WORD) {
      const end = wordEnd(text, at)
      const after = endingEnd(text, end)
      visit(at, after, end)
      at = after
    } else at++
  }
}

/** `kl. 17` stands in the minutes of every meeting; `KL` is Kommunernes Landsforening. */
const O_CLOCK: ReadonlySet<string> = new Set(['kl', 'Kl'])
/** A term that nobody types. */
const O_CLOCK_TERM = 'kl\u00b7'

/** A term as it is meant when it is asked for by itself: `kl` is KL then, too. */
export const askedAlone = (term: string) => (term === O_CLOCK_TERM ? 'kl' : term)

/**
 * The form in which a printed word is compared: `Sundhedsaftalen` → `sundhedsaftalen`, `§ 233` → `§233`, the `kl` of
 * `kl. 17` → a term of its own.
 */
export function termOf(word: string): string {
  if (O_CLOCK.has(word)) return O_CLOCK_TERM
  if (!mayBeFigure(word.charCodeAt(0))) return foldWord(word)
  const figure = figureEnd(word, 0) === word.length
  return figure ? word.replace(SEPARATORS, '').replace(/^§+/, '§') : foldWord(word)
}

const mayBeFigure = (unit: number) => (unit >= 0x30 && unit <= 0x39) || unit === 0xa7

/** Where the figure that begins at a place ends; that place when none does. */
function figureEnd(text: string, at: number): number {
  FIGURE.lastIndex = at
  return FIGURE.test(text) ? FIGURE.lastIndex : at
}

function wordEnd(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && characterKind(text, end) !== OUTSIDE_WORD) end++
  return end
}

/** The place after an apostrophe and its ending; the end of the word when there is none. */
function endingEnd(text: string, wordEnds: number): number {
  if (wordEnds === text.length || !APOSTROPHES.includes(text.charAt(wordEnds))) return wordEnds
  let end = wordEnds + 1
  while (end - wordEnds <= LONGEST_ENDING + 1 && end < text.length && characterKind(text, end) === IN_WORD) end++
  return ENDINGS.has(text.slice(wordEnds + 1, end)) ? end : wordEnds
}
