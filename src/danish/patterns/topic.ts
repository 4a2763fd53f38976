import { neededWords } from './needed-words.ts'
import { type WordFinder, wordFinder } from './word-finder.ts'

/** As many as fit into one number beside the signs. */
const MOST_TOPICS = 21
const FIRST_BIT = 10

/**
 * Something that a text may speak of, told by the words of the expressions that read it.
 *
 * All topics of the program are looked for in one pass over a text ({@link topicsIn}); whoever reads about one of them
 * passes by the texts that do not speak of it. A topic may be named where nothing is said of it, never the other way round.
 */
export class Topic {
  private bit = 0
  readonly expressions: readonly { readonly source: string }[]

  /** The text speaks of the topic when one of the expressions matches. */
  constructor(...expressions: readonly { readonly source: string }[]) {
    this.expressions = expressions
    if (MADE.push(this) > MOST_TOPICS) throw new RangeError('More topics than bits.')
    finder = null
  }

  /** Whether it is among the topics of a text. */
  isIn(topics: number): boolean {
    return (topics & this.bit) !== 0
  }

  /** Tells the topic its bit, and says what a text must hold of it: one of some words, or nothing. */
  register(bit: number): readonly string[] | null {
    this.bit = bit
    const lists = this.expressions.map((expression) => neededWords(expression)[0])
    return lists.every((list) => list !== undefined) ? lists.flat() : null
  }
}

/** Whether a text holds a sign, e.g. `SIGN.bracket`, by its topics. */
export function holds(topics: number, sign: number): boolean {
  return (topics & sign) !== 0
}

const MADE: Topic[] = []
/** Built at the first look, when all modules have named their topics. */
let finder: { readonly look: WordFinder['look']; readonly always: number } | null = null
const SEEN = new Int32Array(1)

/** Every topic of the modules that are loaded. */
export function allTopics(): readonly Topic[] {
  return MADE
}

/** What a text may speak of, and its signs, as one number to ask {@link Topic.isIn} and {@link holds} about. */
export function topicsIn(text: string): number {
  finder ??= built()
  const signs = finder.look(text, SEEN)
  return ((SEEN[0] as number) << FIRST_BIT) | signs | finder.always
}

function built(): { readonly look: WordFinder['look']; readonly always: number } {
  const lists = MADE.map((topic, i) => topic.register(1 << (FIRST_BIT + i)))
  const always = lists.reduce((bits, list, i) => (list === null ? bits | (1 << (FIRST_BIT + i)) : bits), 0)
  return { look: wordFinder(lists.map((list) => list ?? [])).look, always }
}
