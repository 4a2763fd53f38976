import { FORMAT_NAMES } from '../render/formats.ts'
import { commandAt } from './command-line.ts'
import { COMMANDS } from './commands.ts'

/** `--limit`, `--format=json`; not `---` or `-- et ord`. */
const LONG_OPTION = /^--[a-z][a-z-]*(?:=.*)?$/s
/** `-q`, or an option with its value in one word: `-n5`, `-fjson`; not `-nabo`. */
const SHORT_OPTION = new RegExp(`^-(?:[a-zA-Z]|n\\d+|f(?:${FORMAT_NAMES.join('|')}))$`)

/**
 * A command line in which words to be left out are no options: in `search budget -cykelsti` nobody means `-c ykelsti`.
 * They get a blank in front; `-c` and `--limit` stay what they are.
 */
export function withQueryWords(argv: readonly string[]): readonly string[] {
  const from = commandAt(argv)
  if (!COMMANDS.some(({ name, takesQuery }) => takesQuery && name === argv[from])) return argv
  return argv.map((word, i) => (i > from && isQueryWord(word) ? ` ${word}` : word))
}

function isQueryWord(word: string): boolean {
  return word.startsWith('-') && word !== '--' && !LONG_OPTION.test(word) && !SHORT_OPTION.test(word)
}
