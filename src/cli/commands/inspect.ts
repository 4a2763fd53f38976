import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { parseStages, type Stages } from '../../parse.ts'
import type { Io } from '../io.ts'

const VIEWS = {
  lines: (s: Stages) => ({ lines: s.extraction.lines }),
  blocks: (s: Stages) => ({
    blocks: s.blocks
      .filter((b) => b.kind !== 'furniture')
      .map(({ kind, label, level, text, cells, bold, position }) => ({
        kind,
        label,
        level,
        text,
        cells,
        bold,
        position,
      })),
  }),
  headings: (s: Stages) => ({ headings: s.headings.candidates }),
  tree: (s: Stages) => ({ tree: s.tree }),
  facts: (s: Stages) => ({ facts: s.document }),
} as const

/** `minutes inspect FILE --stage …`: what one stage of the reading made of a document. */
export function inspectCommand(program: Command, io: Io, _finish: (code: number) => void): void {
  program
    .command('inspect <file>')
    .description('show what a stage of the reading made of a document')
    .option('--stage <stage>', Object.keys(VIEWS).join('|'), 'tree')
    .option('--format <format>', 'json', 'json')
    .action(async (file: string, options: { stage: keyof typeof VIEWS }) => {
      const stages = await parseStages(await readFile(file), file)
      const view = VIEWS[options.stage](stages)
      io.out(
        `${JSON.stringify({ schema: 'minutes.inspect/1', stage: options.stage, ...view, messages: stages.document.messages }, null, 1)}\n`,
      )
    })
}
