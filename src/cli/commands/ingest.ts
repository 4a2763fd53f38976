import { Option } from 'commander'
import { OCR_INSTALL } from '../../extract/ocr-packages.ts'
import type { LedgerLine } from '../../ingest/ledger-line.ts'
import { planIngest } from '../../ingest/plan.ts'
import { defineCommand } from '../command.ts'
import { type FilesWanted, filesToRead, nothingIn } from '../files-to-read.ts'
import { ingestShowing, type Showing } from '../ingest-showing.ts'
import { exitCodeOf, ledgerListing, planListing, planSummary, summaryLine } from '../ledger.ts'
import { LIST_OPTIONS, type ListOptions, OCR_OPTION, SELECTION_OPTIONS, wholeNumber } from '../options.ts'

interface Options extends FilesWanted, Showing, ListOptions {
  readonly dryRun?: boolean
  readonly strict?: boolean
}

export const ingestCommand = defineCommand<Options>({
  usage: 'ingest [path...]',
  examples: [
    'minutes ingest referater/',
    "minutes ingest arkiv/ --include '*.pdf' --exclude 'kladder/' --strict",
    'curl -s https://example.dk/referat.pdf | minutes ingest - --name referat.pdf',
  ],
  options: [
    ...SELECTION_OPTIONS,
    new Option('--files-from <file>', 'read the paths from this file, one on each line; - is stdin'),
    new Option('--name <name>', 'file name of the document that comes on stdin (path -)'),
    new Option('--follow-links', 'follow symbolic links inside folders too'),
    new Option('--force', 'read every file again, changed or not'),
    new Option('--prune', 'forget files that are gone, with all that was read in them'),
    new Option('--dry-run', 'only say what would be read'),
    new Option(
      '--workers <number>',
      'most documents to read at the same time (default: one per processor, at most 4)',
    ).argParser(wholeNumber),
    new Option('--wait <seconds>', 'how long to wait for another run that writes (default: 10)').argParser(wholeNumber),
    OCR_OPTION,
    new Option('--strict', 'a file that cannot be read is an error (exit code 2)'),
    ...LIST_OPTIONS,
  ],
  notes: `What has not changed is not read again; new rules of reading read everything again. Lock files, hidden files and what
a .minutesignore names are left alone. What is in a .zip is read as if it were a folder: arkiv.zip/2021/referat.txt.
A file that cannot be read is named on stderr and stops nothing (exit code 3).

--ocr auto reads pages that are pictures, offline, a few seconds each; it needs two packages beside this one:
  ${OCR_INSTALL}
Files that were left out as pictures are then read; add --force for files of which only some pages are.`,
  run: async (context, [paths], options) => {
    const found = await filesToRead(context, paths as string[], options)
    if (options.dryRun) {
      const plan = context.maybeReading((store) => planIngest(store, found, { ocr: options.ocr === 'auto' }))
      const code = context.print(
        planListing(plan.map((row) => ({ ...row, path: context.shownPath(row.path) }))),
        options,
      )
      context.say(planSummary(plan))
      return code
    }
    const lines: LedgerLine[] = []
    // A run for people keeps no lines: the memory it takes does not grow with the archive.
    const keep = options.format === 'text' ? () => undefined : (line: LedgerLine) => void lines.push(line)
    const result = await ingestShowing(context, found, { ...options, keep })
    const { files, missing } = result.tally
    if (files + missing === 0 && !result.interrupted) throw nothingIn(paths as string[])
    context.print(ledgerListing(result, lines), options)
    context.say(summaryLine(result))
    if (result.interrupted) context.say('What is read is kept; run it again to go on.')
    else if (options.format === 'text' && result.tally.changes.new)
      context.say('Next: minutes list, minutes search <words>, minutes decisions')
    return exitCodeOf(result, options.strict ?? false)
  },
})
