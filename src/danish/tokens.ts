import { foldWord } from './normalise.ts'

/** A word of a text, as compared (`term`) and where it stands in the text it was taken from. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
  /** `Børne-` in `Børne- og ungeudvalget`: the first part of a compound whose rest follows later. */
  readonly dangling: boolean
}

const INSIDE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
/** `§ 233`, `§§ 12`; not `§ a`. */
const PARAGRAPH = '§+\\s?\\d+'
/** `1.228.362`, `12.000`; not `12.03.2022`. */
const GROUPED = '\\d{1,3}(?:\\.\\d{3})+(?![\\d.]*\\d)'
/** `sundhed`, `K22`, `2x10`; not `a-b`. */
const WORD = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${INSIDE}]*)`
/** The ending after an apostrophe, no part of the word: `KL's`, `KKR’er`; not the Hondt of `d'Hondt`. */
const ENDING = "(?:['’´`](?:s|er|ers|en|ens|et|ets|erne|ernes|ne)(?![\\p{L}\\p{N}]))?"
const TOKEN = new RegExp(`(${PARAGRAPH}|${GROUPED})|(${WORD})(${ENDING})`, 'gu')
const SEPARATORS = /[\s.]/g
const DANGLING = /^[-‐‑]\s/

/** Cuts a text into words. `§ 233` and `1.228.362` are one word each, `KKR-sekretariatet` is two, `KL's` is `kl`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [all, figure, word] = match
    const end = match.index + all.length
    if (figure !== undefined) {
      const term = figure.replace(SEPARATORS, '').replace(/^§+/, '§')
      tokens.push({ term, start: match.index, end, dangling: false })
    } else if (word !== undefined) {
      const dangling = DANGLING.test(text.slice(end, end + 2))
      tokens.push({ term: foldWord(word), start: match.index, end, dangling })
    }
  }
  return tokens
}
