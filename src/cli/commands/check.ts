import { InvalidArgumentError, Option } from 'commander'
import { beyond } from '../../check/baseline.ts'
import { RULE_SUMMARIES } from '../../check/rules.ts'
import type { Selection } from '../../ingest/selection.ts'
import { count } from '../../render/count.ts'
import { FINDING_FORMATS, type FindingFormat } from '../../render/findings.ts'
import { readBaseline, writeBaseline } from '../baseline-file.ts'
import { defineCommand } from '../command.ts'
import { findingsIn } from '../documents-to-check.ts'
import { EXIT } from '../io.ts'
import { formatOption, SELECTION_OPTIONS } from '../options.ts'

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
    ...SELECTION_OPTIONS,
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
    const baseline = options.baseline ? readBaseline(context, options.baseline) : null
    const { findings, documents, unread } = await findingsIn(context, paths as string[], options)
    const wanted = findings.filter((finding) => !options.rule || options.rule.includes(finding.ruleId))
    if (options.writeBaseline) return writeBaseline(context, options.writeBaseline, wanted)
    const fresh = baseline ? beyond(baseline, wanted) : wanted
    context.io.out(FINDING_FORMATS[options.format](fresh, context.style))
    context.say(summary({ findings: fresh.length, documents, unread }))
    if (fresh.some((finding) => finding.severity !== 'info')) return EXIT.nothing
    return unread > 0 ? EXIT.partial : EXIT.ok
  },
})

/** "2 findings in 12 documents; 1 not checked" */
function summary({
  findings,
  documents,
  unread,
}: Readonly<Record<'findings' | 'documents' | 'unread', number>>): string {
  const found = findings === 0 ? 'no findings' : count(findings, 'finding')
  return `${found} in ${count(documents, 'document')}${unread > 0 ? `; ${unread} not checked` : ''}`
}

function ruleList(text: string): readonly string[] {
  const ids = text.split(',').map((id) => id.trim())
  const unknown = ids.find((id) => !(id in RULE_SUMMARIES))
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no rule "${unknown}": see minutes check --help.`)
  return ids
}
