import '../../dist/parse.js'
import { automatonOf, packed } from '../../dist/danish/patterns/automaton.js'
import { neededWords } from '../../dist/danish/patterns/needed-words.js'
import { listsOfPatterns } from '../../dist/danish/patterns/pattern.js'
import { allTopics, wordsOfTopics } from '../../dist/danish/patterns/topic.js'

/** The module `danish/patterns/ready-words` with the words of all expressions of the program and the tables that find them. */
export function readyWords() {
  const { lists, numbers } = listsOfPatterns()
  const topics = wordsOfTopics().lists
  const expressions = allTopics().flatMap((topic) => topic.expressions)
  const words = expressions.map((expression) => [expression.source, neededWords(expression)])
  const maps = JSON.stringify({ numbers: [...numbers], words })
  const others = {
    patterns: packed(automatonOf(lists)),
    topics: packed(automatonOf(topics)),
    wordsOfTopics: topics.join(),
  }
  return `const maps = JSON.parse(${JSON.stringify(maps)})
export const READY_WORDS = { numbers: new Map(maps.numbers), words: new Map(maps.words), ...${JSON.stringify(others)} }
`
}
