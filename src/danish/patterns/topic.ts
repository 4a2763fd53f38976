import { unpacked } from './automaton.ts'
import { neededWords } from './needed-words.ts'
import { READY_WORDS } from './ready-words.ts'
import { finderOf, type WordFinder, wordFinder } from './word-finder.ts'
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
  #bit = 0
  readonly expressions: readonly { readonly source: string }[]

  /** The text speaks of the topic when one of the expressions matches. */
  constructor(...expressions: readonly { readonly source: string }[]) {
    this.expressions = expressions
    if (MADE.push(this) > MOST_TOPICS) throw new RangeError('More topics than bits.')
    finder = null
  }

  /** Whether it is among the topics of a text. */
  isIn(topics: number): boolean {
    return (topics & this.#bit) !== 0
  }

  /** Tells the topic its bit. */
  register(bit: number): void {
    this.#bit = bit
  }
}

/** Whether a text holds a sign, e.g. `SIGN.bracket`, by its topics. */
export function holds(topics: number, sign: number): boolean {
  return (topics & sign) !== 0
}

const MADE: Topic[] = []

interface TopicFinder {
  readonly look: WordFinder['look']
  /** First the topics that one word tells, then the lists of the expressions that need several. */
  readonly seen: Int32Array
  readonly index: WordIndex
  /** Of each row of the index the bit of its topic. */
  readonly bits: readonly number[]
  /** Topics with an expression that needs no words. */
  readonly always: number
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
  const { look, seen, index, bits, always } = finder
  const signs = look(text, seen)
  let topics = signs | always | ((seen[0] as number) << FIRST_BIT)
  const count = index.among(seen)
  for (let i = 0; i < count; i++) topics |= bits[index.found[i] as number] as number
  return topics
}

/** No word is cut short: "kan ikke" is common, "kan ikke anbefale" is not. */
const LONGEST_WORD = Number.POSITIVE_INFINITY
/** Words so short that most texts hold them cost more to note than they tell: "at", "møde". */
const SHORTEST_RARE = 5
const isRare = (word: string): boolean => word.length >= SHORTEST_RARE
/** The lists below this number are the topics themselves. */
const FIRST_LIST = 32

interface WordsOfTopics {
  /** First the words of the topics themselves, by their bits, then the lists of the expressions that need several. */
  readonly lists: readonly (readonly string[])[]
  readonly needs: readonly (readonly number[])[]
  readonly bits: readonly number[]
  readonly always: number
}

/** Tells each topic its bit: in whatever order the modules were loaded, the same topic has the same. */
export function wordsOfTopics(): WordsOfTopics {
  const alone: string[][] = Array.from({ length: FIRST_LIST }, () => [])
  const numbers = new ListNumbers(LONGEST_WORD)
  const bits: number[] = []
  const needs: (readonly number[])[] = []
  let always = 0
  for (const [i, topic] of [...MADE].sort((a, b) => (sourceOf(a) < sourceOf(b) ? -1 : 1)).entries()) {
    const bit = 1 << (FIRST_BIT + i)
    topic.register(bit)
    for (const expression of topic.expressions) {
      const [first, ...others] = neededWords(expression)
      const rare = others.filter((list) => list.every(isRare))
      if (first === undefined) always |= bit
      else if (rare.length === 0) alone[i]?.push(...first)
      else {
        bits.push(bit)
        needs.push([first, ...rare].map((list) => FIRST_LIST + numbers.numberOf(list)))
      }
    }
  }
  return { lists: [...alone, ...numbers.lists], needs, bits, always }
}

function sourceOf({ expressions }: Topic): string {
  return expressions[0]?.source ?? ''
}

function built(): TopicFinder {
  const { lists, needs, bits, always } = wordsOfTopics()
  const ready = READY_WORDS?.wordsOfTopics === lists.join() ? READY_WORDS.topics : null
  const { look, size } = ready ? finderOf(unpacked(ready)) : wordFinder(lists)
  return { look, seen: new Int32Array(size), index: new WordIndex(needs), bits, always }
}
