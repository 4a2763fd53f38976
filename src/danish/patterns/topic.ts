import { neededWords } from './needed-words.ts'
import { type WordFinder, wordFinder } from './word-finder.ts'
import { ListNumbers, WordIndex } from './word-index.ts'

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

  /** Tells the topic its bit. */
  register(bit: number): void {
    this.bit = bit
  }
}

/** Whether a text holds a sign, e.g. `SIGN.bracket`, by its topics. */
export function holds(topics: number, sign: number): boolean {
  return (topics & sign) !== 0
}

const MADE: Topic[] = []

interface TopicFinder {
  readonly look: WordFinder['look']
  readonly seen: Int32Array
  readonly index: WordIndex
  /** Of each row of the index the bit of its topic. */
  readonly bits: readonly number[]
}

/** Built at the first look, when all modules have named their topics. */
let finder: TopicFinder | null = null

/** Every topic of the modules that are loaded. */
export function allTopics(): readonly Topic[] {
  return MADE
}

/** What a text may speak of, and its signs, as one number to ask {@link Topic.isIn} and {@link holds} about. */
export function topicsIn(text: string): number {
  finder ??= built()
  const { look, seen, index, bits } = finder
  let topics = look(text, seen)
  const count = index.among(seen)
  for (let i = 0; i < count; i++) topics |= bits[index.found[i] as number] as number
  return topics
}

/** No word is cut short: "kan ikke" is common, "kan ikke anbefale" is not. */
const LONGEST_WORD = Number.POSITIVE_INFINITY

function built(): TopicFinder {
  const numbers = new ListNumbers(LONGEST_WORD)
  const bits: number[] = []
  const needs: (readonly number[])[] = []
  for (const [i, topic] of MADE.entries()) {
    topic.register(1 << (FIRST_BIT + i))
    for (const expression of topic.expressions) {
      bits.push(1 << (FIRST_BIT + i))
      needs.push(neededWords(expression).map((list) => numbers.numberOf(list)))
    }
  }
  const { look, size } = wordFinder(numbers.lists)
  return { look, seen: new Int32Array(size), index: new WordIndex(needs), bits }
}
