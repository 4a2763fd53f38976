import { GAP, LETTER, LETTER_OF } from './alphabet.ts'
import {
  ANYTHING,
  allLists,
  beside,
  either,
  GAP_MARK,
  GAP_NEED,
  type Lists,
  mostTelling,
  type Need,
  NOTHING,
  oneOf,
  repeated,
  sequence,
} from './needs.ts'
import { READY_WORDS } from './ready-words.ts'

/**
 * What a text must hold for a pattern to match it: of each list one word, case aside, a space for whatever is no letter.
 *
 * `neededWords(/(?<!\p{L})ikke\s+(?:nået|behandlet)/u)` is `[[' ikke nået', ' ikke behandlet']]`; none where any text may do.
 */
export function neededWords({ source }: { readonly source: string }): Lists {
  return READY_WORDS?.words.get(source) ?? mostTelling(allLists(new PatternReader(source).alternatives()))
}

/** Letters that stand for themselves and are not repeated: `ikke`, `nået|`; not `å?`. */
const PLAIN_WORD = /[a-zæøå]+(?![a-zæøå*+?{])/iy

/** `*`, `{2,3}`, `{1,}`; not `,3}`. */
const REPETITION = /[*+?]|\{(\d+)(,?)(\d*)\}/y
/** `[a-z]`, `[^\]x]`; not `a]`. */
const SET = /\[(?:\\.|[^\]\\])*\]/y
/** `(`, `(?:`, `(?<!`, `(?<year>`; not `?:`. */
const OPENING = /\((?:\?<[=!]|\?[=!:]|\?<\w+>)?/y
/** `\p{L}`, `\d`, `\u{4}`, `\k<a>`; not `d`. */
const ESCAPED = /\\(?:[pP]\{\w+\}|k<\w+>|u[\da-f]{4}|.)/iy

/** Reads the source of a regular expression; what it does not know it takes for "anything". */
class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Need {
    const branches = [this.#terms()]
    while (this.#skip('|')) branches.push(this.#terms())
    return either(branches)
  }

  #terms(): Need {
    const parts: Need[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) parts.push(this.#term())
    return sequence(parts)
  }

  #term(): Need {
    const word = this.#take(PLAIN_WORD)
    if (word) return oneOf([word[0].toLowerCase()])
    const part = this.#atom()
    if (!'*+?{'.includes(this.#source.charAt(this.#at) || ' ')) return part
    const [printed, least = '', comma, most = ''] = this.#take(REPETITION) ?? []
    this.#skip('?')
    if (printed === '?') return repeated(part, 0, 1)
    if (printed === '*' || printed === '+') return repeated(part, printed === '+' ? 1 : 0, Infinity)
    return repeated(part, Number(least), comma ? (most ? Number(most) : Infinity) : Number(least))
  }

  #atom(): Need {
    switch (this.#source.charAt(this.#at)) {
      case '[':
        return lettersOf(this.#take(SET)?.[0].slice(1, -1) ?? '')
      case '(':
        return this.#group(this.#take(OPENING)?.[0] ?? '')
      case '\\':
        return lettersOf(this.#take(ESCAPED)?.[0] ?? '')
      default:
        return single(this.#source.charAt(this.#at++))
    }
  }

  #group(opening: string): Need {
    const from = this.#at
    const inside = this.alternatives()
    const source = this.#source.slice(from, this.#at)
    this.#skip(')')
    if (opening.endsWith('!')) return noLetter(source)
    return opening.endsWith('=') ? beside(inside) : inside
  }

  #skip(char: string): boolean {
    const found = this.#source.startsWith(char, this.#at)
    if (found) this.#at += char.length
    return found
  }

  #take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.#at
    const found = what.exec(this.#source)
    if (found) this.#at = what.lastIndex
    return found
  }
}

/** All letters, with more or without: `\p{L}`, `[\p{L}\d]`, `[A-Za-zÀ-ɏ]`; not `[a-z]`. */
const ALL_LETTERS = /^(?:\\p\{L\}|\[(?:\\p\{L\}|A-Za-zÀ-ɏ)[^\]]*\])$/

/** "(?![\p{L}\d])" and "(?![A-Za-zÀ-ɏ])" are the end of a word; what else they forbid does not matter. */
function noLetter(source: string): Need {
  return ALL_LETTERS.test(source) ? GAP_NEED : NOTHING
}

function single(char: string): Need {
  if (char === '^' || char === '$') return GAP_NEED
  return char === '.' ? ANYTHING : literal(char)
}

function literal(char: string): Need {
  return oneOf([((LETTER_OF[char.charCodeAt(0)] as number) & LETTER) === GAP ? GAP_MARK : char.toLowerCase()])
}

/** A set that may hold any letter, by a class or by a range: `\w`, `a-z`; not `\s`, `1-9`. */
const MANY_LETTERS = /\\[pPSDWwkubB]|[^\\]-[^\d]/

/** What a set such as `[Gg]`, `[.:]`, `\s` may be: a few letters, no letter at all, or anything. */
function lettersOf(set: string): Need {
  if (set.startsWith('^') || MANY_LETTERS.test(`${set} `.replace(/-\s$/, ' '))) return ANYTHING
  const plain = set.replace(/\\[sdtnr]/g, ' ').replace(/\\(.)/g, '$1')
  return either([...plain].map(literal))
}
