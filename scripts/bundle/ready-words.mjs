import '../../dist/parse.js'
import { neededWords } from '../../dist/danish/patterns/needed-words.js'
import { allPatterns } from '../../dist/danish/patterns/pattern.js'
import { allTopics } from '../../dist/danish/patterns/topic.js'

/** The module `danish/patterns/ready-words` with the words of all expressions of the program, so that no start has to read them off. */
export function readyWords() {
  const expressions = [...allPatterns(), ...allTopics().flatMap((topic) => topic.expressions)]
  const words = [...new Map(expressions.map((expression) => [expression.source, neededWords(expression)]))]
  return `export const READY_WORDS = new Map(JSON.parse(${JSON.stringify(JSON.stringify(words))}))\n`
}
