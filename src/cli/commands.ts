import type { AddCommand } from './command.ts'
import { actionsCommand } from './commands/actions.ts'
import { attachmentsCommand } from './commands/attachments.ts'
import { committeesCommand } from './commands/committees.ts'
import { decisionsCommand } from './commands/decisions.ts'
import { diffCommand } from './commands/diff.ts'
import { ingestCommand } from './commands/ingest.ts'
import { inspectCommand } from './commands/inspect.ts'
import { listCommand } from './commands/list.ts'
import { parseCommand } from './commands/parse.ts'
import { reindexCommand } from './commands/reindex.ts'
import { searchCommand } from './commands/search.ts'
import { showCommand } from './commands/show.ts'
import { statusCommand } from './commands/status.ts'
import { votesCommand } from './commands/votes.ts'

/** Every command, in the order in which the help lists them. To add one, write a file and name it here. */
export const COMMANDS: readonly AddCommand[] = [
  ingestCommand,
  searchCommand,
  decisionsCommand,
  actionsCommand,
  votesCommand,
  attachmentsCommand,
  listCommand,
  showCommand,
  diffCommand,
  committeesCommand,
  statusCommand,
  reindexCommand,
  parseCommand,
  inspectCommand,
]
