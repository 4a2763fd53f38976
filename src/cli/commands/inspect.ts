import { resolve } from 'node:path'
import { Option } from 'commander'
import { MinutesError } from '../../errors.ts'
import { stagesIsolated } from '../../ingest/isolated.ts'
import { readBytes } from '../../ingest/read-bytes.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../io.ts'
import { formatOption, OCR_OPTION } from '../options.ts'
import { STAGES, type StageName, stageJson, stageText } from '../stages.ts'

interface Options {
  readonly stage: StageName
  readonly all?: boolean
  readonly ocr: 'auto' | 'off'
  readonly format: 'text' | 'json'
}

export const inspectCommand = defineCommand<Options>({
  usage: 'inspect <file>',
  examples: ['minutes inspect referat.pdf --stage blocks', 'minutes inspect referat.pdf --stage lines --format text'],
  options: [
    new Option('--stage <stage>', 'which one').choices(Object.keys(STAGES)).default('tree'),
    new Option('--all', 'also what is no text of the meeting: running headers, page numbers, table of contents'),
    OCR_OPTION,
    formatOption(['json', 'text'], 'json'),
  ],
  notes:
    'The stages in order: lines of the file, blocks of text, headings, the tree of items and sections, the facts in it.',
  run: async (context, [file], { stage, all, ocr, format }) => {
    const read = await readBytes(resolve(context.io.cwd, String(file)))
    if (!('bytes' in read)) throw new MinutesError('io', `${file}: ${read.reason}`)
    const stages = await stagesIsolated(read.bytes, String(file), { ocr: ocr === 'auto' })
    const print = format === 'json' ? stageJson : stageText
    context.io.out(print(stages, { stage, all: all ?? false }))
    return stages.document.status === 'ok' ? EXIT.ok : EXIT.partial
  },
})
