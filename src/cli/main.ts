import { Command, CommanderError } from 'commander'
import { MinutesError } from '../errors.ts'
import { clean } from '../render/clean.ts'
import { wrap } from '../render/wrap.ts'
import type { StartCommand } from './command.ts'
import { commandOf } from './command-line.ts'
import { COMMANDS } from './commands.ts'
import { helpNotes } from './help-notes.ts'
import { EXIT, type Io } from './io.ts'
import { GLOBAL_OPTIONS, type GlobalOptions } from './options.ts'
import { withQueryWords } from './query-words.ts'
import { VERSION } from './version.ts'

const EXAMPLES = `Example:
  minutes ingest referater/
  minutes search "palliation"
  minutes decisions --committee FU --since 2022
`
const EXIT_CODES = `Exit codes: 0 found or done, 1 nothing found (check: findings), 2 wrong usage or error, 3 done in part (some
files could not be read), 130 interrupted. Data goes to stdout, talk to stderr. Nothing ever leaves this machine.`

/**
 * Runs one command line (without `node minutes`) and returns the exit code. Never throws for a known error.
 * Only the command that is named is loaded: the others would cost a short question most of its time.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok
  const program = newProgram(io)
  const start: StartCommand = async (work) => {
    const { Context } = await import('./context.ts')
    code = await work(await Context.of(io, program.opts<GlobalOptions>()))
  }
  try {
    const named = commandOf(argv)
    for (const { name, summary, load } of COMMANDS) {
      if (name !== named) {
        program.command(name).description(summary)
        continue
      }
      const add = (await load())[name]
      if (!add) throw new Error(`${name} is missing from the group it is loaded with`)
      add(program, summary, start)
    }
    await program.parseAsync(withQueryWords(withHelpBehind(argv, named)), { from: 'user' })
    return code
  } catch (error) {
    return await failed(error, io, program.opts<GlobalOptions>())
  }
}

const HELP = ['help', '--help', '-h']

/** Help that is asked for before the command is help for it; of one there is none of, the command is what is wrong. */
function withHelpBehind(argv: readonly string[], named: string | undefined): readonly string[] {
  if (named === undefined || named === 'help') return argv
  if (!COMMANDS.some(({ name }) => name === named)) return argv.filter((word) => !HELP.includes(word))
  const before = argv.slice(0, argv.indexOf(named))
  if (!before.some((word) => HELP.includes(word))) return argv
  return [...before.filter((word) => !HELP.includes(word)), named, '--help']
}

function newProgram(io: Io): Command {
  const columns = Math.min(io.terminal.columns, 100)
  const program = new Command('minutes')
    .description('Ask questions of Danish meeting minutes and agendas.')
    .version(VERSION, '-V, --version')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', `\n${helpNotes(EXIT_CODES, columns)}`)
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true, helpWidth: columns })
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => write(`minutes: ${clean(text.replace(/^error: /, ''))}`),
    })
  for (const option of GLOBAL_OPTIONS) program.addOption(option)
  return program
}

/** Says in one line what went wrong; an error nobody foresaw is a bug and shows where it happened. */
async function failed(error: unknown, io: Io, options: GlobalOptions): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.error
  const { translated } = await import('../store/sqlite-error.ts')
  const known = translated('the database', error)
  if (!(known instanceof MinutesError)) return unforeseen(error, io)
  const trace = options.debug ? `${known.stack}\n${known.cause instanceof Error ? `${known.cause.stack}\n` : ''}` : ''
  const said = `minutes: ${clean(known.message)}`
  const { err, columns } = io.terminal
  io.err(`${err ? wrap(said, { columns, indent: 0 }) : said}\n${known.hint ? `${clean(known.hint)}\n` : ''}${trace}`)
  return EXIT.error
}

/** Never left to Node, which would end with 1: "nothing found". */
function unforeseen(error: unknown, io: Io): number {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  io.err(`minutes: a mistake in minutes itself; please report it with these lines:\n${trace}\n`)
  return EXIT.error
}
