import { GLOBAL_OPTIONS } from './options.ts'

/** Options before a command whose value is the next word: `--db FILE`. */
const WITH_VALUE = new Set(GLOBAL_OPTIONS.filter((option) => option.required).flatMap(({ long }) => long ?? []))

/** Where the command stands: the first word that is no option and no option's value; -1 where there is none. */
export function commandAt(argv: readonly string[]): number {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (WITH_VALUE.has(word)) i++
    else if (!word.startsWith('-')) return i
  }
  return -1
}

/** The command of a line: of `help search` the one that help is wanted for. */
export function commandOf(argv: readonly string[]): string | undefined {
  const at = commandAt(argv)
  return argv[at] === 'help' ? argv[at + 1] : argv[at]
}
