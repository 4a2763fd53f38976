import { foldText } from '../danish/fold.ts'

/** A word of the text and where it stands in it: `text.slice(start, end)` is the word as printed. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** Changes whenever {@link analyse} would give other tokens for the same text. */
export const ANALYSER_VERSION = 'fold-1'

const WORD = /[\p{L}\p{N}\p{M}\u00ad]+/gu

/** The words of a text with their places, folded: the one definition of a word for index, query and snippet. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const term = foldText(match[0])
    if (term) found.push({ term, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The token stream that goes into the index: terms separated by blanks. */
export function analyse(text: string): string {
  return tokens(text)
    .map((token) => token.term)
    .join(' ')
}
