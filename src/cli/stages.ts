import type { Block } from '../model/block.ts'
import { formatPlace, type Position } from '../model/position.ts'
import type { ItemNode } from '../model/tree.ts'
import type { Stages } from '../parse.ts'
import { clean, oneLine, printablePath } from '../render/clean.ts'
import { toJson } from '../render/json.ts'

/** What `inspect` is asked for. */
export interface StageWanted {
  readonly stage: StageName
  /** Also what is no text of the meeting. */
  readonly all: boolean
}

export type StageName = keyof typeof STAGES

/** The value of each stage as JSON prints it; the list is named after the stage. */
export const STAGES = {
  lines: ({ extraction }: Stages, all: boolean) => extraction.lines.filter((line) => all || !line.furniture),
  blocks: ({ blocks }: Stages, all: boolean) => blocks.filter((b) => all || b.kind !== 'furniture').map(printedBlock),
  headings: ({ headings }: Stages, _all: boolean) => headings.candidates(),
  tree: ({ tree }: Stages, all: boolean) => (all ? tree : { ...tree, furniture: [] }),
  facts: ({ document }: Stages, _all: boolean) => document,
} as const

/** The value of a stage beside the source, its outline and the messages. */
export function stageJson(stages: Stages, { stage, all }: StageWanted): string {
  const { source, messages } = stages.document
  const { outline = [] } = stages.extraction
  const value = { schema: 'minutes.inspect/1', stage, [stage]: STAGES[stage](stages, all), source, outline, messages }
  return `${toJson(value, 1)}\n`
}

/** One line for each line, block, heading, section or fact, with its place in front. */
export function stageText(stages: Stages, { stage, all }: StageWanted): string {
  const path = printablePath(stages.document.source.path)
  const line = (position: Position, text: string) => `${formatPlace(path, position)}  ${clean(text)}\n`
  const rows: Readonly<Record<StageName, () => string[]>> = {
    lines: () => STAGES.lines(stages, all).map((l) => line(l.position, l.text)),
    blocks: () => STAGES.blocks(stages, all).map((b) => line(b.position, `${b.kind} ${b.label ?? ''} | ${b.text}`)),
    headings: () =>
      STAGES.headings(stages, all).map((c) =>
        line(c.position, `${c.taken ? '+' : '-'} ${c.form} ${c.text} (${c.reason})`),
      ),
    tree: () => treeRows(stages, line),
    facts: () => factRows(stages, line),
  }
  return rows[stage]().join('')
}

type PrintLine = (position: Position, text: string) => string

function treeRows({ tree }: Stages, line: PrintLine): string[] {
  return tree.meetings.flatMap(({ items }) =>
    items.flatMap((item) => [
      line(item.position, headOf(item)),
      ...item.sections.map((s) =>
        line(s.position, `  ${s.role}${s.label === null ? '' : ` "${s.label}"`}, ${s.blocks.length} blocks`),
      ),
    ]),
  )
}

function headOf({ number, title }: Pick<ItemNode, 'number' | 'title'>): string {
  return `${number ?? '-'} ${title ?? 'untitled item'}`
}

function factRows({ document }: Stages, line: PrintLine): string[] {
  return document.items.flatMap((item) => [
    line(item.position, headOf(item)),
    ...item.decisions.map((d) =>
      line(d.position, `  ${d.own ? '' : `by ${d.body}: `}${d.outcome} [${d.ruleId}] ${oneLine(d.quote)}`),
    ),
    ...item.votes.map((v) =>
      line(v.position, `  vote ${v.for ?? '?'} for, ${v.against ?? '?'} against, ${v.abstain ?? '?'} abstaining`),
    ),
    ...item.actions.map((a) => line(a.position, `  action ${a.responsible ?? '-'} ${a.due ?? '-'} ${oneLine(a.text)}`)),
    ...item.attachments.map((a) => line(a.position, `  attachment ${a.number ?? '-'} ${oneLine(a.title)}`)),
  ])
}

function printedBlock({ kind, label, level, text, cells, bold, position }: Block) {
  return { kind, label, level, text, cells, bold, position }
}
