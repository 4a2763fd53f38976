import { Command, CommanderError } from 'commander'
import { MinutesError } from '../errors.ts'
import { inspectCommand } from './commands/inspect.ts'
import { parseCommand } from './commands/parse.ts'
import { EXIT, type Io } from './io.ts'

/** Runs one command line (without `node minutes`) and returns the exit code. Never throws for a known error. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok
  const program = new Command('minutes')
    .description('Ask questions of Danish meeting minutes and agendas.')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
  const finish = (value: number) => {
    code = value
  }
  for (const add of [parseCommand, inspectCommand]) add(program, io, finish)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.error
    if (!(error instanceof MinutesError)) throw error
    io.err(`minutes: ${error.message}\n${error.hint ? `${error.hint}\n` : ''}`)
    return EXIT.error
  }
}
