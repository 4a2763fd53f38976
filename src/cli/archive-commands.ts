import type { AddCommand } from './command.ts'
import { actionsCommand } from './commands/actions.ts'
import { attachmentsCommand } from './commands/attachments.ts'
import { committeesCommand } from './commands/committees.ts'
import { decisionsCommand } from './commands/decisions.ts'
import { diffCommand } from './commands/diff.ts'
import { listCommand } from './commands/list.ts'
import { reindexCommand } from './commands/reindex.ts'
import { showCommand } from './commands/show.ts'
import { statusCommand } from './commands/status.ts'
import { votesCommand } from './commands/votes.ts'

/** The commands that ask the database; loaded together, since they share nearly everything. */
export const ARCHIVE_COMMANDS: Readonly<Record<string, AddCommand>> = {
  decisions: decisionsCommand,
  actions: actionsCommand,
  votes: votesCommand,
  attachments: attachmentsCommand,
  list: listCommand,
  show: showCommand,
  diff: diffCommand,
  committees: committeesCommand,
  status: statusCommand,
  reindex: reindexCommand,
}
