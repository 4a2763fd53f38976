import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import { checkTogether } from '../../check/agenda-and-minutes.ts'
import { type Baseline, beyond, toBaseline } from '../../check/baseline.ts'
import { check, type Finding } from '../../check/check.ts'
import type { Subject } from '../../check/rule.ts'
import { RULE_SUMMARIES } from '../../check/rules.ts'
import { MinutesError } from '../../errors.ts'
import { discover } from '../../ingest/discover.ts'
import { unseenIsolated } from '../../ingest/isolated.ts'
import type { LedgerLine } from '../../ingest/ledger-line.ts'
import { openArchive } from '../../ingest/members.ts'
import { otherKind } from '../../ingest/other-kinds.ts'
import { readBytes } from '../../ingest/read-bytes.ts'
import { reasonOf } from '../../ingest/read-document.ts'
import type { Selection } from '../../ingest/selection.ts'
import { isZip } from '../../ingest/zip.ts'
import type { ParsedDocument } from '../../model/document.ts'
import { count } from '../../render/count.ts'
import { FINDING_FORMATS, type FindingFormat } from '../../render/findings.ts'
import { readPaths } from '../../store/ledger.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../io.ts'
import { unreadLine } from '../ledger.ts'
import { formatOption, list } from '../options.ts'

interface Options extends Selection {
  readonly format: FindingFormat
  readonly rule?: readonly string[]
  readonly baseline?: string
  readonly writeBaseline?: string
}

export const checkCommand = defineCommand<Options>({
  usage: 'check [path...]',
  examples: [
    'minutes check referat.docx',
    'minutes check referater/ --format github',
    'minutes check --rule cpr-number,private-email',
  ],
  options: [
    formatOption(Object.keys(FINDING_FORMATS)),
    new Option('--include <pattern>', 'only files that fit, as in .gitignore (may be repeated)').argParser(list),
    new Option('--exclude <pattern>', 'no files or folders that fit (may be repeated)').argParser(list),
    new Option('--rule <list>', 'only these rules').argParser(ruleList),
    new Option('--baseline <file>', 'leave out the findings that this file accepts'),
    new Option('--write-baseline <file>', 'accept all findings there are now: write them to this file'),
  ],
  notes: `Without a path every file in the database is checked. Exit code 1 when there are findings (of more weight than info).
Rules:
${Object.entries(RULE_SUMMARIES)
  .map(([id, summary]) => `  ${id.padEnd(24)}${summary}`)
  .join('\n')}`,
  run: async (context, [paths], options) => {
    const { findings, unread } = await findingsIn(context, paths as string[], options)
    const wanted = findings.filter((finding) => !options.rule || options.rule.includes(finding.ruleId))
    if (options.writeBaseline) return writeBaseline(context, options.writeBaseline, wanted)
    const fresh = options.baseline ? beyond(readBaseline(context, options.baseline), wanted) : wanted
    context.io.out(FINDING_FORMATS[options.format](fresh, context.style))
    context.say(fresh.length === 0 ? 'nothing to look at' : count(fresh.length, 'finding'))
    if (fresh.some((finding) => finding.severity !== 'info')) return EXIT.nothing
    return unread ? EXIT.partial : EXIT.ok
  },
})

function ruleList(text: string): readonly string[] {
  const ids = text.split(',').map((id) => id.trim())
  const unknown = ids.find((id) => !(id in RULE_SUMMARIES))
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no rule "${unknown}": see minutes check --help.`)
  return ids
}

/** The files to look at: those given, or all that the database knows. Other kinds of files in a folder are no documents. */
async function pathsFor(context: Context, given: readonly string[], options: Options): Promise<readonly string[]> {
  if (given.length === 0) return context.reading(readPaths)
  const look = { ...options, cwd: context.io.cwd, database: context.databasePath() }
  const { files } = await discover(given, look)
  const opened = await Promise.all(files.map((file) => (isZip(file.path) ? openArchive(file) : { files: [file] })))
  const wanted = opened.flatMap((one) => one.files).filter(({ path, named }) => named || otherKind(path) === null)
  if (wanted.length === 0) throw new MinutesError('not-found', `there are no documents in ${given.join(', ')}`)
  return wanted.map((file) => file.path)
}

async function findingsIn(context: Context, given: readonly string[], options: Options) {
  const documents: ParsedDocument[] = []
  const findings: Finding[] = []
  let unread = false
  for (const path of await pathsFor(context, given, options)) {
    const shown = context.shownPath(path)
    const read = await subjectAt(path, shown)
    if ('reason' in read) {
      unread = true
      context.io.err(`not checked: ${unreadLine({ path: shown, ...read })}\n`)
    } else {
      documents.push(read.document)
      findings.push(...check(read))
    }
  }
  return { findings: [...findings, ...checkTogether(documents)], unread }
}

/** A document as the rules see it, or why it cannot be read. */
async function subjectAt(path: string, shown: string): Promise<Subject | Pick<LedgerLine, 'status' | 'reason'>> {
  const read = await readBytes(path)
  if (!('bytes' in read)) return read
  const stages = await unseenIsolated(read.bytes, shown)
  const { status } = stages.document
  return status === 'ok' ? stages : { status, reason: reasonOf(stages.document) }
}

function writeBaseline(context: Context, file: string, findings: readonly Finding[]): number {
  writeFileSync(resolve(context.io.cwd, file), `${JSON.stringify(toBaseline(findings), null, 2)}\n`)
  context.say(`${count(findings.length, 'finding')} accepted in ${file}`)
  return EXIT.ok
}

function readBaseline(context: Context, file: string): Baseline {
  try {
    const baseline = JSON.parse(readFileSync(resolve(context.io.cwd, file), 'utf8')) as Baseline
    if (baseline.schema === 'minutes.baseline/1') return baseline
  } catch (error) {
    throw new MinutesError('io', `${file} cannot be read as a baseline`, 'Make one: --write-baseline FILE', {
      cause: error,
    })
  }
  throw new MinutesError('io', `${file} is no baseline`, 'Make one: --write-baseline FILE')
}
