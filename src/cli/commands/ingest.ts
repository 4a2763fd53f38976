import { resolve } from 'node:path'
import { Option } from 'commander'
import { MinutesError } from '../../errors.ts'
import { OCR_INSTALL } from '../../extract/ocr-packages.ts'
import { type Discovery, discover, type FoundFile } from '../../ingest/discover.ts'
import { type IngestResult, ingestFiles } from '../../ingest/ingest.ts'
import { isUnread, type LedgerLine } from '../../ingest/ledger-line.ts'
import { planIngest } from '../../ingest/plan.ts'
import { type Selection, Selector } from '../../ingest/selection.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { readPathList, readStdin } from '../input.ts'
import { exitCodeOf, ledgerListing, planListing, summaryLine, unreadLine } from '../ledger.ts'
import { LIST_OPTIONS, type ListOptions, list, OCR_OPTION, wholeNumber } from '../options.ts'
import { ProgressBar } from '../progress.ts'

interface Options extends ListOptions, Selection {
  readonly filesFrom?: string
  readonly name?: string
  readonly followLinks?: boolean
  readonly force?: boolean
  readonly prune?: boolean
  readonly dryRun?: boolean
  readonly strict?: boolean
  readonly ocr: 'auto' | 'off'
  readonly wait?: number
  readonly workers?: number
}

export const ingestCommand = defineCommand<Options>({
  usage: 'ingest [path...]',
  examples: [
    'minutes ingest referater/',
    "minutes ingest arkiv/ --include '*.pdf' --exclude 'kladder/' --strict",
    'curl -s https://example.dk/referat.pdf | minutes ingest - --name referat.pdf',
  ],
  options: [
    new Option('--include <pattern>', 'only files that fit, as in .gitignore (may be repeated)').argParser(list),
    new Option('--exclude <pattern>', 'no files or folders that fit (may be repeated)').argParser(list),
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
    const found = await filesFor(context, paths as string[], options)
    if (options.dryRun)
      return context.print(planListing(withShownPaths(context, plan(context, found, options))), options)
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

async function filesFor(context: Context, given: readonly string[], options: Options): Promise<Discovery> {
  const { io } = context
  const listed = options.filesFrom ? await readPathList(io, options.filesFrom) : []
  const paths = [...given, ...listed]
  const piped = given.includes('-') ? [await fromStdin(context, options)] : []
  const look = { ...options, listed, cwd: io.cwd, database: context.databasePath(), signal: io.signal }
  const found = await discover(
    given.filter((path) => path !== '-'),
    look,
  )
  if (paths.length === 0 && options.filesFrom)
    throw new MinutesError('not-found', `there are no paths in the list ${options.filesFrom}`)
  if (paths.length === 0) throw new MinutesError('usage', 'give a file or a folder', 'minutes ingest referater/')
  if (found.files.length + piped.length === 0 && !io.signal?.aborted) throw nothingIn(paths)
  return { ...found, files: [...piped, ...found.files] }
}

function nothingIn(paths: readonly string[]): MinutesError {
  return new MinutesError('not-found', `there are no files in ${paths.join(', ')}`)
}

async function fromStdin(context: Context, { name, ...selection }: Options): Promise<FoundFile> {
  if (!name) throw new MinutesError('usage', 'a document on stdin needs a name', 'minutes ingest - --name referat.pdf')
  const bytes = await readStdin(context.io)
  const selector = Selector.at(context.io.cwd, selection)
  return {
    ...{ path: resolve(context.io.cwd, name), named: true, problem: null },
    ...{ size: bytes.length, mtimeMs: null, load: () => bytes, wants: (path) => selector.wantsFile(path) },
  }
}

function plan(context: Context, found: Discovery, { ocr }: Options) {
  return context.maybeReading((store) => planIngest(store, found, { ocr: ocr === 'auto' }))
}

type Showing = Options & { readonly keep: (line: LedgerLine) => void }

/** Runs the ingest with progress on stderr; every file that cannot be read is named as it comes. */
async function ingestShowing(context: Context, found: Discovery, options: Showing): Promise<IngestResult> {
  const { io } = context
  const { force = false, prune = false, ocr, wait, workers, keep } = options
  const bar = new ProgressBar(io, context.options.quiet ?? false)
  const store = context.create(wait === undefined ? undefined : wait * 1000)
  try {
    return await ingestFiles(store, found, {
      ...{
        force,
        prune,
        ocr: ocr === 'auto',
        signal: io.signal,
        ...(workers ? { workers } : {}),
      },
      onFile: (line, progress) => {
        const said = { ...line, path: context.shownPath(line.path) }
        if (isUnread(line)) bar.above(context.wrapped(unreadLine(said)), io.err)
        bar.show(progress)
        keep(said)
      },
    })
  } finally {
    bar.clear()
    if (found.links.length > 0) context.say(`${found.links.length} symbolic links not followed (--follow-links)`)
    store.close()
  }
}

function withShownPaths<Row extends { readonly path: string }>(context: Context, rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, path: context.shownPath(row.path) }))
}
