import type { AddCommand } from './command.ts'
import { checkCommand } from './commands/check.ts'
import { ingestCommand } from './commands/ingest.ts'
import { inspectCommand } from './commands/inspect.ts'
import { parseCommand } from './commands/parse.ts'
import { watchCommand } from './commands/watch.ts'

/** The commands that read documents; apart from the others, since reading is most of the program. */
export const DOCUMENT_COMMANDS: Readonly<Record<string, AddCommand>> = {
  check: checkCommand,
  ingest: ingestCommand,
  parse: parseCommand,
  inspect: inspectCommand,
  watch: watchCommand,
}
