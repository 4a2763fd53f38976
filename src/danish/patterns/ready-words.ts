import type { PackedAutomaton } from './automaton.ts'
import type { Lists } from './needs.ts'

/** What is worked out of all expressions of the program when it is built. */
export interface ReadyWords {
  /** The numbers of the word lists of each pattern, by its source. */
  readonly numbers: ReadonlyMap<string, readonly number[]>
  /** Finds the lists with these numbers. */
  readonly patterns: PackedAutomaton
  /** The needed words of what topics are told by, by source. */
  readonly words: ReadonlyMap<string, Lists>
  /** Finds the topics, if these are their words. */
  readonly topics: PackedAutomaton
  readonly wordsOfTopics: string
}

/**
 * The build fills it in (`scripts/bundle/ready-words.mjs`): to read the words off all expressions and to make the tables
 * that find them takes ten times as long as to read a short document. With an expression that is not here all of it is
 * done when the first text is looked at.
 */
export const READY_WORDS: ReadyWords | null = null
