import { MinutesError } from '../../errors.ts'
import { discover } from '../../ingest/discover.ts'
import { type IngestResult, ingestFiles, isUnread, type LedgerLine } from '../../ingest/ingest.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { databasePath } from '../database.ts'
import { EXIT } from '../io.ts'
import { hasUnread, ledgerListing, summaryLine, unreadLine } from '../ledger.ts'
import { LIST_OPTIONS, type ListOptions } from '../options.ts'
import { ProgressBar } from '../progress.ts'

export const ingestCommand = defineCommand<ListOptions>({
  usage: 'ingest <path...>',
  summary: 'read files and folders into the database',
  examples: ['minutes ingest referater/', 'minutes ingest referat.pdf dagsordener/ --db fu.db --format json'],
  options: LIST_OPTIONS,
  notes:
    'What has not changed is not read again. A file that cannot be read is named on stderr and stops nothing (exit code 3).',
  run: async (context, [paths], options) => {
    const result = await ingestShowing(context, paths as string[])
    context.print(ledgerListing(result), options)
    context.say(summaryLine(result))
    if (options.format === 'text' && result.files.some((file) => file.status === 'ok'))
      context.say('Next: minutes list, minutes search <words>, minutes decisions')
    return result.interrupted ? EXIT.interrupted : hasUnread(result) ? EXIT.partial : EXIT.ok
  },
})

/** Runs the ingest with progress on stderr; every file that cannot be read is named as it comes. */
async function ingestShowing(context: Context, paths: readonly string[]): Promise<IngestResult> {
  const { io } = context
  const bar = new ProgressBar(context.options.quiet ? () => {} : io.err, io.terminal.err)
  const shown = (line: LedgerLine) => ({ ...line, path: context.shownPath(line.path) })
  const found = await discover(paths, { cwd: io.cwd, database: databasePath(io, context.options.db) })
  if (found.length === 0) throw new MinutesError('not-found', `there are no files in ${paths.join(', ')}`)
  const store = context.create()
  try {
    const result = await ingestFiles(store, found, {
      ...(io.signal ? { signal: io.signal } : {}),
      onFile: (line, progress) => {
        if (isUnread(line)) {
          bar.clear()
          io.err(`${unreadLine(shown(line))}\n`)
        }
        bar.show(progress)
      },
    })
    return { ...result, files: result.files.map(shown) }
  } finally {
    bar.clear()
    store.close()
  }
}
