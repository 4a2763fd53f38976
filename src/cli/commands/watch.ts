import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Option } from 'commander'
import { refuseAbsent } from '../../ingest/discover.ts'
import type { IngestResult } from '../../ingest/ingest.ts'
import type { Selection } from '../../ingest/selection.ts'
import { watch } from '../../ingest/watch.ts'
import { decisionListing } from '../../render/decisions.ts'
import { FORMATS } from '../../render/formats.ts'
import { decisions } from '../../search/facts.ts'
import type { Store } from '../../store/store.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../io.ts'
import { nameUnread, summaryLine } from '../ledger.ts'
import { SELECTION_OPTIONS, wholeNumber } from '../options.ts'

interface Options extends Selection {
  readonly interval: number
  readonly onDecision?: string
}

export const watchCommand = defineCommand<Options>({
  usage: 'watch <path...>',
  examples: [
    'minutes watch referater/',
    "minutes watch /mnt/arkiv --interval 60 --on-decision 'mail -s beslutninger mig'",
  ],
  options: [
    new Option('--interval <seconds>', 'how often to look').argParser(wholeNumber).default(10),
    new Option('--on-decision <command>', 'run this when there are new decisions; they come as JSON on its stdin'),
    ...SELECTION_OPTIONS,
  ],
  notes: `A file is read once it has stood still from one look to the next; one that is held is tried again. What is gone is
noted by the next minutes ingest. Ctrl-C ends it.`,
  run: async (context, [paths], options) => {
    const { io } = context
    await refuseAbsent(paths as string[], io.cwd)
    const store = context.create()
    try {
      const look = { ...options, cwd: io.cwd, database: context.databasePath() }
      context.say(`watching, every ${options.interval} s; Ctrl-C ends it`)
      const runs = watch(store, {
        ...look,
        paths: paths as string[],
        intervalMs: options.interval * 1000,
        signal: io.signal,
        onTrouble: (message) => context.say(`${message}; trying again`),
        onFile: (line) => nameUnread(context, line),
      })
      for await (const result of runs) await tell(context, store, { result, command: options.onDecision })
    } finally {
      store.close()
    }
    return EXIT.ok
  },
})

async function tell(
  context: Context,
  store: Store,
  { result, command }: { result: IngestResult; command: string | undefined },
) {
  context.say(summaryLine(result))
  const { total, rows } = decisions(store, { sinceRun: result.run })
  if (total === 0) return
  const listing = decisionListing({ total, rows: context.withPaths(rows) })
  context.io.out(FORMATS.text(listing, context.style))
  if (command) await runCommand(context, command, FORMATS.json(listing, context.style))
}

/** The command's own output is talk and goes to stderr; that it fails is said and ends nothing. */
async function runCommand(context: Context, command: string, input: string): Promise<void> {
  const { io } = context
  const child = spawn(command, { shell: true, cwd: io.cwd, stdio: 'pipe' })
  for (const talk of [child.stdout, child.stderr]) talk.setEncoding('utf8').on('data', io.err)
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [code, signal] = await once(child, 'close')
  if (code !== 0) io.err(context.wrapped(`the command ended with ${code ?? signal}: ${command}`))
}
