import type { Command, Option } from 'commander'
import { MinutesError } from '../errors.ts'
import type { CsvForm } from '../render/csv.ts'
import type { Context } from './context.ts'
import { helpNotes } from './help-notes.ts'

/** A command of the program. `Options` is what its declared options give. */
export interface CommandSpec<Options> {
  /** As commander wants it: "search <query...>". */
  readonly usage: string
  /** Printed first in the help; the most frequent use comes first. */
  readonly examples: readonly string[]
  readonly options: readonly Option[]
  /** Text under the options: what the command returns, what to look out for. */
  readonly notes?: string | undefined
  /** Does the work and returns the exit code. `args` are the positional arguments as commander gives them. */
  readonly run: (context: Context, args: readonly unknown[], options: Options) => number | Promise<number>
}

/** A command ready to be added to the program; what its options are has become its own affair. */
export type AddCommand = (program: Command, summary: string, start: StartCommand) => void

/** Runs the work of a command in a fresh context and keeps its exit code. */
export type StartCommand = (work: (context: Context) => number | Promise<number>) => Promise<void>

/** Declares a command: help that opens with an example, options, and what it does. */
export function defineCommand<Options>(spec: CommandSpec<Options>): AddCommand {
  return (program, summary, start) => {
    const command = program.command(spec.usage).description(summary)
    for (const option of spec.options) command.addOption(option)
    command.addHelpText('before', `Example:\n${spec.examples.map((line) => `  ${line}\n`).join('')}`)
    const { notes } = spec
    if (notes) command.addHelpText('after', () => `\n${helpNotes(notes, command.createHelp().helpWidth ?? 80)}`)
    command.action((...all: unknown[]) => {
      const args = all.slice(0, -2)
      const options = command.opts()
      refuseEmptyPeriod(options)
      refuseCsvOptions(options)
      return start((context) => spec.run(context, args, options as Options))
    })
  }
}

/** What only csv has must not be left out in silence where another format is wanted. */
function refuseCsvOptions({ excel, raw, format }: CsvForm & { readonly format?: string }): void {
  const option = excel ? '--excel' : raw ? '--raw' : null
  if (option !== null && format !== 'csv')
    throw new MinutesError('usage', `${option} is for csv, not for ${format}`, 'Leave out --format, or give csv.')
}

/** ISO days of `--since` and `--until`. */
function refuseEmptyPeriod({ since, until }: { readonly since?: string; readonly until?: string }): void {
  if (since !== undefined && until !== undefined && since > until)
    throw new MinutesError('usage', `no day lies between ${since} and ${until}`, 'Give the earlier one with --since.')
}
